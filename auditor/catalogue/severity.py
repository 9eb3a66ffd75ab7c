"""How much a setting matters, computed from its five answers by the rubric in `resources/catalogue/SEVERITY.md`."""

from typing import Final

from auditor.catalogue.model import Exposure, Setting, Severity

HIGH_FROM: Final = 11
MEDIUM_FROM: Final = 8


def points(exposure: Exposure) -> int:
    """From 0 to 15: the five answers count alike."""
    return exposure.what + exposure.to + exposure.undo + exposure.whom + exposure.by_default


def severity_of(exposure: Exposure) -> Severity:
    """High, medium or low. What never leaves and tells nothing is low, whatever the other answers say."""
    total = points(exposure)
    if exposure.what == 0 or exposure.to == 0:
        return Severity.LOW
    if total >= HIGH_FROM:
        return Severity.HIGH
    return Severity.MEDIUM if total >= MEDIUM_FROM else Severity.LOW


def severity(setting: Setting) -> Severity:
    """The severity of a setting; medium where the rule does not answer the five questions."""
    return severity_of(setting.exposes) if setting.exposes else Severity.MEDIUM
