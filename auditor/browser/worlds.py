"""Isolated worlds: one a frame, same-origin or not, in which the survey script runs unseen by the page."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from playwright.async_api import CDPSession, Error, Page

from auditor.problems import PageProblem, Reason
from auditor.reading.survey import LIMITS, page_script

WORLD_NAME: Final = "privacy-settings-auditor"
MOST_HOSTS: Final = 400
NESTED: Final = 3

HOSTS: Final = """
(known) => {
  const roots = new Map(known), found = [];
  const may = /^(ARTICLE|ASIDE|BLOCKQUOTE|BODY|DIV|FOOTER|H[1-6]|HEADER|MAIN|NAV|P|SECTION|SPAN)$/;
  const visit = (root) => {
    for (const el of root.querySelectorAll('*')) {
      const inner = el.shadowRoot || roots.get(el);
      if (inner) { visit(inner); continue; }
      if (found.length >= MOST) return;
      const custom = el.tagName.includes('-');
      const drawn = !el.firstChild && el.clientHeight > 8 && el.clientWidth > 8;
      if (custom || (drawn && may.test(el.tagName))) found.push(el);
    }
  };
  visit(document);
  return found;
}
""".replace("MOST", str(MOST_HOSTS))


@dataclass(frozen=True, slots=True)
class World:
    """One frame's isolated world."""

    session: CDPSession
    context: int
    url: str

    async def look(self) -> Mapping[str, Any]:
        """Run the survey once, closed shadow roots included."""
        closed = await self._closed_roots()
        pairs = await self._array(closed)
        answer = await self.session.send(
            "Runtime.callFunctionOn",
            {
                "functionDeclaration": f"function (pairs, limits) {{ return ({page_script()})(pairs, limits); }}",
                "executionContextId": self.context,
                "arguments": [{"objectId": pairs}, {"value": LIMITS}],
                "returnByValue": True,
            },
        )
        if "exceptionDetails" in answer:
            raise PageProblem(Reason.PAGE_FAILED, detail=str(answer["exceptionDetails"].get("text", ""))[:120])
        seen: Mapping[str, Any] = answer["result"]["value"]
        return seen

    async def _closed_roots(self) -> list[tuple[str, str]]:
        """Object ids of (host, closed root), roots inside closed roots included."""
        found: list[tuple[str, str]] = []
        for _depth in range(NESTED):
            hosts = await self._hosts(found)
            fresh = [pair for pair in await asyncio.gather(*map(self._closed_root, hosts)) if pair is not None]
            if not fresh:
                return found
            found += fresh
        return found

    async def _hosts(self, known: list[tuple[str, str]]) -> list[str]:
        answer = await self._call(HOSTS, await self._array(known))
        listed = await self.session.send(
            "Runtime.getProperties", {"objectId": answer["objectId"], "ownProperties": True}
        )
        return [entry["value"]["objectId"] for entry in listed["result"] if entry["name"].isdigit()]

    async def _closed_root(self, host: str) -> tuple[str, str] | None:
        try:
            told = await self.session.send("DOM.describeNode", {"objectId": host, "depth": 0, "pierce": True})
            roots = [root for root in told["node"].get("shadowRoots", []) if root["shadowRootType"] == "closed"]
            if not roots:
                return None
            wanted = {"backendNodeId": roots[0]["backendNodeId"], "executionContextId": self.context}
            resolved = await self.session.send("DOM.resolveNode", wanted)
        except Error:
            return None
        return host, resolved["object"]["objectId"]

    async def _array(self, pairs: list[tuple[str, str]]) -> str:
        arguments = [{"objectId": part} for pair in pairs for part in pair]
        answer = await self.session.send(
            "Runtime.callFunctionOn",
            {
                "functionDeclaration": "function (...flat) { const pairs = []; "
                "for (let i = 0; i < flat.length; i += 2) pairs.push([flat[i], flat[i + 1]]); return pairs; }",
                "executionContextId": self.context,
                "arguments": arguments,
            },
        )
        identity: str = answer["result"]["objectId"]
        return identity

    async def _call(self, script: str, pairs: str) -> dict[str, Any]:
        answer = await self.session.send(
            "Runtime.callFunctionOn",
            {
                "functionDeclaration": f"function (pairs) {{ return ({script})(pairs); }}",
                "executionContextId": self.context,
                "arguments": [{"objectId": pairs}],
            },
        )
        result: dict[str, Any] = answer["result"]
        return result


async def worlds_of(page: Page) -> list[World]:
    """A fresh world for every frame there is now, the top frame first."""
    sessions = [await page.context.new_cdp_session(page)]
    for frame in page.frames[1:]:
        try:
            sessions.append(await page.context.new_cdp_session(frame))
        except Error:  # a frame of the page's own process: it is in its parent's tree
            continue
    worlds: list[World] = []
    for session in sessions:
        try:
            tree = (await session.send("Page.getFrameTree"))["frameTree"]
            worlds += [await _world(session, frame) for frame in _flat(tree)]
        except Error:
            continue
    return worlds


async def _world(session: CDPSession, frame: Mapping[str, Any]) -> World:
    made = await session.send("Page.createIsolatedWorld", {"frameId": frame["id"], "worldName": WORLD_NAME})
    return World(session, made["executionContextId"], frame["url"])


def _flat(tree: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [tree["frame"], *(frame for child in tree.get("childFrames", []) for frame in _flat(child))]
