"""When a page's values count, by its requests alone."""

from dataclasses import replace

import pytest

from auditor.reading.settle import Request, Traffic, at_home, same_site

PAGE, SETTINGS, BEAT = "http://a.test/settings", "http://a.test/api/settings", "http://a.test/api/beat"


def heard(*requests: Request) -> Traffic:
    traffic = Traffic()
    for request in requests:
        traffic.began(request.url + str(request.began), request)
    return traffic


def document(began: float, answered: float, url: str = PAGE, *, failed: bool = False) -> Request:
    return Request(url, "document", "GET", began, True, answered, ended=True, failed=failed)


def lost(url: str, began: float) -> Request:
    return Request(url, "fetch", "PUT", began, ended=True, failed=True)


def test_what_a_page_lost_by_being_left_is_no_failure_of_the_next() -> None:
    traffic = heard(lost(BEAT, 0.9), document(1.0, 2.0), lost(BEAT, 1.5))
    assert traffic.page_shown()
    assert not traffic.failures()


def test_what_fails_after_the_page_was_answered_is_a_failure_of_that_page() -> None:
    traffic = heard(document(1.0, 2.0), lost(SETTINGS, 2.1))
    assert traffic.page_shown()
    assert [request.url for request in traffic.failures()] == [SETTINGS]


def test_a_step_within_the_page_forgets_nothing() -> None:
    traffic = heard(document(1.0, 2.0))
    traffic.page_shown()
    traffic.began("later", lost(SETTINGS, 3.0))
    assert not traffic.page_shown()
    assert [request.url for request in traffic.failures()] == [SETTINGS]


def test_a_document_that_never_took_the_pages_place_forgets_nothing() -> None:
    traffic = heard(document(1.0, 2.0))
    traffic.page_shown()
    traffic.began("failing", lost(SETTINGS, 3.0))
    traffic.began("download", document(3.5, 4.0, "http://a.test/file.zip", failed=True))
    assert not traffic.page_shown()
    assert [request.url for request in traffic.failures()] == [SETTINGS]


@pytest.mark.parametrize(
    ("method", "asked", "is_data"),
    [
        ("POST", "https://o1.ingest.sentry.test/api/5/envelope/", False),
        ("POST", "https://stats.elsewhere.test/collect", False),
        ("GET", "https://api.elsewhere.test/v1/me", True),
        ("GET", "https://elsewhere.test/settings/analytics", True),
        ("POST", "http://analytics.a.test/v2", False),
        ("POST", "http://b.a.test/log", False),
        ("GET", "http://b.a.test/log", True),
        ("POST", "http://a.test/telemetry", False),
        ("POST", "http://a.test/graphql", True),
        ("GET", "http://a.test/telemetry", True),
    ],
)
def test_a_report_of_how_a_page_is_used_is_none_of_its_data(method: str, asked: str, is_data: bool) -> None:
    is_foreign = not same_site(asked, PAGE)
    is_sibling = not is_foreign and not asked.startswith("http://a.test/")
    report = Request(asked, "fetch", method, 2.5, ended=True, failed=True, is_foreign=is_foreign, is_sibling=is_sibling)
    assert bool(heard(report).failures()) is is_data


@pytest.mark.parametrize(
    ("page", "asked", "is_data"),
    [
        ("http://127.0.0.1:1881/", "https://catalogue.elsewhere.test/catalogue.json", False),
        ("http://nas/", "https://elsewhere.test/updates", False),
        ("http://nas.local/", "https://elsewhere.test/settings.json", True),
        ("http://192.168.1.4/", "http://nas.lan/api/me", True),
        ("http://127.0.0.1/", "http://localhost/api/me", True),
        ("https://a.test/", "https://elsewhere.test/api/me", True),
        ("about:blank", "https://elsewhere.test/api/me", True),
    ],
)
def test_software_at_home_has_its_settings_at_home(page: str, asked: str, is_data: bool) -> None:
    outbound = at_home(page) and not at_home(asked)
    traffic = heard(Request(asked, "xhr", "GET", 2.5, ended=True, failed=True, is_foreign=True, is_outbound=outbound))
    assert bool(traffic.failures()) is is_data


def answered(url: str, began: float, body: bytes = b"", method: str = "POST") -> Request:
    return Request(url, "fetch", method, began, answered=began + 0.05, ended=True, body=body)


def asked(url: str, began: float, body: bytes = b"", method: str = "POST") -> Request:
    return Request(url, "fetch", method, began, body=body)


def test_two_questions_to_one_address_are_both_waited_for() -> None:
    traffic = heard(document(1.0, 1.1), answered(BEAT, 1.2, b"query Viewer"), asked(BEAT, 1.3, b"query Settings"))
    assert traffic.pending(2.0)


def test_many_reads_of_one_address_at_once_are_all_waited_for() -> None:
    reads = [asked(f"{SETTINGS}?of={name}", 1.2, method="GET") for name in ("profile", "mail", "words", "ads")]
    reads = [*[replace(one, answered=1.3, ended=True) for one in reads[:3]], reads[3]]
    assert heard(document(1.0, 1.1), *reads).pending(2.0)


def test_what_was_asked_and_answered_three_times_before_is_a_heartbeat() -> None:
    beats = [answered(BEAT, 1.2 + n / 2, b"beat at %d" % n) for n in range(3)]
    assert heard(document(1.0, 1.1), *beats[:2], asked(BEAT, 2.7, b"beat at 9")).pending(3.0)
    assert not heard(document(1.0, 1.1), *beats, asked(BEAT, 2.7, b"beat at 9")).pending(3.0)
