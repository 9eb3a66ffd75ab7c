"""What moved between two snapshots: ids and values are compared, never wording, so reading twice gives nothing."""

from collections import Counter
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass

from auditor.judge import Finding, State
from auditor.problems import Reason
from auditor.snapshot.model import NewControl, Snapshot

Aliases = Mapping[tuple[str, str], str]
"""(service, old setting id) → the id of today."""

ByYou = Set[tuple[str, str, str]]
"""(account, setting, value) of each change that a guide saw the person make."""

Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. `before` and `after` are values, or the advice where the advice changed; None: not seen.

    `setting` is empty for a control that no rule knows; its `label` is then all there is.
    """

    service: str
    account: str
    setting: str
    label: str
    before: str | None
    after: str | None
    before_state: State | None = None
    after_state: State | None = None
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Diff:
    """Five groups, each in the order of the later snapshot. Accounts in only one of the two are named, not compared."""

    changed_by_you: tuple[Change, ...] = ()
    changed_without_you: tuple[Change, ...] = ()
    new_settings: tuple[Change, ...] = ()
    no_longer_readable: tuple[Change, ...] = ()
    advice_changed: tuple[Change, ...] = ()
    only_before: tuple[str, ...] = ()
    only_after: tuple[str, ...] = ()

    def groups(self) -> dict[str, tuple[Change, ...]]:
        """The five groups by name, the empty ones included."""
        return {
            "changed_by_you": self.changed_by_you,
            "changed_without_you": self.changed_without_you,
            "new_settings": self.new_settings,
            "no_longer_readable": self.no_longer_readable,
            "advice_changed": self.advice_changed,
        }

    @property
    def empty(self) -> bool:
        """Whether the same accounts were looked at and nothing moved."""
        return not (any(self.groups().values()) or self.only_before or self.only_after)


def diff(before: Snapshot, after: Snapshot, *, aliases: Aliases | None = None, by_you: ByYou = frozenset()) -> Diff:
    """Compare two snapshots, the older one first."""
    known = aliases or {}
    old, new = _by_key(before, known), _by_key(after, known)
    then, now = _accounts(before), _accounts(after)
    both = set(then) & set(now)
    pairs = [(key, old.get(key), new.get(key)) for key in _in_order(new, old) if key[1] in both]
    moved = [(key, was, now) for key, was, now in pairs if was and now and _values_differ(was, now)]
    moves = [_change(key, was, now) for key, was, now in moved]
    yours = {
        (own.service, own.account, known.get((own.service, own.setting), own.setting))
        for own in (*before.own, *after.own)
    }
    mine = [move for move in moves if any((move.account, name, move.after) in by_you for name in _names(move, known))]
    controls_moved, controls_new = _new_controls(before, after, both)
    return Diff(
        changed_by_you=tuple(mine),
        changed_without_you=(*(move for move in moves if move not in mine), *controls_moved),
        new_settings=(*(_change(key, was, now) for key, was, now in pairs if now and _is_new(was, now)), *controls_new),
        no_longer_readable=tuple(
            _change(key, was, now) for key, was, now in pairs if was and _is_lost(was, now, complete=after.complete)
        ),
        advice_changed=tuple(
            _advice(key, was, now)
            for key, was, now in pairs
            if was and now and before.preset == after.preset and key not in yours and set(was.want) != set(now.want)
        ),
        only_before=tuple(account for account in then if account not in both),
        only_after=tuple(account for account in now if account not in both),
    )


def _by_key(snapshot: Snapshot, aliases: Aliases) -> dict[Key, Finding]:
    return {
        (found.service, found.account, aliases.get((found.service, found.setting), found.setting)): found
        for found in snapshot.findings
    }


def _names(move: Change, aliases: Aliases) -> Iterator[str]:
    """What a setting is and was called."""
    yield move.setting
    yield from (old for (service, old), new in aliases.items() if (service, new) == (move.service, move.setting))


def _accounts(snapshot: Snapshot) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found.account for found in snapshot.findings))


def _in_order(new: Mapping[Key, Finding], old: Mapping[Key, Finding]) -> list[Key]:
    return list(dict.fromkeys((*new, *old)))


def _values_differ(was: Finding, now: Finding) -> bool:
    return was.value is not None and now.value is not None and was.value != now.value


def _is_new(was: Finding | None, now: Finding) -> bool:
    """New to the catalogue, or now offered where it was not; a setting that is not there is not new either."""
    if now.state is State.NOT_OFFERED:
        return False
    return was is None or (was.state is State.NOT_OFFERED and now.value is not None)


def _is_lost(was: Finding, now: Finding | None, *, complete: bool) -> bool:
    """Seen then and not now. A run that was cut short says nothing about what it did not get to."""
    if was.value is None:
        return False
    if now is None:
        return complete
    return now.value is None and now.reason is not Reason.STOPPED


def _change(key: Key, was: Finding | None, now: Finding | None) -> Change:
    service, account, setting = key
    return Change(
        service,
        account,
        setting,
        label=_label(was, now),
        before=was.value if was else None,
        after=now.value if now else None,
        before_state=was.state if was else None,
        after_state=now.state if now else None,
        reason=now.reason if now else None,
    )


def _advice(key: Key, was: Finding, now: Finding) -> Change:
    service, account, setting = key
    wanted = (" / ".join(was.want) or None, " / ".join(now.want) or None)
    return Change(service, account, setting, _label(was, now), *wanted, was.state, now.state, now.reason)


def _label(was: Finding | None, now: Finding | None) -> str:
    return (now.label if now else "") or (was.label if was else "")


def _new_controls(before: Snapshot, after: Snapshot, accounts: set[str]) -> tuple[list[Change], list[Change]]:
    """Controls that no rule knows: those whose value moved, and those that were not there."""
    twice = _twice(before) | _twice(after)
    old = {_identity(control): control for control in before.new_controls}
    moved, new = [], []
    for control in after.new_controls:
        if control.account not in accounts or _identity(control) in twice:
            continue
        was = old.get(_identity(control))
        change = Change(control.service, control.account, "", control.label, was.value if was else None, control.value)
        if was is None:
            new.append(change)
        elif was.value is not None and control.value is not None and was.value != control.value:
            moved.append(change)
    return moved, new


def _twice(snapshot: Snapshot) -> set[tuple[str, ...]]:
    """Controls that nothing tells apart: which of them moved nobody can say."""
    return {one for one, times in Counter(map(_identity, snapshot.new_controls)).items() if times > 1}


def _identity(control: NewControl) -> tuple[str, ...]:
    return (control.service, control.account, control.page, control.section, control.label, control.kind.value)
