"""What a setting can be set to, as far as that is documented."""

from typing import Final

from auditor.catalogue.model import Kind, Setting

ON: Final = "on"
OFF: Final = "off"
TWO_WAY: Final = frozenset({Kind.SWITCH, Kind.CHECKBOX})


def values_of(setting: Setting) -> tuple[str, ...]:
    """Every value the setting is known to have, the advised ones first; none where its choices are not documented."""
    if setting.options:
        return tuple(dict.fromkeys((*setting.want, *setting.options)))
    if (setting.kind and set(setting.kind) <= TWO_WAY) or set(setting.want) & {ON, OFF}:
        return (OFF, ON)
    return ()
