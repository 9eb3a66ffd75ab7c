"""WebSockets of pages go through us; each message is weighed like a request. Workers have none: see `workers`."""

from hashlib import sha256

from playwright.async_api import BrowserContext, WebSocketRoute

from auditor.browser.guard import Guard
from auditor.browser.request import SOCKET, Request
from auditor.browser.watch import Watch


async def through_the_guard(context: BrowserContext, watch: Watch, guard: Guard) -> None:
    """Route every page's socket of this context: what comes passes, what the page sends passes if its watch says so."""

    def relay(socket: WebSocketRoute) -> None:
        server = socket.connect_to_server()

        def from_page(message: str | bytes) -> None:
            text, trace = (message, "") if isinstance(message, str) else ("", sha256(message).hexdigest())
            if watch.allows(Request(SOCKET, socket.url, text, opaque=bool(trace), trace=trace)):
                server.send(message)
            else:
                guard.count_stopped()

        socket.on_message(from_page)
        server.on_message(socket.send)

    await context.route_web_socket("**", relay)
