"""The switches every browser of ours is started with."""

import os
from collections.abc import Sequence
from typing import Final

PLAYWRIGHT_DISABLES: Final = (
    "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "HttpsUpgrades",
    "HttpsFirstBalancedModeAutoEnable", "LensOverlay", "MediaRouter", "PaintHolding", "ThirdPartyStoragePartitioning",
    "AvoidCorsURLLoaderRestartOnRedirect", "TcpPortRandomizationWin", "OptimizationHints",
    "NetworkTimeServiceQuerying", "AimEnabled", "PreconnectToSearch", "msForceBrowserSignIn",
    "msEdgeUpdateLaunchServicesPreferredVersion",
)  # fmt: skip
"""Playwright 1.65's own list. Chromium honours only the last --disable-features, so ours must repeat it."""

WE_DISABLE: Final = ("WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "Translate")
"""The address bar's pop-up page costs 50 MB and 0.3 CPU-seconds a context, and nobody sees it (measured)."""

PAGES_LACK: Final = ("WebSocketStream", "FetchLaterAPI")
"""What a page could send with past the guard: sockets that no route sees, requests that wait until nobody looks."""

_DISABLE: Final = "--disable-features="
_LACK: Final = "--disable-blink-features="


def switches(extra: Sequence[str]) -> list[str]:
    """Every switch we pass, with all --disable-features merged into one, and all --disable-blink-features."""
    features, lacking, others = [*PLAYWRIGHT_DISABLES, *WE_DISABLE], [*PAGES_LACK], list[str]()
    for switch in extra:
        if switch.startswith(_DISABLE):
            features += [name for name in switch.removeprefix(_DISABLE).split(",") if name]
        elif switch.startswith(_LACK):
            lacking += [name for name in switch.removeprefix(_LACK).split(",") if name]
        else:
            others.append(switch)
    return [_DISABLE + ",".join(dict.fromkeys(features)), _LACK + ",".join(dict.fromkeys(lacking)), *others]


def is_root() -> bool:
    """Whether this is root, for whom Chromium refuses to start with its sandbox."""
    return hasattr(os, "geteuid") and os.geteuid() == 0
