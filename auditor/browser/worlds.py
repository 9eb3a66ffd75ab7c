"""Isolated worlds: one a frame, same-origin or not, in which the survey script runs unseen by the page."""

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

from playwright.async_api import CDPSession, Error, Frame, Page

from auditor.problems import PageProblem, Reason
from auditor.reading.survey import LIMITS, MOST_NODES, page_part, page_script

WORLD_NAME: Final = "privacy-settings-auditor"
MOST_HOSTS: Final = 400
NESTED: Final = 3

HOSTS: Final = (
    f"function (known, most, nodes) {{ {page_part('hosts')}"
    """
  const roots = new Map(known), made = [], plain = [], asked = [];
  let left = nodes;
  const visit = (root) => {
    const below = root.querySelectorAll('*');
    for (let i = 0; i < below.length; i++) {
      if (--left < 0) return;
      const el = below[i], kind = hostKind(el.localName);
      if (!kind) continue;
      const inner = el.shadowRoot || (roots.size ? roots.get(el) : null);
      if (asked.length < most && isMadeControl(el, kind)) asked.push(el);
      if (inner) visit(inner);
      else if (mayHide(el, kind)) (kind === MADE ? made : plain).push(el);
    }
  };
  visit(document);
  return [[...made, ...plain].slice(0, most), asked];
}
"""
)
"""Elements that may have a closed shadow root, and custom elements that are named like a two-state control."""

BROUGHT: Final = f"""
function (limits) {{ globalThis.auditorSurvey = ({page_script()})(limits); }}
"""

PROPERTIES: Final = """
function () {
  const told = {};
  for (const name of ['checked', 'selected', 'pressed', 'on', 'indeterminate', 'disabled']) {
    try { if (typeof this[name] === 'boolean') told[name] = this[name]; } catch { /* the page's getter */ }
  }
  return told;
}
"""

CHANGED: Final = """
function () {
  const change = globalThis.auditorChange;
  return !change || change.since || change.observer.takeRecords().length > 0;
}
"""

IN_GROUPS: Final = """
function (by, ...flat) {
  const groups = [];
  for (let i = 0; i < flat.length; i += by) groups.push(by > 1 ? flat.slice(i, i + by) : flat[i]);
  return groups;
}
"""


@dataclass(frozen=True, slots=True)
class World:
    """One frame's isolated world."""

    session: CDPSession
    context: int
    url: str
    frame: str = ""

    @property
    def group(self) -> str:
        """What its objects are called in the browser: several worlds share a session, and each lets go of its own."""
        return f"look-{self.context}"

    async def look(self) -> Mapping[str, Any]:
        """Run the survey once, closed shadow roots and the properties of custom elements included.

        Most pages have neither: they are looked at in one round trip.
        """
        seen = await self._look_at_once() or await self._look()
        with suppress(Error):
            await self.session.send("Runtime.releaseObjectGroup", {"objectGroup": self.group})
        return seen

    async def has_changed(self) -> bool:
        """Whether anything in this frame's document changed since it was last looked at, or it never was."""
        answer = await self._call(CHANGED, by_value=True)
        return bool(_seen(answer))

    async def take_down(self, script: str, inner: Mapping[str, int], most: int) -> Mapping[str, Any]:
        """Run a script that only reads, given closed shadow roots and which elements hold the frames `inner`."""
        closed, _ = await self._hosts()
        owners = [(await self._owner(frame), number) for frame, number in inner.items()]
        there = [(owner, number) for owner, number in owners if owner is not None]
        answer = await self._call(
            f"function (closed, owners, numbers, most) {{ const take = {script}; "
            "return take(closed, owners.map((el, i) => [el, numbers[i]]), most); }",
            {"objectId": await self._array([part for pair in closed for part in pair], by=2)},
            {"objectId": await self._array([owner for owner, _ in there])},
            {"value": [number for _, number in there]},
            {"value": most},
            by_value=True,
        )
        seen: Mapping[str, Any] = _seen(answer)
        return seen

    async def asked(self, script: str, *values: object) -> Any:
        """What a function of ours that only reads says, given this world's closed shadow roots and some values."""
        closed, _ = await self._hosts()
        answer = await self._call(
            f"function (closed, ...values) {{ return ({script})(closed, ...values); }}",
            {"objectId": await self._array([part for pair in closed for part in pair], by=2)},
            *({"value": value} for value in values),
            by_value=True,
        )
        with suppress(Error):
            await self.session.send("Runtime.releaseObjectGroup", {"objectGroup": self.group})
        return _seen(answer)

    async def object_of(self, script: str, *arguments: object) -> str | None:
        """The object id of the element that a function of ours picks; None where it picks none."""
        answer = await self._call(script, *({"value": one} for one in arguments), group="point")
        identity: str | None = answer["result"].get("objectId")
        return identity

    def _here(self, node: Mapping[str, Any]) -> dict[str, Any]:
        """How to ask for a node of the browser's tree as an object of this world."""
        return {
            "backendNodeId": node["backendNodeId"], "executionContextId": self.context, "objectGroup": self.group,
        }  # fmt: skip

    async def _owner(self, frame: str) -> str | None:
        """The element of this world's document that holds a frame; None where it stands in another document."""
        try:
            node = await self.session.send("DOM.getFrameOwner", {"frameId": frame})
            wanted = self._here(node)
            resolved = await self.session.send("DOM.resolveNode", wanted)
        except Error:
            return None
        identity: str = resolved["object"]["objectId"]
        return identity

    async def _look_at_once(self) -> Mapping[str, Any] | None:
        """The survey of a page in which nothing hides; None where something may."""
        return await self._surveyed("function () { return survey(null, []); }")

    async def _look(self) -> Mapping[str, Any]:
        closed, asked = await self._hosts()
        told = await asyncio.gather(*map(self._properties, asked))
        seen = await self._surveyed(
            "function (closed, asked, told) { return survey(closed, asked.map((el, i) => [el, told[i]])); }",
            {"objectId": await self._array([part for pair in closed for part in pair], by=2)},
            {"objectId": await self._array(asked)},
            {"value": told},
        )
        assert seen is not None  # noqa: S101 -- the survey always says something
        return seen

    async def _surveyed(self, script: str, *arguments: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """What a function that runs the survey says. A world is given the long script once, and keeps it."""
        asked = (
            "function (...all) { const survey = globalThis.auditorSurvey; "
            f"return survey ? [({script})(...all)] : null; }}"
        )
        seen = _seen(await self._call(asked, *arguments, by_value=True))
        if seen is None:
            _seen(await self._call(BROUGHT, {"value": LIMITS}))
            seen = _seen(await self._call(asked, *arguments, by_value=True))
        answer: Mapping[str, Any] | None = seen[0]
        return answer

    async def _hosts(self) -> tuple[list[tuple[str, str]], list[str]]:
        """Object ids of (host, closed root), roots inside closed roots included; and of custom controls."""
        found: list[tuple[str, str]] = []
        asked: list[str] = []
        for _depth in range(NESTED):
            known = await self._array([part for pair in found for part in pair], by=2)
            answer = await self._call(HOSTS, {"objectId": known}, {"value": MOST_HOSTS}, {"value": MOST_NODES})
            may_hide, asked = [await self._listed(array) for array in await self._listed(answer["result"]["objectId"])]
            fresh = [pair for pair in await asyncio.gather(*map(self._closed_root, may_hide)) if pair is not None]
            if not fresh:
                break
            found += fresh
        return found, asked

    async def _listed(self, array: str) -> list[str]:
        """The object ids in an array of the isolated world."""
        told = await self.session.send("Runtime.getProperties", {"objectId": array, "ownProperties": True})
        return [entry["value"]["objectId"] for entry in told["result"] if entry["name"].isdigit()]

    async def _properties(self, element: str) -> Mapping[str, bool]:
        """What the page's own world says of a custom element: invisible here, and never believed alone."""
        try:
            node = (await self.session.send("DOM.describeNode", {"objectId": element, "depth": 0}))["node"]
            there = await self.session.send(
                "DOM.resolveNode", {"backendNodeId": node["backendNodeId"], "objectGroup": self.group}
            )
            asked = {"functionDeclaration": PROPERTIES, "objectId": there["object"]["objectId"], "returnByValue": True}
            answer = await self.session.send("Runtime.callFunctionOn", asked)
        except Error:
            return {}
        told = answer["result"].get("value")
        return {str(k): v for k, v in told.items() if isinstance(v, bool)} if isinstance(told, dict) else {}

    async def _closed_root(self, host: str) -> tuple[str, str] | None:
        try:
            told = await self.session.send("DOM.describeNode", {"objectId": host, "depth": 0, "pierce": True})
            roots = [root for root in told["node"].get("shadowRoots", []) if root["shadowRootType"] == "closed"]
            if not roots:
                return None
            wanted = self._here(roots[0])
            resolved = await self.session.send("DOM.resolveNode", wanted)
        except Error:
            return None
        return host, resolved["object"]["objectId"]

    async def _array(self, objects: Sequence[str], by: int = 1) -> str:
        """An array in the isolated world of objects that live there, in groups of `by` where that is more than one."""
        answer = await self._call(IN_GROUPS, {"value": by}, *({"objectId": one} for one in objects))
        identity: str = answer["result"]["objectId"]
        return identity

    async def _call(
        self, script: str, *arguments: Mapping[str, Any], by_value: bool = False, group: str = ""
    ) -> dict[str, Any]:
        answer: dict[str, Any] = await self.session.send(
            "Runtime.callFunctionOn",
            {
                "functionDeclaration": script,
                "executionContextId": self.context,
                "arguments": list(arguments),
                "returnByValue": by_value,
                "objectGroup": group or self.group,
            },
        )
        return answer


class Worlds:
    """The worlds of one page, over sessions that are kept: a script that ran before in a world runs faster there."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._sessions: dict[Frame, CDPSession] = {}

    async def now(self) -> list[World]:
        """A world for every frame there is now, the top frame first."""
        worlds: list[World] = []
        for frame in self._page.frames:
            try:
                session = await self._session(frame)
                tree = (await session.send("Page.getFrameTree"))["frameTree"]
            except Error:  # gone, or a frame of its parent's process, which is in its parent's tree
                self._sessions.pop(frame, None)
                continue
            for part in _flat(tree):
                with suppress(Error):  # that one frame went meanwhile
                    worlds.append(await _world(session, part))
        return worlds

    async def _session(self, frame: Frame) -> CDPSession:
        if frame not in self._sessions:
            whole = frame is self._page.main_frame
            self._sessions[frame] = await self._page.context.new_cdp_session(self._page if whole else frame)
        return self._sessions[frame]


async def _world(session: CDPSession, frame: Mapping[str, Any]) -> World:
    made = await session.send("Page.createIsolatedWorld", {"frameId": frame["id"], "worldName": WORLD_NAME})
    return World(session, made["executionContextId"], frame["url"], frame["id"])


def _flat(tree: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [tree["frame"], *(frame for child in tree.get("childFrames", []) for frame in _flat(child))]


def _seen(answer: Mapping[str, Any]) -> Any:
    if "exceptionDetails" in answer:
        raise PageProblem(Reason.PAGE_FAILED, detail=_told(answer["exceptionDetails"]))
    return answer["result"].get("value")


def _told(details: Mapping[str, Any]) -> str:
    """What the script said when it failed, on one line."""
    said = str(details.get("exception", {}).get("description") or details.get("text", ""))
    return " ".join(said.split())[:120]
