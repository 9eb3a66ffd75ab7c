"""Three ready-made answers to “what do I want?”. A preset decides which advice counts, never what the advice is."""

from enum import StrEnum
from typing import Final

from auditor.catalogue.model import Category, Setting, Severity
from auditor.catalogue.severity import severity


class Preset(StrEnum):
    """Essential: AI training, advertising, off-site tracking, sharing. Balanced: and all that matters. Strict: all."""

    ESSENTIAL = "essential"
    BALANCED = "balanced"
    STRICT = "strict"


ESSENTIAL_CATEGORIES: Final = frozenset(
    {
        Category.AI_TRAINING,
        Category.ADS_PERSONALIZATION,
        Category.OFFSITE_TRACKING,
        Category.DATA_SHARING,
        Category.HUMAN_REVIEW,
    }
)


def counts(setting: Setting, preset: Preset) -> bool:
    """Whether the preset asks for this setting at all."""
    if preset is Preset.STRICT:
        return True
    essential = setting.category in ESSENTIAL_CATEGORIES
    if preset is Preset.ESSENTIAL:
        return essential and severity(setting) is not Severity.LOW
    return essential or severity(setting) is not Severity.LOW


def recommended(setting: Setting, preset: Preset) -> tuple[str, ...]:
    """The values the preset advises, or nothing where it leaves the setting to the person."""
    return setting.want if counts(setting, preset) else ()
