"""The shipped rules against replicas of the services people use most, over TLS at the real hostnames.

The replicas are made from the collected facts and never from the rules: a label that is wrong in a rule is not read.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace

import pytest

from auditor.catalogue.model import Anchors, Form, Setting
from auditor.judge import State
from auditor.reading.match import match
from auditor.reading.model import Value
from tests.replicas.account import SHAPES, ReplicaAccount, facts
from tests.replicas.visit import Round, shipped, visit

pytestmark = [pytest.mark.browser, pytest.mark.slow]
SERVICES = tuple(SHAPES)
TURNS = 2
UNREAD: Mapping[str, str] = {
    "github": "a menu button's own text is not yet taken for its value",
}
"""Services whose replica shows a mistake that is not mended yet, and which."""


@dataclass(frozen=True)
class Visited:
    """One browser and one sign-in for all that is asked about a service."""

    service: str
    replica: ReplicaAccount
    rounds: tuple[Round, ...]


@pytest.fixture(scope="module", params=SERVICES)
def visited(request: pytest.FixtureRequest) -> Visited:
    replica = ReplicaAccount(request.param)
    return Visited(request.param, replica, tuple(asyncio.run(visit([replica], TURNS))))


def readable(service: str) -> dict[str, Setting]:
    return {setting.id: setting for setting in shipped(service).settings if setting.form is Form.READ}


def test_every_setting_is_read_as_the_server_has_it_at_each_value(
    visited: Visited, request: pytest.FixtureRequest
) -> None:
    service = visited.service
    if service in UNREAD:
        request.applymarker(pytest.mark.xfail(reason=UNREAD[service], strict=True))
    settings = readable(service)
    for done in visited.rounds:
        found, truth = done.found[service], done.truth[service]
        assert {name: found[name].value for name in settings} == {name: truth[name] for name in settings}
        for name, setting in settings.items():
            good = truth[name] in setting.want
            assert found[name].state is (State.AS_WANTED if good else State.TO_CHANGE), name


def test_a_setting_is_never_said_to_be_as_wanted_when_it_is_not(visited: Visited) -> None:
    service = visited.service
    for done in visited.rounds:
        for name, setting in readable(service).items():
            if done.truth[service][name] not in setting.want:
                assert done.found[service][name].state is not State.AS_WANTED, name


def test_one_sign_in_is_enough_and_nothing_is_changed(visited: Visited) -> None:
    service, replica = visited.service, visited.replica
    sign_in = shipped(service).sign_in
    assert sign_in is not None
    assert replica.attempts == (1 if sign_in.password is not None else 0)
    assert replica.log == []


def test_a_rule_with_another_label_does_not_read_the_setting(visited: Visited) -> None:
    """Turns red if a replica ever took its labels from the rules, or if the reader guessed."""
    service = visited.service
    tried = 0
    for (_service, page, steps), survey in visited.rounds[0].surveys.items():
        for setting in readable(service).values():
            if setting.page != page or repr(setting.steps) != steps:
                continue
            other = replace(setting, labels={"en": ("Something else altogether",)}, anchors=Anchors())
            assert not isinstance(match([other], survey)[setting.id], Value), setting.id
            tried += isinstance(match([setting], survey)[setting.id], Value)
    assert tried, "no setting was read with its own label: this test would prove nothing"


def test_both_values_of_every_switch_have_their_turn(visited: Visited) -> None:
    service = visited.service
    for row in facts(service)["rows"]:
        shown = {done.truth[service][row["ids"][0]] for done in visited.rounds}
        assert len(shown) == min(TURNS, len(row["values"])), row["label"]


GERMAN = tuple(service for service in SERVICES if any("label_de" in row for row in facts(service)["rows"]))


@pytest.mark.parametrize("service", GERMAN)
def test_a_german_page_is_read_where_german_labels_are_documented(service: str) -> None:
    replica = ReplicaAccount(service, language="de")
    (done,) = asyncio.run(visit([replica], 1))
    german = [row["ids"][0] for row in facts(service)["rows"] if "label_de" in row]
    for name, finding in done.found[service].items():
        assert finding.value in (done.truth[service][name], None)
        assert (finding.value is not None) == (name in german), name
    assert replica.log == []
