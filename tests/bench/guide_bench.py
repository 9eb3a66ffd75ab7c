"""A guide through 20 settings of the practice site by a scripted person, against the same person with a list of links.

    python -m tests.bench.guide_bench [--seed 4900]

The person reads the window's own texts, does what its sentence says in the browser, by a connection of their own, and
nothing else; the window, the engine and the browser are the real ones. Then the same person works from a plain list
(service, setting, what it should be, link) in a browser of their own, with and without proving what they did.

Machine time is measured. A person's time is counted in operators of the keystroke-level model (Card, Moran, Newell):
think or read a line 1.35 s, point 1.10 s, press 0.20 s, a key 0.28 s, and 0.30 s for each label the eye passes on the
way to the one that is looked for. The list's person is given every favour: signed in already, stays on a page for the
next setting of it. The machine may be slow and shared: the operators are the robust figure.

Exit code 1 when one setting is not proved, one was changed by anybody but the person, or the server disagrees.
"""

import argparse
import asyncio
import json
import os
import re
import socket
import sys
import tempfile
import threading
import time
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Literal

from playwright.async_api import Browser, Page, async_playwright

from auditor import events
from auditor.judge import Finding, State
from auditor.practice.site import PracticeSite
from tests.practice.person import Person

SECONDS: Final = {"think": 1.35, "point": 1.10, "press": 0.20, "key": 0.28, "scan": 0.30}
SENTENCE: Final = re.compile(
    r"(?:Switch|Take the tick away from|Set a tick at|Set) “(?P<label>.+?)”(?: (?P<way>on|off))?"
    r"(?: to “(?P<value>[^”]+)”)?[ ,.]"
)
PATIENCE_SECONDS: Final = 20.0
LONGEST_SECONDS: Final = 1_500.0
"""For all that the window does until somebody looks again: the guide through fifty settings is one such wait."""

ROLES: Final[tuple[Literal["tab", "menuitem", "button"], ...]] = ("tab", "menuitem", "button")


@dataclass
class Effort:
    """What it cost: the person's operators, and seconds of waiting for machine and page."""

    operators: Counter[str] = field(default_factory=Counter)
    machine: float = 0.0

    def does(self, *names: str, times: int = 1) -> None:
        """Count operators."""
        for name in names:
            self.operators[name] += times

    @property
    def person(self) -> float:
        """The person's own seconds."""
        return sum(SECONDS[name] * number for name, number in self.operators.items())

    @property
    def whole(self) -> float:
        """All of it, one after the other."""
        return self.person + self.machine


# --- with the guide --------------------------------------------------------------------------------------------------


@dataclass
class Screen:
    """What the window shows, as the person sees it: three texts, renewed by the window's own thread."""

    todo: str = ""
    state: str = ""
    progress: str = ""
    end: str = ""


class WithGuide(threading.Thread):
    """The person at the guide, beside the window's thread. They end when the window says that all is over."""

    def __init__(self, screen: Screen, port: int) -> None:
        super().__init__(daemon=True)
        self.screen, self.port, self.effort = screen, port, Effort()
        self.clicks: list[str] = []
        self.trouble = ""

    def run(self) -> None:
        try:
            asyncio.run(self._work())
        except Exception as wrong:  # noqa: BLE001 -- told at the end
            self.trouble = f"{type(wrong).__name__}: {wrong}"

    async def _work(self) -> None:
        began = time.monotonic()
        async with async_playwright() as playwright:
            browser: Browser | None = None
            done = ""
            while not self.screen.end:
                await asyncio.sleep(0.05)
                now = f"{self.screen.progress} {self.screen.state} {self.screen.todo}"
                if self.screen.state not in ("Waiting for you", "Changed, but not saved yet"):
                    done = ""  # whatever comes next is to be done, also if it was done before
                    continue
                if now == done:
                    continue
                if browser is None or not browser.is_connected():
                    browser = await playwright.chromium.connect_over_cdp(f"http://127.0.0.1:{self.port}")
                await self._do(Person(_front(browser)))
                done = now
        self.effort.machine = time.monotonic() - began

    async def _do(self, person: Person) -> None:
        """One thing, and only what the sentence says."""
        self.effort.does("think")
        if self.screen.todo.startswith("Now press Save"):
            self.effort.does("point", "press")
            self.clicks.append("Save")
            await person.press("Save")
            return
        said = SENTENCE.search(self.screen.todo)
        if said is None:
            raise AssertionError(f"nobody understands “{self.screen.todo}”")
        self.effort.does("scan", "point", "press")
        self.clicks.append(f"{said['label']}={said['value'] or said['way'] or 'tick'}")
        await person.set(said["label"], said["value"] or said["way"] or "off")


def _front(browser: Browser) -> Page:
    pages = [page for context in browser.contexts for page in context.pages if page.url.startswith("http")]
    return pages[-1]


def with_guide(seed: int) -> tuple[WithGuide, list[Finding], list[dict[str, str]], str]:
    """Audit, then the guide. The person, what was to change, what the server logged, and the window's last word."""
    from PySide6.QtCore import QSettings  # noqa: PLC0415 -- the other half needs no window
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from ui.conductor import Conductor  # noqa: PLC0415
    from ui.engine_client import EngineClient  # noqa: PLC0415
    from ui.parts.part import Shared  # noqa: PLC0415
    from ui.window import MainWindow  # noqa: PLC0415

    app = QApplication.instance() or QApplication([])
    port = free_port()
    engine = (sys.executable, "-m", "auditor", f"--browser-arg=--remote-debugging-port={port}", "engine")
    settings = QSettings(str(Path(os.environ["PRIVACY_AUDITOR_HOME"]) / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(settings)  # never on /dev/null: Qt would put a file in its place
    shared = Shared(EngineClient(engine), window, settings, practice=True)
    conductor = Conductor(shared)
    window.show()
    shared.client.ask(events.StartAudit, practice=True, seed=seed)
    spin = spinner(app)
    spin(lambda: window.presents(conductor.auditing.overview) and len(shared.services) == len(shared.accounts))
    left = [finding for finding in conductor.model.findings() if finding.state is State.TO_CHANGE]
    screen = Screen()
    person = WithGuide(screen, port)
    conductor.guiding.begin(left)
    goes_through(spin, conductor.guiding.guide, person)
    log = json.loads(_get(shared.accounts[0].origin, "/__log"))
    word = screen.end
    window.close()
    return person, left, [entry for entry in log if entry["kind"] == "setting"], word


def goes_through(
    spin: Callable[[Callable[[], bool]], None], guide: Any, person: WithGuide, also: Callable[[], None] = lambda: None
) -> None:
    """The person at the guide's screen, to its last word; `also` is what they press there, asked after every look."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415 -- the other half needs no window

    screen = person.screen

    def look() -> None:
        screen.todo, screen.state, screen.progress = guide.todo.text(), guide.state.text(), guide.progress.text()
        screen.end = guide.end_title.text() if guide.done.isVisible() else ""
        also()

    timer = QTimer(interval=50)
    timer.timeout.connect(look)
    timer.start()
    person.start()
    spin(lambda: not person.is_alive())
    timer.stop()


def spinner(app: Any) -> Callable[[Callable[[], bool]], None]:
    def spin(until: Callable[[], bool]) -> None:
        deadline = time.monotonic() + LONGEST_SECONDS
        while not until():
            app.processEvents()
            time.sleep(0.005)
            if time.monotonic() > deadline:
                raise TimeoutError("the window waits for something that does not come")

    return spin


def _get(origin: str, path: str) -> str:
    port = origin.rpartition(":")[2]
    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=10) as answer:
        return str(answer.read().decode())


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


# --- from a list of links --------------------------------------------------------------------------------------------


class WithList:
    """The same person with a list; `proves`: they load each page again and look."""

    def __init__(self, page: Page, site: PracticeSite, *, proves: bool) -> None:
        self._page, self._site, self._proves = page, site, proves
        self._person = Person(page)
        self._at = ""
        self.effort = Effort()

    async def work(self, wanted: list[Finding]) -> None:
        """One line after the other."""
        for finding in wanted:
            await self._line(finding)

    async def _line(self, finding: Finding) -> None:
        self.effort.does("think")
        origin = next(one.origin for one in self._site.accounts if one.service_id == finding.service)
        if self._at != f"{origin}{finding.page}":
            self._at = f"{origin}{finding.page}"
            self.effort.does("point", "press")
            await self._load(finding)
        elif finding.service == "mira" and await self._person.labels_before(finding.label) is None:
            await self._open(finding.section)
        before = len(self._site.changed())
        await self._look_for(finding.label)
        self.effort.does("think", "point", "press")
        began = time.monotonic()
        await self._person.set(finding.label, finding.want[0])
        if finding.service == "lumio":
            self.effort.does("scan", "think", "point", "press")
            await self._person.press("Save")
        await self._until(lambda: len(self._site.changed()) > before, finding)
        self.effort.machine += time.monotonic() - began
        if self._proves:
            self.effort.does("key", times=2)
            await self._load(finding)
            await self._look_for(finding.label)
            self.effort.does("think")
        self.effort.does("think", "point", "press")  # back to the list, and a tick

    async def _load(self, finding: Finding) -> None:
        """Open the page, and what stands between it and the setting."""
        began = time.monotonic()
        await self._page.goto(self._at)
        if finding.service == "mira":
            for name in ("Profile", "Settings", finding.section):
                await self._open(name)
        else:
            await self._page.wait_for_selector("body[data-rendered=yes]")
        await self._person.sees(finding.label)
        self.effort.machine += time.monotonic() - began

    async def _open(self, name: str) -> None:
        """A menu or a tab on the way, found by thinking where it may be."""
        self.effort.does("think", "point", "press")
        by_role = [self._page.get_by_role(role, name=name) for role in ROLES]
        await by_role[0].or_(by_role[1]).or_(by_role[2]).first.click()

    async def _look_for(self, label: str) -> None:
        self.effort.does("scan", times=1 + (await self._person.labels_before(label) or 0))

    @staticmethod
    async def _until(happens: Callable[[], bool], finding: Finding) -> None:
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not happens():
            if time.monotonic() > deadline:
                raise AssertionError(f"the server never heard of {finding.service}/{finding.setting}")
            await asyncio.sleep(0.01)


async def with_list(seed: int, wanted: list[Finding], *, proves: bool) -> Effort:
    """Signed in beforehand, which costs the list nothing."""
    async with PracticeSite(seed=seed) as site, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=_chromium(), args=["--no-sandbox"])
        page = await browser.new_page(viewport={"width": 1280, "height": 900})
        for account in site.accounts:
            await _sign_in(page, account)
        person = WithList(page, site, proves=proves)
        await person.work(wanted)
        truth = site.truth()
        wrong = [one.setting for one in wanted if truth[one.service][one.setting] not in one.want]
        await browser.close()
    if wrong:
        raise AssertionError(f"the list's person left {wrong}")
    return person.effort


async def _sign_in(page: Page, account: Any) -> None:
    await page.goto(account.origin + "/login")
    await page.fill("#username", account.username)
    if await page.locator("#password").count() == 0:
        await page.click("button.primary")
    await page.fill("#password", account.password.reveal())
    await page.click("button.primary")
    if (code := account.code()) is not None:
        await page.fill("#code", code.reveal())
        await page.click("button.primary")
    await page.get_by_role("button", name="Reject all").click()


def _chromium() -> Path:
    from auditor.browser.find import find_browser  # noqa: PLC0415

    return find_browser().path


# --- what it comes to ------------------------------------------------------------------------------------------------


def main() -> int:
    """Print what happened and what it cost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=4900, help="one that leaves 20 settings to change")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["PRIVACY_AUDITOR_HOME"] = home
        person, left, log, word = with_guide(options.seed)
    wrong = list(_disagreements(left, log))
    print(f"guide, seed {options.seed}: {len(left)} to change; the person clicked {len(person.clicks)} times; "
          f"the server saw {len(log)} changes, {len(wrong)} of them not asked for by the screen")  # fmt: skip
    print(f"the window's last word: “{word}”")
    for line in (*wrong, *filter(None, [person.trouble])):
        print("  " + line)
    print(f"with the guide:                {_told(person.effort)}")
    for proves in (True, False):
        effort = asyncio.run(with_list(options.seed, left, proves=proves))
        print(f"from a list, {'each proved:    ' if proves else 'nothing proved: '} {_told(effort)}  "
              f"× {effort.whole / person.effort.whole:.2f} in all, × {effort.person / person.effort.person:.2f} of the "
              "person's own time")  # fmt: skip
    return int(bool(wrong or person.trouble) or word != f"All {len(left)} changed and proved.")


def _disagreements(left: list[Finding], log: list[dict[str, str]]) -> Iterator[str]:
    """What the server saw that no sentence of the guide asked for, or did not see."""
    asked = Counter((one.service, f"{one.setting}={one.want[0]}") for one in left)
    seen = Counter((entry["service"], entry["detail"]) for entry in log)
    yield from (f"changed, but not asked for: {one}" for one in seen - asked)
    yield from (f"asked for, but not changed: {one}" for one in asked - seen)


def _told(effort: Effort) -> str:
    return f"person {effort.person:6.1f} s + machine {effort.machine:6.1f} s = {effort.whole:6.1f} s"


if __name__ == "__main__":
    sys.exit(main())
