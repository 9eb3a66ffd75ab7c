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

WE_DISABLE: Final = (
    "WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "Translate", "AutofillServerCommunication",
    "SpareRendererForSitePerProcess",
)  # fmt: skip
"""The address bar's pop-up page costs 50 MB and 0.3 CPU-seconds a context, and nobody sees it; a process kept in
reserve costs 25 MB and makes no page faster (measured).

The browser would tell its maker what the fields of every form are, the sign-in form's too.
"""

NO_ERRANDS: Final = "MAP update.googleapis.com ~NOTFOUND,MAP *.invalid ~NOTFOUND"
"""The browser asks its maker for updates of its parts in spite of Playwright's switches against it (measured)."""

NO_BROWSER_ACCOUNT: Final = "--gaia-url=https://gaia.invalid"
"""Where the browser looks for accounts of its own at every start; Google's pages are not affected."""

PAGES_LACK: Final = ("WebSocketStream", "FetchLaterAPI")
"""What a page could send with past the guard: sockets that no route sees, requests that wait until nobody looks."""

_DISABLE: Final = "--disable-features="
_LACK: Final = "--disable-blink-features="
_RESOLVE: Final = "--host-resolver-rules="


def switches(extra: Sequence[str]) -> list[str]:
    """Every switch we pass; of a switch that counts once, such as --disable-features, all are merged into one."""
    features, lacking, others = [*PLAYWRIGHT_DISABLES, *WE_DISABLE], [*PAGES_LACK], [NO_BROWSER_ACCOUNT]
    resolve = [NO_ERRANDS]
    for switch in extra:
        if switch.startswith(_DISABLE):
            features += [name for name in switch.removeprefix(_DISABLE).split(",") if name]
        elif switch.startswith(_LACK):
            lacking += [name for name in switch.removeprefix(_LACK).split(",") if name]
        elif switch.startswith(_RESOLVE):
            resolve.append(switch.removeprefix(_RESOLVE))
        else:
            others.append(switch)
    merged = ((_DISABLE, features), (_LACK, lacking), (_RESOLVE, resolve))
    return [*(switch + ",".join(dict.fromkeys(names)) for switch, names in merged), *others]


def is_root() -> bool:
    """Whether this is root, for whom Chromium refuses to start with its sandbox."""
    return hasattr(os, "geteuid") and os.geteuid() == 0
