"""The second witness: what a settings response that passed by says, to confirm or contradict a switch. Pure."""

import json
from typing import Any

from auditor.catalogue.model import Witness
from auditor.reading.model import OFF, ON


def witnessed(witness: Witness, body: bytes) -> dict[str, str]:
    """Setting id → on or off, for the fields the response holds. A missing or null field says nothing."""
    try:
        told = json.loads(body)
    except ValueError:
        return {}
    found: dict[str, str] = {}
    for field in witness.fields:
        value = _at(told, field.path)
        if isinstance(value, bool | int | str):
            found[field.setting] = ON if value == field.on else OFF
    return found


def _at(told: Any, path: str) -> Any:
    for name in path.split("."):
        if not isinstance(told, dict) or name not in told:
            return None
        told = told[name]
    return told
