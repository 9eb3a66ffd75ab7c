# ruff: noqa: E501 -- pages read better unbroken
"""Signing in: every shape of form, one attempt and no more, and no secret where it does not belong (R11-R14)."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from auditor.accounts.model import Account, Way
from auditor.browser.audit_browser import AuditBrowser
from auditor.browser.launch import Launch, launched
from auditor.browser.session import MemorySessions
from auditor.catalogue.model import FieldAt, Service, SignedIn, SignIn
from auditor.problems import (
    NeedsPerson,
    OriginRefused,
    PageProblem,
    Problem,
    Reason,
    SignedOut,
    SignInChallenge,
    SignInFormChanged,
    SignInUnclear,
    WrongCode,
    WrongPassword,
)
from auditor.secret import Secret
from tests.browser.conftest import ELSEWHERE
from tests.browser.site import Answer, Asked, Reply, Site, redirect

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

PASSWORD = "correct-horse-battery"
NAME = "alice@example.test"
FORM = "<form method=post action=/login><input name=u id=u><input type=password name=p id=p><button>Sign in</button></form>"
RULE = SignIn(
    "/login", password=FieldAt("#p"), username=FieldAt("#u"), signed_in=SignedIn("/home", shows={"en": ("Your settings",)}),
    refused={"en": ("Wrong name or password.",)},
)  # fmt: skip


class Person:
    """Knows a password and perhaps a code."""

    def __init__(self, password: str | None = PASSWORD, code: str | None = None) -> None:
        self._password, self._code = password, code
        self.codes_asked = 0

    async def password(self, service: Service, account: Account) -> Secret | None:
        return Secret(self._password) if self._password is not None else None

    async def code(self, service: Service, account: Account) -> Secret | None:
        self.codes_asked += 1
        return Secret(self._code) if self._code is not None else None


def service_at(site: Site, rule: SignIn = RULE) -> tuple[Service, Account]:
    service = Service(f"shop-{site.port}", "Shop", (), (), rule, (), self_hosted=True)
    return service, Account(f"a-{site.port}", service.id, Way.PASSWORD, NAME, origin=site.origin)


def login(asked: Asked) -> Reply:
    """An honest server: a cookie for the right password, the form and a sentence for a wrong one."""
    if asked.method == "GET":
        return Reply(FORM)
    if asked.form.get("u", NAME) == NAME and asked.form.get("p") == PASSWORD:
        return redirect("/home", cookie="s=alice")
    return Reply(FORM + "<p>Wrong name or password.</p>")


def home(asked: Asked) -> Reply:
    return Reply("<h1>Your settings</h1>") if "s=alice" in asked.cookie else redirect("/login")


@pytest.fixture
def shop(site: Site) -> Iterator[Site]:
    site.pages = {"/login": login, "/home": home, "/settings": home}
    yield site


async def attempt(browser: AuditBrowser, site: Site, rule: SignIn = RULE, person: Person | None = None) -> None:
    service, account = service_at(site, rule)
    async with browser.signed_in(service, account, person or Person()) as tab:
        await tab.reach("/settings")


def passwords_sent(*sites: Site) -> list[Asked]:
    """The requests that carried the password."""
    return [one for site in sites for one in site.asked if PASSWORD in one.body or PASSWORD in one.query]


# --- the shapes a form can have


async def test_a_form_on_one_page(browser: AuditBrowser, shop: Site) -> None:
    await attempt(browser, shop)
    assert len(passwords_sent(shop)) == 1
    assert shop.to("/login", "POST")[0].form == {"u": NAME, "p": PASSWORD}


TWO_STEPS = """<form method=post action=/login onsubmit="return !!window.named"><input name=u id=u>
<span id=rest></span><button type=button id=next onclick="named = 1; setTimeout(() => { rest.innerHTML =
'<input type=password name=p id=p>'; next.type = 'submit' }, 300)">Next</button></form>"""

OVER_TWO_PAGES: dict[str, Answer] = {
    "/login": "<form action=/second><input name=u id=u><button id=next>Next</button></form>",
    "/second": lambda asked: login(asked) if asked.method == "POST" else Reply(
        f"<form method=post action=/second><input type=hidden name=u value='{NAME}'><input type=password name=p id=p></form>"),
}  # fmt: skip


async def test_two_steps_on_one_page_with_a_next_button(browser: AuditBrowser, shop: Site) -> None:
    shop.pages["/login"] = lambda asked: login(asked) if asked.method == "POST" else Reply(TWO_STEPS)
    await attempt(browser, shop, replace(RULE, next=FieldAt("#next")))
    assert len(passwords_sent(shop)) == 1


@pytest.mark.parametrize("next_button", [FieldAt("#next"), None], ids=["next button", "enter key"])
async def test_two_steps_over_two_pages(browser: AuditBrowser, shop: Site, next_button: FieldAt | None) -> None:
    shop.pages |= OVER_TWO_PAGES
    await attempt(browser, shop, replace(RULE, next=next_button))
    assert len(passwords_sent(shop)) == 1


async def test_a_password_alone(browser: AuditBrowser, shop: Site) -> None:
    only = "<form method=post action=/login><input type=password name=p id=p></form>"
    shop.pages["/login"] = lambda asked: login(asked) if asked.method == "POST" else Reply(only)
    await attempt(browser, shop, replace(RULE, username=None))
    assert shop.to("/login", "POST")[0].form == {"p": PASSWORD}


async def test_a_hidden_form_first(browser: AuditBrowser, shop: Site) -> None:
    hidden = f"<div style='display:none'>{FORM.replace('/login', '/trap')}</div><div style='opacity:0'>{FORM.replace('/login', '/trap')}</div>"
    shop.pages["/login"] = lambda asked: login(asked) if asked.method == "POST" else Reply(hidden + FORM)
    await attempt(browser, shop)
    assert not shop.to("/trap")


async def test_a_form_behind_a_button_that_opens_it(browser: AuditBrowser, shop: Site) -> None:
    opened = f'<button id=o onclick="b.hidden = false">Log in</button><div id=b hidden>{FORM}</div>'
    shop.pages["/login"] = lambda asked: login(asked) if asked.method == "POST" else Reply(opened)
    await attempt(browser, shop, replace(RULE, open=FieldAt("#o")))


async def test_a_form_in_a_frame(browser: AuditBrowser, shop: Site) -> None:
    shop.pages |= {
        "/framed": FORM.replace("<form", "<form target=_top"),
        "/outer": "<iframe id=f src=/framed></iframe>",
    }
    framed = replace(RULE, url="/outer", username=FieldAt("#u", ("#f",)), password=FieldAt("#p", ("#f",)))
    await attempt(browser, shop, framed)
    assert len(passwords_sent(shop)) == 1


async def test_a_form_in_a_shadow_root_that_has_no_form_element(browser: AuditBrowser, shop: Site) -> None:
    shop.pages["/login"] = lambda asked: (
        login(asked)
        if asked.method == "POST"
        else Reply("""<x-login></x-login><script>
      customElements.define('x-login', class extends HTMLElement { constructor() { super()
        const root = this.attachShadow({mode: 'open'})
        root.innerHTML = '<input id=u><input type=password id=p><button>Go</button>'
        const send = () => fetch('/login', {method: 'POST', headers: {'Content-Type': 'application/x-www-form-urlencoded'},
          body: new URLSearchParams({u: root.getElementById('u').value, p: root.getElementById('p').value})})
          .then(() => { location = '/home' })
        root.querySelector('button').onclick = send
        root.getElementById('p').onkeydown = (event) => { if (event.key === 'Enter') send() } } })</script>""")
    )
    await attempt(browser, shop)
    assert len(passwords_sent(shop)) == 1


async def test_a_form_that_does_not_listen_to_the_enter_key(browser: AuditBrowser, shop: Site) -> None:
    deaf = FORM.replace("<form", "<form onkeydown=\"if (event.key === 'Enter') event.preventDefault()\"")
    shop.pages["/login"] = lambda asked: login(asked) if asked.method == "POST" else Reply(deaf)
    await attempt(browser, shop)
    assert len(passwords_sent(shop)) == 1


async def test_a_server_that_thinks_for_a_while_is_waited_for(browser: AuditBrowser, shop: Site) -> None:
    import time  # noqa: PLC0415

    def slow(asked: Asked) -> Reply:
        if asked.method == "POST":
            time.sleep(4)
        return login(asked)

    shop.pages["/login"] = slow
    await attempt(browser, shop)
    assert len(passwords_sent(shop)) == 1


# --- one-time codes


def with_code(asked: Asked) -> Reply:
    ask = "<form method=post action=/code><input name=c id=c autocomplete=one-time-code></form>"
    if asked.path == "/login":
        return redirect("/code") if asked.method == "POST" and asked.form.get("p") == PASSWORD else login(asked)
    if asked.method == "POST" and asked.form.get("c") == "123456":
        return redirect("/home", cookie="s=alice")
    return Reply(ask + ("<p>That code is wrong.</p>" if asked.method == "POST" else ""))


async def test_a_one_time_code_is_asked_for_and_typed_once(browser: AuditBrowser, shop: Site) -> None:
    shop.pages |= {"/login": with_code, "/code": with_code}
    person = Person(code="123456")
    await attempt(browser, shop, replace(RULE, code=FieldAt("#c")), person)
    assert person.codes_asked == 1
    assert len(shop.to("/code", "POST")) == 1


@pytest.mark.parametrize("says_so", [True, False], ids=["told", "untold"])
async def test_a_wrong_code_is_told_from_a_wrong_password(browser: AuditBrowser, shop: Site, says_so: bool) -> None:
    shop.pages |= {"/login": with_code, "/code": with_code}
    rule = replace(RULE, code=FieldAt("#c"), refused={"en": ("That code is wrong.",) if says_so else ()})
    with pytest.raises(WrongCode):
        await attempt(browser, shop, rule, Person(code="000000"))
    assert len(shop.to("/code", "POST")) == 1


async def test_a_code_that_nobody_can_give_is_a_challenge(browser: AuditBrowser, shop: Site) -> None:
    shop.pages |= {"/login": with_code, "/code": with_code}
    with pytest.raises(SignInChallenge):
        await attempt(browser, shop, replace(RULE, code=FieldAt("#c")))
    assert not shop.to("/code", "POST")


# --- refusals


@pytest.mark.parametrize("rule", [RULE, replace(RULE, refused={})], ids=["told", "untold"])
async def test_r13_a_wrong_password_is_tried_exactly_once(browser: AuditBrowser, shop: Site, rule: SignIn) -> None:
    with pytest.raises(WrongPassword):
        await attempt(browser, shop, rule, Person("wrong"))
    assert len(shop.to("/login", "POST")) == 1


async def test_no_proof_of_being_signed_in_is_unclear_and_nothing_is_read(
    browser: AuditBrowser, shop: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("auditor.browser.shown.PROOF_SECONDS", 1.0)
    shop.pages["/home"] = "<h1>Welcome to our shop</h1>"
    with pytest.raises(SignInUnclear):
        await attempt(browser, shop)
    assert not shop.to("/settings")


async def test_a_rule_that_names_no_proof_is_unclear(browser: AuditBrowser, shop: Site) -> None:
    with pytest.raises(SignInUnclear):
        await attempt(browser, shop, replace(RULE, signed_in=None))


async def test_proof_in_any_listed_language_or_by_element_counts(browser: AuditBrowser, shop: Site) -> None:
    await attempt(
        browser,
        shop,
        replace(RULE, signed_in=SignedIn("/home", shows={"de": ("Einstellungen",), "en": ("Your settings",)})),
    )
    await attempt(browser, shop, replace(RULE, signed_in=SignedIn("/home", css="h1")))


async def test_f18_a_captcha_is_never_answered_and_no_password_is_typed(browser: AuditBrowser, shop: Site) -> None:
    shop.pages["/login"] = FORM + "<iframe title='reCAPTCHA' width=304 height=78></iframe>"
    with pytest.raises(SignInChallenge):
        await attempt(browser, shop)
    assert not shop.to("/login", "POST")


async def test_f18_a_checkpoint_after_the_password_is_a_challenge(browser: AuditBrowser, shop: Site) -> None:
    shop.pages["/login"] = lambda asked: Reply("<p>Confirm it is you</p>") if asked.method == "POST" else Reply(FORM)
    with pytest.raises(SignInChallenge):
        await attempt(browser, shop, replace(RULE, challenge={"en": ("Confirm it is you",)}))


async def test_f19_a_restricted_account_stops_everything_for_that_service(browser: AuditBrowser, shop: Site) -> None:
    shop.pages["/login"] = lambda asked: Reply("<p>Account suspended</p>") if asked.method == "POST" else Reply(FORM)
    rule = replace(RULE, restricted={"en": ("Account suspended",)})
    for _try in range(2):
        with pytest.raises(PageProblem) as problem:
            await attempt(browser, shop, rule)
        assert problem.value.reason is Reason.RESTRICTED
    assert len(shop.to("/login")) == 2


async def test_without_a_password_nothing_is_even_visited(browser: AuditBrowser, shop: Site) -> None:
    with pytest.raises(NeedsPerson):
        await attempt(browser, shop, person=Person(None))
    assert not shop.asked


async def test_a_field_that_is_gone_is_named(
    browser: AuditBrowser, shop: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("auditor.browser.form_fields.FIELD_SECONDS", 0.5)
    shop.pages["/login"] = FORM.replace("id=p", "id=other")
    with pytest.raises(SignInFormChanged) as problem:
        await attempt(browser, shop)
    assert problem.value.facts["field"] == "password"


# --- where no password may go (R11, R12)

OVERLAY = "<div style='position:fixed;inset:0;background:#fff'>hi</div>"
HOSTILE = {
    "the form sends elsewhere": FORM.replace("/login", "EVIL/take"),
    "a button of the form sends elsewhere": FORM.replace("<button", "<button formaction='EVIL/take'"),
    "a base address points elsewhere": "<base href='EVIL/'>" + FORM.replace("action=/login", "action=take"),
    "the field is no password field": FORM.replace("type=password", "type=text"),
    "the field is covered": FORM + OVERLAY,
    "the field is transparent": f"<div style='opacity:0'>{FORM}</div>",
    "the field is a dot": FORM.replace("id=p", "id=p style='width:1px;height:1px;padding:0;border:0'"),
    "the field is off the page": FORM.replace("id=p", "id=p style='position:absolute;left:-9999px'"),
    "the form is in a foreign frame": "<input id=u><iframe id=f src='EVIL/framed'></iframe>",
    "the page goes elsewhere when the name is typed": FORM
    + "<script>u.oninput = () => { location = 'EVIL/framed' }</script>",
    "the form turns round while the password is typed": FORM
    + "<script>p.oninput = () => { p.form.action = 'EVIL/take' }</script>",
    "the field becomes readable while the password is typed": FORM
    + "<script>p.oninput = () => { p.type = 'text' }</script>",
    "the page lies about its forms": FORM.replace("/login", "EVIL/take")
    + "<script>HTMLFormElement.prototype.__defineGetter__("
    "'action', () => location.href)</script>",
}


@pytest.mark.parametrize("way", HOSTILE)
async def test_r12_no_hostile_page_gets_the_password(
    browser: AuditBrowser, shop: Site, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("auditor.browser.form_fields.FIELD_SECONDS", 1.0)
    monkeypatch.setattr("auditor.browser.form_fields.DRAWN_SECONDS", 0.5)
    with Site(host="evil.test") as evil:
        shop.pages["/login"] = HOSTILE[way].replace("EVIL", evil.origin)
        evil.pages = {"/framed": FORM.replace("/login", "/take"), "/take": "thanks", "/": "hello"}
        rule = replace(RULE, password=FieldAt("#p", ("#f",))) if "frame" in way else RULE
        with pytest.raises(Problem) as problem:
            await attempt(browser, shop, rule)
        assert isinstance(problem.value, OriginRefused | SignInFormChanged | PageProblem)
        assert not passwords_sent(shop, evil)
        assert PASSWORD not in repr(problem.value)


async def test_r11_a_sign_in_address_that_leads_elsewhere_is_refused(browser: AuditBrowser, shop: Site) -> None:
    with Site(host="127.0.0.1.evil.test") as evil:
        evil.pages = {"/login": FORM}
        shop.pages["/login"] = redirect(f"{evil.origin}/login")
        with pytest.raises(OriginRefused) as problem:
            await attempt(browser, shop)
        assert "evil.test" in str(problem.value.facts["shown"])
        assert not passwords_sent(shop, evil)
        assert not evil.asked


async def test_r11_another_port_of_this_computer_is_another_origin(browser: AuditBrowser, shop: Site) -> None:
    with Site() as other:
        other.pages = {"/login": FORM}
        shop.pages["/login"] = redirect(f"{other.origin}/login")
        with pytest.raises(OriginRefused):
            await attempt(browser, shop)
        assert not passwords_sent(shop, other)


# --- sessions


async def test_a_session_serves_the_next_browser_and_the_form_is_not_filled_in_again(shop: Site) -> None:
    sessions = MemorySessions()
    service, account = service_at(shop)
    for _browser in range(2):
        async with (
            launched(Launch(extra_args=(ELSEWHERE,)), sessions) as started,
            started.signed_in(service, account, Person()) as tab,
        ):
            await tab.reach("/settings")
    assert len(shop.to("/login", "POST")) == 1


async def test_f16_an_expired_session_is_noticed_and_never_read_as_values(browser: AuditBrowser, shop: Site) -> None:
    service, account = service_at(shop)
    async with browser.signed_in(service, account, Person()) as tab:
        await tab.reach("/settings")
        shop.pages["/settings"] = redirect("/login")
        with pytest.raises(SignedOut):
            await tab.reach("/settings")
        shop.pages["/settings"] = "<h1>Your settings</h1>" + FORM
        with pytest.raises(SignedOut):
            await tab.reach("/settings")
        shop.pages["/settings"] = Reply("", 401)
        with pytest.raises(SignedOut):
            await tab.reach("/settings")


async def test_a_form_to_change_the_password_is_no_sign_in_page(browser: AuditBrowser, shop: Site) -> None:
    changing = "<form><input type=password><input type=password autocomplete=new-password><input type=password></form>"
    many = "<input type=text>" * 6 + "<input type=password id=proxy>"
    shadowed = f"""<div id=card></div><script>
      const card = document.getElementById('card').attachShadow({{ mode: 'open' }});
      for (const part of `{changing}`.match(/<input[^>]*>/g)) {{
        const field = card.appendChild(document.createElement('div')).attachShadow({{ mode: 'open' }});
        field.innerHTML = part;
      }}
    </script>"""
    service, account = service_at(shop)
    async with browser.signed_in(service, account, Person()) as tab:
        shop.pages["/settings"] = f"<h1>Your settings</h1>{changing}"
        await tab.reach("/settings")
        shop.pages["/settings"] = f"<h1>Your settings</h1>{many}"
        await tab.reach("/settings")
        shop.pages["/settings"] = f"<h1>Your settings</h1>{shadowed}"
        await tab.reach("/settings")
        shop.pages["/settings"] = f"<h1>Your settings</h1>{'<input type=checkbox>' * 3}<p><input type=password>"
        await tab.reach("/settings")
        shop.pages["/settings"] = f"{'<input type=checkbox>' * 3}<dialog open>Is it you?<input type=password></dialog>"
        with pytest.raises(SignedOut):
            await tab.reach("/settings")


async def test_two_accounts_of_one_service_are_kept_apart(browser: AuditBrowser, shop: Site) -> None:
    shop.pages["/login"] = lambda asked: (
        redirect("/home", cookie=f"s={asked.form['u']}") if asked.method == "POST" else Reply(FORM)
    )
    shop.pages["/home"] = lambda asked: Reply(f"<h1>Your settings</h1><p>{asked.cookie}</p>")
    service, account = service_at(shop)
    for name in ("ann", "bob", "ann"):
        mine = replace(account, id=f"{name}-{shop.port}", username=name)
        async with browser.signed_in(service, mine, Person()) as tab:
            await tab.reach("/home")
            assert await tab.page.text_content("p") == f"s={name}"
    assert len(shop.to("/login", "POST")) == 2
