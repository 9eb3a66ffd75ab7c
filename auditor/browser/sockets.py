"""WebSockets of pages go through us; each message is weighed like a request.

Sockets that a worker opens do not come this way: Chromium has no means to hold them (SECURITY.md says so).
"""

from playwright.async_api import BrowserContext, WebSocketRoute

from auditor.browser.guard import Guard
from auditor.browser.intent import SOCKET, Request
from auditor.browser.watch import Watch


async def through_the_guard(context: BrowserContext, watch: Watch, guard: Guard) -> None:
    """Route every page's socket of this context: what comes passes, what the page sends passes if its watch says so."""

    def relay(socket: WebSocketRoute) -> None:
        server = socket.connect_to_server()

        def from_page(message: str | bytes) -> None:
            text = message if isinstance(message, str) else ""
            if watch.allows(Request(SOCKET, socket.url, text, opaque=isinstance(message, bytes))):
                server.send(message)
            else:
                guard.count_stopped()

        socket.on_message(from_page)
        server.on_message(socket.send)

    await context.route_web_socket("**", relay)
