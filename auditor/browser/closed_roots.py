"""Fields inside closed shadow roots, so that a sign-in form there can be filled in like any other.

The debugger hands each closed root to the world in which Playwright looks for elements, where page scripts cannot see
it; `attachShadow` is not patched. There, the selector engine `closed` looks inside. Where a Playwright of another make
names that world differently, nothing is found and nothing else happens.
"""

import time
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, Final

from playwright.async_api import Error, Locator, Page, Playwright

ENGINE: Final = "closed"
LOOKS: Final = """
{
  queryAll(root, css) {
    const found = [];
    const seek = (below) => {
      for (const element of below.querySelectorAll('*')) {
        const inside = element.ofPrivacyAuditor || element.shadowRoot;
        if (element.ofPrivacyAuditor) found.push(...inside.querySelectorAll(css));
        if (inside) seek(inside);
      }
    };
    seek(root);
    return found;
  },
  query(root, css) { return this.queryAll(root, css)[0]; },
}
"""
OPENS: Final = "function (inside) { this.ofPrivacyAuditor = inside; }"
PLAYWRIGHTS_WORLD: Final = "__playwright_utility_world"
AGAIN_SECONDS: Final = 1.0
MOST_ROOTS: Final = 50


async def teach(playwright: Playwright) -> None:
    """Make the engine known, once for each Playwright."""
    await playwright.selectors.register(ENGINE, LOOKS, content_script=True)


class ClosedRoots:
    """The closed shadow roots of one page, looked for at most once a second."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._looked = 0.0

    async def locate(self, css: str) -> Locator:
        """Every element inside a closed root that fits."""
        if time.monotonic() - self._looked >= AGAIN_SECONDS:
            with suppress(Error):  # the page went on to another document meanwhile
                await self._open()
            self._looked = time.monotonic()
        return self._page.locator(f"{ENGINE}={css}")

    async def _open(self) -> None:
        worlds: dict[str, int] = {}

        def note(event: dict[str, Any]) -> None:
            context = event["context"]
            if context["name"].startswith(PLAYWRIGHTS_WORLD):
                worlds[context["auxData"]["frameId"]] = context["id"]

        session = await self._page.context.new_cdp_session(self._page)
        try:
            session.on("Runtime.executionContextCreated", note)
            await session.send("Runtime.enable")
            main = (await session.send("Page.getFrameTree"))["frameTree"]["frame"]["id"]
            document = (await session.send("DOM.getDocument", {"depth": -1, "pierce": True}))["root"]
            for host, inside, frame in [*_closed(document, main)][:MOST_ROOTS]:
                if frame in worlds:
                    ids = [await _in_world(session, node, worlds[frame]) for node in (host, inside)]
                    told = {"objectId": ids[0], "functionDeclaration": OPENS, "arguments": [{"objectId": ids[1]}]}
                    await session.send("Runtime.callFunctionOn", told)
        finally:
            await session.detach()


async def _in_world(session: Any, node: int, world: int) -> str:
    told = await session.send("DOM.resolveNode", {"backendNodeId": node, "executionContextId": world})
    return str(told["object"]["objectId"])


def _closed(node: dict[str, Any], frame: str) -> Iterator[tuple[int, int, str]]:
    """Each closed root of a document as the debugger tells it: its host, itself, and the frame it is in."""
    for root in node.get("shadowRoots", ()):
        if root.get("shadowRootType") == "closed":
            yield node["backendNodeId"], root["backendNodeId"], frame
        yield from _closed(root, frame)
    for child in node.get("children", ()):
        yield from _closed(child, frame)
    if "contentDocument" in node:
        yield from _closed(node["contentDocument"], node.get("frameId", frame))
