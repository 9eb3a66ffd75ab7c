"""What a person may answer when they are asked what a setting is set to. Pure."""

from typing import Final

from auditor.catalogue.model import Form, Kind, Setting

SWITCHES: Final = frozenset({Kind.SWITCH, Kind.CHECKBOX})


def choices_of(setting: Setting) -> tuple[str, ...]:
    """The answers there are; empty where anything goes."""
    if setting.form is Form.READ and setting.kind and set(setting.kind) <= SWITCHES:
        return ("on", "off")
    return setting.options
