"""What a request seems to be for: upkeep and reads pass while we look, what could be a setting does not."""

import pytest

from auditor.browser.intent import acts, could_change, fingerprint, is_bounce, is_query, is_upkeep, reads
from auditor.browser.request import Request
from auditor.browser.watch import DOCUMENT, Watch

SITE = "https://shop.example"

UPKEEP = [
    Request("PUT", f"{SITE}/api/heartbeat", '{"t": 1700000000000}'),
    Request(
        "PUT", f"{SITE}/api/auth/session/current/", '{"active": true, "browser": {"name": "Chrome", "major": "1"}}'
    ),
    Request("POST", f"{SITE}/oauth/token", "grant_type=refresh_token&refresh_token=abcdef0123456789"),
    Request("POST", f"{SITE}/api/v1/token/refresh", ""),
    Request("POST", f"{SITE}/?_task=mail&_action=refresh", "_remote=1&_unlock=0"),
    Request("POST", f"{SITE}/?_task=settings&_action=keep-alive", "_remote=1"),
    Request("POST", f"{SITE}/presence", '{"visible": false}'),
    Request("PUT", f"{SITE}/settings/ping", ""),
    Request("POST", f"{SITE}/api/login", '{"passive": true}'),
    Request("POST", f"{SITE}/sync", '{"since": 1234}'),
    Request("POST", f"{SITE}/api/batch", '[{"id": 1, "path": "/me"}]'),
]
READS = [
    Request("POST", f"{SITE}/graphql", '{"query": "query Settings { me { ads } }", "variables": {"full": true}}'),
    Request("POST", f"{SITE}/graphql", '{"query": "{ me { mutationCount } } # mutation"}'),
    Request(
        "POST", f"{SITE}/graphql", '[{"query": "query A { a }"}, {"query": "fragment F on T { x } query B { b }"}]'
    ),
    Request("POST", f"{SITE}/graphql", '{"operationName": "SettingsQuery", "variables": {"isMobile": false}}'),
    Request("POST", f"{SITE}/api/settings/get", '{"section": "privacy"}'),
    Request("POST", f"{SITE}/rpc", '{"jsonrpc": "2.0", "method": "getPreferences", "id": 1}'),
    Request("POST", f"{SITE}/search", "q=privacy"),
    Request("GET", f"{SITE}/api/settings?full=true"),
    Request("GET", f"{SITE}/?_task=settings&_action=edit-prefs&_section=mailview&_framed=1"),
    Request("GET", f"{SITE}/index.php?title=Special:Preferences"),
    Request("GET", f"{SITE}/doku.php?id=start&do=admin&page=config"),
    Request("GET", f"{SITE}/api/v2/sync/maindata?rid=0"),
    Request("GET", f"{SITE}/load.php?modules=site&only=scripts&skin=vector"),
]
CHANGES = [
    Request("PUT", f"{SITE}/api/settings", '{"ads": true}'),
    Request("POST", f"{SITE}/save", '{"v": "on"}'),
    Request("PATCH", f"{SITE}/api/me", '{"visibility": "public"}'),
    Request("POST", f"{SITE}/api/me", '{"searchable": 0}'),
    Request("POST", f"{SITE}/graphql", '{"query": "mutation { setAds(on: false) { ok } }"}'),
    Request("POST", f"{SITE}/graphql", '[{"query": "query A { a }"}, {"query": "mutation B { b }"}]'),
    Request("POST", f"{SITE}/graphql", '{"operationName": "UpdateAdsSetting", "variables": {"on": false}}'),
    Request("POST", f"{SITE}/graphql", '{"query": "query Q { a } mutation M { b }"}'),
    Request("POST", f"{SITE}/rpc", '{"method": "user.setPreferences", "params": ["x"]}'),
    Request("POST", f"{SITE}/heartbeat", '{"ads": false}'),
    Request("POST", f"{SITE}/settings/login", '{"alerts": false}'),
    Request("POST", f"{SITE}/login-alerts", '{"enabled": true}'),
    Request("POST", f"{SITE}/ads/personalization", ""),
    Request("POST", f"{SITE}/api/v2/app/setPreferences", "json=%7B%22dht%22%3Afalse%7D"),
    Request("POST", f"{SITE}/x", "action=save&thing=1"),
    Request("POST", f"{SITE}/token/revoke", ""),
    Request("DELETE", f"{SITE}/api/session", ""),
    Request("POST", f"{SITE}/settings", opaque=True),
    Request("GET", f"{SITE}/logout"),
    Request("GET", f"{SITE}/prefs/save?ads=off"),
    Request("GET", f"{SITE}/x?action=toggle&what=ads"),
    Request("WEBSOCKET", "wss://shop.example/live", '{"type": "setSetting", "ads": false}'),
    Request("WEBSOCKET", "wss://shop.example/live", '42["save", {"ads": false}]'),
]


def told(request: Request) -> str:
    return f"{request.method} {request.url} {request.body}"[:90]


@pytest.mark.parametrize("request_", [*UPKEEP, *READS], ids=told)
def test_what_a_page_sends_to_stay_alive_or_to_read_passes_while_we_look(request_: Request) -> None:
    assert not could_change(request_)


@pytest.mark.parametrize("request_", CHANGES, ids=told)
def test_what_could_be_somebodys_choice_is_held_even_while_we_only_look(request_: Request) -> None:
    assert could_change(request_)


@pytest.mark.parametrize("request_", CHANGES, ids=told)
def test_nothing_that_changes_counts_as_a_read_or_as_upkeep(request_: Request) -> None:
    assert request_.is_safe or not (reads(request_) or is_upkeep(request_))


@pytest.mark.parametrize(
    "path",
    ["/logout", "/account/delete", "/x?do=logout", "/settings/ads/off", "/settings/update?ads=0", "/t?toggle=ads",
     "/opt-out", "/optOut", "/email/unsubscribe/abc", "/px?tracking=false", "/save?ads=on"],
)  # fmt: skip
def test_addresses_that_act_are_recognised(path: str) -> None:
    assert acts(SITE + path)


@pytest.mark.parametrize(
    "path",
    ["/settings", "/settings/privacy", "/api/settings/updates", "/catalog/set/12", "/list?archived=false",
     "/admin/configure", "/?page=1", "/tab#off", "/saved-info", "/s/settings?expanded=true"],
)  # fmt: skip
def test_ordinary_addresses_do_not(path: str) -> None:
    assert not acts(SITE + path)


def test_a_fingerprint_forgets_numbers_and_tokens_but_never_a_choice() -> None:
    def of(body: str) -> object:
        return fingerprint(Request("PUT", f"{SITE}/api/heartbeat/12345", body))

    assert of('{"t": 1700000001, "active": true}') == of('{"t": 1700000999, "active": false}')
    assert of('{"csrf": "a81f0c92be77d1aa"}') == of('{"csrf": "0099aa81f0c92be7"}')
    assert of('{"x": true}') != of('{"x": false}')
    assert of('{"x": "on"}') != of('{"x": "off"}')
    assert of("x=1") != of("x=0")


def test_a_query_hidden_behind_strings_or_comments_is_seen_through() -> None:
    assert is_query({"query": 'query { a(text: "mutation") }'})
    assert not is_query({"query": "#query\nmutation { a }"})
    assert not is_query({"query": 'query A { a(x: "#") }\nmutation B { b }'})
    assert not is_query([])
    assert not is_query({"id": "persisted"})


def test_a_choice_buried_in_json_inside_a_form_is_found() -> None:
    assert could_change(
        Request("POST", f"{SITE}/_/data", "f.req=%5B%5B%22x%22%2C%22%7B%5C%22a%5C%22%3Atrue%7D%22%5D%5D")
    )
    deep = "[" * 40 + "1" + "]" * 40
    assert could_change(Request("POST", f"{SITE}/_/data", deep))


# --- how long what we did is held against a page


def test_r19_what_a_page_saves_long_after_it_was_touched_is_still_held() -> None:
    clock = [0.0]
    watch = Watch(now=lambda: clock[0])
    plain = Request("POST", "https://shop.example/plain", "n=7")
    watch.touches()
    clock[0] = 3600.0
    assert not watch.allows(plain)
    watch.goes("https://shop.example/next", "https://shop.example/")
    clock[0] = 3610.0
    assert watch.allows(plain)


def test_r19_an_unseen_body_is_never_taken_for_one_that_the_page_sent_before() -> None:
    watch = Watch()
    beat = Request("POST", f"{SITE}/heartbeat", "")
    assert watch.allows(beat)
    watch.touches()
    assert watch.allows(beat)
    assert not watch.allows(Request("POST", f"{SITE}/heartbeat", "", opaque=True))
    socket = Request("WEBSOCKET", "wss://shop.example/live", "", opaque=True, trace="a1")
    looking = Watch()
    assert looking.allows(socket)
    looking.touches()
    assert looking.allows(socket)
    assert not looking.allows(Request("WEBSOCKET", "wss://shop.example/live", "", opaque=True, trace="b2"))


def test_a_form_that_a_page_sends_by_itself_passes_only_with_the_tokens_of_single_sign_on() -> None:
    token = "PHNhbWxwOlJlc3BvbnNlIHhtbG5z" * 4
    bounce = Request("POST", f"{SITE}/saml/acs", f"SAMLResponse={token}&RelayState=%2Fsettings")
    assert is_bounce(bounce)
    assert Watch().allows(bounce, kind=DOCUMENT)
    for body in ("n=7", "", f"csrf={token}&n=7"):
        assert not Watch().allows(Request("POST", f"{SITE}/x", body), kind=DOCUMENT)


@pytest.mark.parametrize(
    "request_",
    [
        Request("POST", f"{SITE}/rpc", '[{"method": "getAds"}, {"method": "favourAds"}]'),
        Request("POST", f"{SITE}/rpc", '{"action": "get", "do": "save"}'),
        Request("PATCH", f"{SITE}/get", "{}"),
        Request("POST", f"{SITE}/list", "\x08\x01"),
    ],
    ids=lambda request: request.body,
)
def test_one_deed_among_reads_is_no_read(request_: Request) -> None:
    assert not reads(request_)


@pytest.mark.parametrize("touched", [False, True])
def test_a_file_of_the_pages_program_is_loaded_whatever_it_is_named_for(touched: bool) -> None:
    watch = Watch()
    if touched:
        watch.touches()
    for file in (
        "toggle-group-BTL1QsWY.js",
        "N8nToggleGroup-D-gjXwgB.css",
        "delete-dialog.3f9ac2.mjs",
        "remove.js?v=3f9ac2",
    ):
        kind = "Stylesheet" if ".css" in file else "Script"
        assert watch.allows(Request("GET", f"{SITE}/assets/{file}"), kind=kind)
    for deed in ("toggle.js?ads=on", "toggle?v=3f9ac2", "prefs.js?action=disable"):
        assert not watch.allows(Request("GET", f"{SITE}/{deed}"), kind="Script")
    assert not watch.allows(Request("GET", f"{SITE}/toggle-ads.gif"), kind="Image")


@pytest.mark.parametrize("path", ["/save", "/api/toggle.php", "/x/update?k=3"])
def test_r19_an_address_named_like_a_deed_is_not_asked_for_after_a_click(path: str) -> None:
    watch = Watch()
    watch.touches()
    assert not watch.allows(Request("GET", SITE + path), kind="XHR")
    assert watch.allows(Request("GET", SITE + "/js/save.js"), kind="Script")
