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
from tests.replicas.covered import COVERED, lines
from tests.replicas.visit import Round, shipped, visit

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(400)]
SERVICES = tuple(SHAPES)
GERMAN = tuple(service for service in SERVICES if any("label_de" in row for row in facts(service)["rows"]))

each_service = pytest.mark.parametrize("service", SERVICES)


@dataclass(frozen=True)
class Visited:
    """What one browser found at every service, with one sign-in each."""

    replicas: Mapping[str, ReplicaAccount]
    rounds: tuple[Round, ...]


@pytest.fixture(scope="module")
def visited() -> Visited:
    replicas = {service: ReplicaAccount(service) for service in SERVICES}
    return Visited(replicas, tuple(asyncio.run(visit(list(replicas.values())))))


def readable(service: str) -> dict[str, Setting]:
    return {setting.id: setting for setting in shipped(service).settings if setting.form is Form.READ}


@each_service
def test_every_setting_is_read_as_the_server_has_it_at_each_value(visited: Visited, service: str) -> None:
    settings = readable(service)
    seen: dict[str, set[str]] = {name: set() for name in settings}
    for done in visited.rounds:
        found, truth = done.found[service], done.truth[service]
        assert {name: finding.value for name, finding in found.items()} == {name: truth[name] for name in found}
        for name, finding in found.items():
            good = truth[name] in settings[name].want
            assert finding.state is (State.AS_WANTED if good else State.TO_CHANGE), name
            seen[name].add(truth[name])
    numbers = visited.replicas[service].number_of_values()
    assert {name: len(values) for name, values in seen.items()} == {name: numbers[name] for name in settings}


@each_service
def test_a_setting_is_never_said_to_be_as_wanted_when_it_is_not(visited: Visited, service: str) -> None:
    settings = readable(service)
    for done in visited.rounds:
        for name, finding in done.found[service].items():
            if done.truth[service][name] not in settings[name].want:
                assert finding.state is not State.AS_WANTED, name


@each_service
def test_one_sign_in_is_enough_and_nothing_is_changed(visited: Visited, service: str) -> None:
    replica, sign_in = visited.replicas[service], shipped(service).sign_in
    assert sign_in is not None
    assert replica.attempts == (1 if sign_in.password is not None else 0)
    assert replica.log == []


@each_service
def test_a_rule_with_another_label_does_not_read_the_setting(visited: Visited, service: str) -> None:
    """Turns red if a replica ever took its labels from the rules, or if the reader guessed."""
    tried = 0
    for (whose, page, steps), survey in visited.rounds[0].surveys.items():
        for setting in readable(service).values():
            if (whose, page, steps) != (service, setting.page, repr(setting.steps)):
                continue
            other = replace(setting, labels={"en": ("Something else altogether",)}, anchors=Anchors())
            assert not isinstance(match([other], survey)[setting.id], Value), setting.id
            tried += isinstance(match([setting], survey)[setting.id], Value)
    assert tried, "no setting was read with its own label: this test would prove nothing"


@pytest.mark.parametrize("service", GERMAN)
def test_a_german_page_is_read_where_german_labels_are_documented(service: str) -> None:
    replica = ReplicaAccount(service, language="de")
    rounds = asyncio.run(visit([replica]))
    german = {identity for row in facts(service)["rows"] if "label_de" in row for identity in row["ids"]}
    for done in rounds:
        for name, finding in done.found[service].items():
            assert finding.value == (done.truth[service][name] if name in german else None), name
    assert replica.log == []


def test_a_refused_password_is_tried_once_and_nothing_is_said_of_any_setting() -> None:
    replica = ReplicaAccount("github", forgotten=True)
    (done,) = asyncio.run(visit([replica], turns=1))
    assert replica.attempts == 1
    assert {finding.state for finding in done.found["github"].values()} == {State.NOT_CHECKED}
    assert not done.surveys


def test_the_list_of_settings_that_a_replica_shows_is_up_to_date() -> None:
    assert COVERED.read_text(encoding="utf-8") == lines(), "run python -m tests.replicas.covered"
