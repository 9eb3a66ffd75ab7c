"""Snapshots to test with: a few by hand, and any at all by hypothesis."""

import json
from dataclasses import replace
from functools import cache
from typing import Any

import jsonschema
from hypothesis import strategies as st

from auditor import paths
from auditor.catalogue.model import Category, Kind
from auditor.judge import Finding, State
from auditor.problems import Reason
from auditor.snapshot.as_json import WITH_REASON, WITH_VALUE
from auditor.snapshot.model import NewControl, Own, Snapshot

STARTED = "2026-11-24T11:31:00.000+00:00"
ENDED = "2026-11-24T11:32:30.250+00:00"


def found(
    setting: str = "ads", value: str | None = "on", *, account: str = "a1", service: str = "shop", **more: Any
) -> Finding:
    """A finding about a switch; unreadable where there is no value."""
    state = State.UNREADABLE if value is None else State.AS_WANTED if value == "off" else State.TO_CHANGE
    finding = Finding(
        service,
        account,
        setting,
        state,
        value,
        ("off",),
        reason=Reason.NOT_FOUND if value is None else None,
        label=f"The {setting} switch",
        section="Privacy",
        page="https://shop.example/settings",
        kind=Kind.SWITCH,
        evidence=("native", "aria") if value else (),
        confidence="settled" if value else None,
        read_at="2026-11-24T11:31:07.123+00:00",
    )
    return replace(finding, **more)


def new_control(label: str = "Let AI read your drafts", value: str | None = "on", account: str = "a1") -> NewControl:
    """A control that no rule knows."""
    page = "https://shop.example/settings"
    return NewControl(
        "shop", account, label, "Labs", page, Kind.SWITCH, value, Category.AI_TRAINING, "off" if value else None, 0.9
    )


def snapshot(*findings: Finding, run: str = "run-1", complete: bool = True, **more: Any) -> Snapshot:
    """A run that ended well unless said otherwise."""
    return replace(
        Snapshot(run, STARTED, ENDED if complete else None, "0.1.0", "2026.11.22", complete, findings), **more
    )


def published(name: str) -> dict[str, Any]:
    """A schema as it is published."""
    schema: dict[str, Any] = json.loads((paths.resources() / "schema" / name).read_text("utf-8"))
    return schema


@cache
def validator(name: str) -> jsonschema.Draft202012Validator:
    """Checks against a published schema."""
    schema = published(name)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


times = st.datetimes().map(lambda moment: moment.isoformat(timespec="milliseconds") + "+00:00")
names = st.text(min_size=1, max_size=12)
texts = st.text(max_size=30)


@st.composite
def findings(draw: st.DrawFn) -> Finding:
    """Any finding this program could make."""
    state = draw(st.sampled_from(State))
    value = draw(texts) if state in WITH_VALUE else None
    want = tuple(draw(st.lists(texts, max_size=3)))
    return Finding(
        service=draw(names),
        account=draw(names),
        setting=draw(names),
        state=state,
        value=value,
        want=(*want, value) if state is State.AS_WANTED and value is not None else want,
        reason=draw(st.sampled_from(Reason)) if state in WITH_REASON else None,
        label=draw(texts),
        section=draw(texts),
        page=draw(st.none() | texts),
        kind=draw(st.none() | st.sampled_from(Kind)),
        locked=draw(st.booleans()),
        evidence=tuple(draw(st.lists(texts, max_size=3))),
        confidence=draw(st.none() | texts),
        read_at=draw(st.none() | times),
        hint=draw(texts),
    )


new_controls = st.builds(
    NewControl,
    service=names,
    account=names,
    label=texts,
    section=texts,
    page=texts,
    kind=st.sampled_from(Kind),
    value=st.none() | texts,
    category=st.sampled_from(Category),
    likely_private=st.none() | texts,
    confidence=st.floats(0, 1),
)

snapshots = st.builds(
    Snapshot,
    run=names,
    started=times,
    ended=st.none() | times,
    program=texts,
    catalogue=texts,
    complete=st.booleans(),
    findings=st.lists(findings(), max_size=8, unique_by=lambda one: (one.service, one.account, one.setting)).map(tuple),
    new_controls=st.lists(new_controls, max_size=3).map(tuple),
    preset=st.sampled_from(["strict", "balanced"]),
    own=st.lists(
        st.builds(Own, names, names, names, st.lists(texts, max_size=2).map(tuple)),
        max_size=3,
        unique_by=lambda one: (one.service, one.account, one.setting),
    ).map(lambda found: tuple(sorted(found, key=lambda one: (one.service, one.account, one.setting)))),
)
