"""A snapshot as the JSON of INTERFACE.md and back, strictly: an unknown key, a wrong type or a lie is refused."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any, Final

import msgspec

from auditor.judge import Finding, State
from auditor.problems import Reason
from auditor.snapshot.model import NewControl, Own, Snapshot

HEADER: Final = ("format", "complete", "run", "started", "ended", "program", "catalogue", "preset")
FINDING: Final = tuple(field.name for field in fields(Finding))
NEW_CONTROL: Final = tuple(field.name for field in fields(NewControl))
OWN: Final = tuple(field.name for field in fields(Own))
OPTIONAL: Final = frozenset({"preset", "hint", "own"})

WITH_VALUE: Final = frozenset({State.AS_WANTED, State.TO_CHANGE, State.KEPT, State.LOCKED})
WITH_REASON: Final = frozenset({State.UNREADABLE, State.NOT_CHECKED})


class Malformed(ValueError):
    """Not a snapshot; the message says where and what."""


def as_json(snapshot: Snapshot) -> dict[str, Any]:
    """The snapshot in plain dicts, lists, strings, numbers and None, its keys in INTERFACE.md's order."""
    header = {name: getattr(snapshot, name) for name in HEADER}
    found = {
        "findings": [finding_as_json(finding) for finding in snapshot.findings],
        "new_controls": [new_control_as_json(control) for control in snapshot.new_controls],
    }
    own = [_encodable({name: getattr(wish, name) for name in OWN}) for wish in snapshot.own]
    return _encodable(header) | found | ({"own": own} if own else {})


def finding_as_json(finding: Finding) -> dict[str, Any]:
    """One entry of `findings`."""
    return _encodable({name: getattr(finding, name) for name in FINDING})


def new_control_as_json(control: NewControl) -> dict[str, Any]:
    """One entry of `new_controls`."""
    return _encodable({name: getattr(control, name) for name in NEW_CONTROL})


def snapshot_from(data: object) -> Snapshot:
    """The snapshot of format 1 in these plain values. Raises Malformed."""
    found = _dict(data, "$")
    _keys(found, (*HEADER, "findings", "new_controls", "own"), "$")
    for name, known in (("findings", FINDING), ("new_controls", NEW_CONTROL), ("own", OWN)):
        for number, entry in enumerate(_list(found.get(name, []), f"$.{name}")):
            _keys(_dict(entry, f"$.{name}[{number}]"), known, f"$.{name}[{number}]")
    try:
        snapshot = msgspec.convert(found, Snapshot)
    except msgspec.ValidationError as wrong:
        raise Malformed(_where_first(str(wrong))) from None
    _check_times(snapshot)
    for number, finding in enumerate(snapshot.findings):
        _check_finding(finding, f"$.findings[{number}]")
    return snapshot


def _encodable(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _plain(value) for name, value in values.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return whole_text(str(value))
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


def whole_text(text: str) -> str:
    """The text with halves of characters, which pages can contain and UTF-8 cannot, shown as U+FFFD."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _dict(value: object, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise Malformed(f"{where}: an object was expected")
    return value


def _list(value: object, where: str) -> Sequence[object]:
    if not isinstance(value, list):
        raise Malformed(f"{where}: a list was expected")
    return value


def _keys(found: Mapping[str, Any], known: Sequence[str], where: str) -> None:
    missing = [name for name in known if name not in found and name not in OPTIONAL]
    if missing:
        raise Malformed(f"{where}: {', '.join(missing)} is missing")
    unknown = sorted(set(found) - set(known))
    if unknown:
        raise Malformed(f"{where}: “{unknown[0][:80]}” is not a key of a snapshot")


def _check_times(snapshot: Snapshot) -> None:
    times = {"$.started": snapshot.started, "$.ended": snapshot.ended}
    times |= {f"$.findings[{number}].read_at": finding.read_at for number, finding in enumerate(snapshot.findings)}
    for where, time in times.items():
        if time is not None and not _is_time(time):
            raise Malformed(f"{where}: a time with its offset from UTC was expected")


def _is_time(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _check_finding(finding: Finding, where: str) -> None:
    """A file may not claim what this program could never have found, above all a good state without its value."""
    if (finding.value is not None) != (finding.state in WITH_VALUE):
        raise Malformed(f"{where}: “{finding.state.value}” does not go with value {finding.value!r}")
    if (finding.reason is not None) != (finding.state in WITH_REASON):
        told = finding.reason.value if isinstance(finding.reason, Reason) else None
        raise Malformed(f"{where}: “{finding.state.value}” does not go with reason {told!r}")
    if finding.state is State.AS_WANTED and finding.value not in finding.want:
        raise Malformed(f"{where}: “as_wanted”, but {finding.value!r} is not what is wanted")


def _where_first(message: str) -> str:
    what, _, where = message.partition(" - at ")
    return f"{where.strip('`')}: {what}" if where else what
