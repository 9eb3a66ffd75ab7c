"""How old what the catalogue says is, and what age does to how sure it can be (R26)."""

from datetime import date
from typing import Final

from auditor.catalogue.model import Confidence, Setting

STALE_AFTER_DAYS: Final = 90


def is_stale(setting: Setting, today: date) -> bool:
    """Whether the rule was last checked more than 90 days ago, or nobody said when."""
    return setting.checked is None or (today - setting.checked).days > STALE_AFTER_DAYS


def confidence(setting: Setting, today: date) -> Confidence:
    """How sure the catalogue is today: a stale rule is never better than low."""
    return Confidence.LOW if is_stale(setting, today) else setting.confidence
