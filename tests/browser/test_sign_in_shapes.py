# ruff: noqa: E501 -- pages read better unbroken
"""Forms as real pages build them: late, by script, under banners, beside decoys, without a password, at another origin."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace

import pytest

from auditor.accounts.model import Account, Way
from auditor.browser.audit_browser import AuditBrowser
from auditor.catalogue.model import FieldAt, Service
from auditor.problems import OriginRefused, SignInChallenge, SignInFormChanged, WrongCode, WrongPassword
from auditor.secret import Secret
from tests.browser.site import Asked, Reply, Site, redirect
from tests.browser.test_sign_in import (
    FORM,
    NAME,
    PASSWORD,
    RULE,
    Person,
    attempt,
    home,
    login,
    passwords_sent,
    service_at,
    with_code,
)

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

SEND = """
const send = () => fetch('/login', { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams({ u: u.value, p: p.value }) })
"""
SHAPES = {
    "hydrated after a second, forgetting what was typed before": FORM.replace("method=post action=/login", "id=f")
    + "<script src=/app.js></script>",
    "built by script two seconds after the page": f"<div id=a></div><script>setTimeout(() => {{ a.innerHTML = `{FORM}` }}, 2000)</script>",
    "a button that only typing wakes, without a form": "<div><input id=u><input type=password id=p><button id=b type=button disabled>Go</button></div>"
    f"<script>{SEND}; u.oninput = p.oninput = () => {{ b.disabled = !(u.value && p.value) }}; b.onclick = () => send().then(() => {{ document.body.innerHTML = 'Hello' }})</script>",
    "a button that only keys wake": FORM.replace("<button", "<button id=b disabled")
    + "<script>let keyed = 0; u.onkeyup = () => { keyed = 1; b.disabled = false }; p.form.onsubmit = () => !!keyed</script>",
    "sent by script, the page never leaves": FORM.replace("method=post action=/login", "id=f")
    + f"<script>{SEND}; f.onsubmit = (event) => {{ event.preventDefault(); send().then(() => {{ document.body.innerHTML = '<p>Welcome' }}) }}</script>",
    "a decoy to stay signed in, and one to sign up": FORM.replace("<button", "<label><input type=checkbox name=r onchange=\"fetch('/remembered')\"> Remember me</label><button")
    + "<form action=/signup><input id=u><input type=password id=p autocomplete=new-password><button>Join</button></form>",
    "a form to sign up stands first": "<form action=/signup method=post><input name=mail><input type=password id=p autocomplete=new-password><button>Join</button></form>" + FORM,
    "the keyboard is taken away all the time": FORM
    + "<input id=search><script>setInterval(() => search.focus(), 20)</script>",
    "a cookie banner lies over it and comes late": FORM
    + "<script>setTimeout(() => document.body.insertAdjacentHTML('beforeend', `<div id=c role=dialog aria-label=Cookies style='position:fixed;inset:0;background:#ccc'>"
    "<button onclick=\"fetch('/accepted')\">Accept all</button><button onclick=\"c.remove()\">Reject all</button></div>`), 100)</script>",
}  # fmt: skip
APP = """
setTimeout(() => { const f = document.getElementById('f'); f.outerHTML = f.outerHTML
  document.getElementById('f').onsubmit = (event) => { event.preventDefault()
    fetch('/login', { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(new FormData(event.target)) })
      .then(() => { location = '/home' }) } }, 300)
"""


@pytest.fixture
def shop(site: Site) -> Iterator[Site]:
    def app(asked: Asked) -> Reply:
        import time  # noqa: PLC0415

        time.sleep(1)
        return Reply(APP, type="text/javascript")

    site.pages = {"/login": login, "/home": home, "/settings": home, "/app.js": app}
    yield site


async def try_it(browser: AuditBrowser, service: Service, account: Account, person: Person | None = None) -> None:
    async with browser.signed_in(service, account, person or Person()) as tab:
        await tab.reach("/settings")


@pytest.mark.parametrize("shape", SHAPES)
async def test_a_form_is_signed_in_to_once_however_its_page_is_built(
    browser: AuditBrowser, shop: Site, shape: str
) -> None:
    shop.pages["/login"] = lambda asked: login(asked) if asked.method == "POST" else Reply(SHAPES[shape])
    service, account = service_at(shop)
    await try_it(browser, replace(service, banners={"en": ("Reject all",)}), account)
    assert [one.path for one in passwords_sent(shop)] == ["/login"]
    assert not [one for one in shop.asked if one.path in ("/accepted", "/remembered", "/signup")]
    assert not [one for one in shop.asked if PASSWORD in one.query]


async def test_a_form_that_sends_nothing_is_no_refused_password(browser: AuditBrowser, shop: Site) -> None:
    shop.pages["/login"] = "<input id=u><input type=password id=p><span>Sign in</span>"
    with pytest.raises(SignInFormChanged) as problem:
        await attempt(browser, shop)
    assert problem.value.facts["field"] == "sign-in button"
    assert not passwords_sent(shop)


async def test_a_wrong_password_sent_by_script_is_refused_after_one_attempt(browser: AuditBrowser, shop: Site) -> None:
    shape = SHAPES["sent by script, the page never leaves"].replace(
        "document.body.innerHTML = '<p>Welcome'", "f.append('Wrong name or password.')"
    )
    shop.pages["/login"] = lambda asked: login(asked) if asked.method == "POST" else Reply(shape)
    with pytest.raises(WrongPassword):
        await attempt(browser, shop, person=Person("wrong"))
    assert len(shop.to("/login", "POST")) == 1


CLOSED = """<x-frame></x-frame><script>
customElements.define('x-login', class extends HTMLElement { constructor() { super()
  this.attachShadow({ mode: 'closed' }).innerHTML = `FORM` } })
customElements.define('x-frame', class extends HTMLElement { constructor() { super()
  this.attachShadow({ mode: 'OUTER' }).innerHTML = '<x-login></x-login>' } })
</script>"""


@pytest.mark.parametrize("outer", ["open", "closed"])
async def test_a_form_in_a_closed_shadow_root_is_filled_in(browser: AuditBrowser, shop: Site, outer: str) -> None:
    page = CLOSED.replace("FORM", FORM).replace("OUTER", outer)
    shop.pages["/login"] = lambda asked: login(asked) if asked.method == "POST" else Reply(page)
    await attempt(browser, shop)
    assert [one.form for one in passwords_sent(shop)] == [{"u": NAME, "p": PASSWORD}]


@pytest.mark.parametrize("trap", ["covered", "elsewhere", "readable"])
async def test_r12_a_closed_shadow_root_hides_no_trap(
    browser: AuditBrowser, shop: Site, trap: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("auditor.browser.form_fields.DRAWN_SECONDS", 0.5)
    form = {
        "covered": FORM + "<div style='position:fixed;inset:0;background:#fff'>hi</div>",
        "elsewhere": FORM.replace("action=/login", "action=http://evil.test/take"),
        "readable": FORM.replace("type=password", "type=text"),
    }[trap]
    shop.pages["/login"] = CLOSED.replace("FORM", form).replace("OUTER", "open")
    with pytest.raises((OriginRefused, SignInFormChanged)):
        await attempt(browser, shop)
    assert not passwords_sent(shop)


async def test_f18_the_time_a_person_needs_to_find_a_code_does_not_count(
    browser: AuditBrowser, shop: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Slow(Person):
        async def code(self, service: Service, account: Account) -> Secret | None:
            await asyncio.sleep(9)
            return await super().code(service, account)

    monkeypatch.setattr("auditor.browser.audit_browser.SIGN_IN_SECONDS", 8.0)
    monkeypatch.setattr("auditor.browser.sign_in.OUTCOME_SECONDS", 8.0)
    shop.pages |= {"/login": with_code, "/code": with_code}
    await attempt(browser, shop, replace(RULE, code=FieldAt("#c")), Slow(code="123456"))


# --- a mailed code, and no password

MAILED = replace(RULE, password=None, code=FieldAt("#c"), refused={"en": ("That code is wrong.",)})


def by_mail(asked: Asked) -> Reply:
    """The name first; the code that was mailed then."""
    if asked.path == "/login":
        named = asked.method == "POST" and asked.form.get("u") == NAME
        return (
            redirect("/code")
            if named
            else Reply("<form method=post><input name=u id=u><button>Mail me a code</button></form>")
        )
    return with_code(asked)


async def test_a_mailed_code_signs_in_without_any_password(browser: AuditBrowser, shop: Site) -> None:
    shop.pages |= {"/login": by_mail, "/code": by_mail}
    person = Person(password=None, code="123456")
    await attempt(browser, shop, MAILED, person)
    assert person.codes_asked == 1
    assert len(shop.to("/code", "POST")) == 1


async def test_a_wrong_mailed_code_is_said_to_be_the_code(browser: AuditBrowser, shop: Site) -> None:
    shop.pages |= {"/login": by_mail, "/code": by_mail}
    with pytest.raises(WrongCode):
        await attempt(browser, shop, MAILED, Person(password=None, code="000000"))
    assert len(shop.to("/code", "POST")) == 1


async def test_a_mailed_code_that_nobody_can_give_is_a_challenge(browser: AuditBrowser, shop: Site) -> None:
    shop.pages |= {"/login": by_mail, "/code": by_mail}
    with pytest.raises(SignInChallenge):
        await attempt(browser, shop, MAILED, Person(password=None))
    assert not shop.to("/code", "POST")


async def test_a_code_with_a_box_for_each_digit_is_spread_over_them(browser: AuditBrowser, shop: Site) -> None:
    boxes = "<form method=post action=/code onsubmit=\"c.value = [...document.querySelectorAll('.d')].map((d) => d.value).join('')\">"
    boxes += "<input class=d maxlength=1>" * 6 + "<input type=hidden name=c id=c><button>Go</button></form>"
    shop.pages |= {
        "/login": with_code,
        "/code": lambda asked: with_code(asked) if asked.method == "POST" else Reply(boxes),
    }
    await attempt(browser, shop, replace(RULE, code=FieldAt(".d")), Person(code="123456"))
    assert shop.to("/code", "POST")[0].form["c"] == "123456"


# --- single sign-on


async def test_single_sign_on_at_another_of_the_services_origins(browser: AuditBrowser, shop: Site) -> None:
    with Site(host="localhost") as identity:
        back = f"{shop.origin}/back"
        identity.pages = {
            "/sso": lambda asked: (
                redirect(back, cookie="i=1")
                if asked.form.get("p") == PASSWORD
                else Reply(FORM.replace("/login", "/sso"))
            )
        }
        shop.pages |= {
            "/login": f"<a id=o href='{identity.origin}/sso'>Sign in with the company account</a>",
            "/back": redirect("/home", cookie="s=alice"),
        }
        rule = replace(RULE, open=FieldAt("#o"))
        origins = (shop.origin, identity.origin)
        hosts = (f"127.0.0.1:{shop.port}", f"localhost:{identity.port}")
        service = Service(f"sso-{shop.port}", "Shop", origins, hosts, rule, ())
        await try_it(browser, service, Account("sso", service.id, Way.PASSWORD, NAME))
        assert len(passwords_sent(identity)) == 1
        assert not passwords_sent(shop)
