"""What a worker may not have: sockets. No route of the browser's sees them, so a worker is started without any.

A worker that comes from the network gets a policy with its script, which allows every connection but sockets. One that
a page makes of its own text obeys the page's policy instead, which we leave alone; so the text gets a line in front.
"""

from typing import Any, Final

from playwright.async_api import BrowserContext

POLICY: Final = "connect-src http: https: data: blob:"
_HAS_BODY: Final = 200

SEAL: Final = r"""
(() => {
  const seal = (scope, source) => {
    const front = `(${source})(self, ${JSON.stringify(source)});`;
    const texts = new Map(), sealed = new Map();
    const make = scope.URL.createObjectURL, drop = scope.URL.revokeObjectURL;
    scope.URL.createObjectURL = function (thing) {
      const url = make.call(scope.URL, thing);
      if (thing instanceof scope.Blob) texts.set(url, thing);
      return url;
    };
    scope.URL.revokeObjectURL = function (url) {
      texts.delete(String(url));
      return drop.call(scope.URL, url);
    };
    const withFront = (text, type) => make.call(scope.URL, new scope.Blob([front, text], { type }));
    const address = (given) => {
      const url = String(given);
      if (!/^\s*(blob|data):/i.test(url)) return given;
      if (sealed.has(url)) return sealed.get(url);
      let made = withFront("", "text/javascript");
      if (texts.has(url)) made = withFront(texts.get(url), texts.get(url).type);
      else if (/^\s*data:/i.test(url)) {
        const [, head, body] = url.match(/^\s*data:([^,]*),([\s\S]*)$/i) ?? [null, "", ""];
        const text = decodeURIComponent(body);
        made = withFront(/;base64$/i.test(head) ? atob(text) : text, "text/javascript");
      }
      sealed.set(url, made);
      return made;
    };
    for (const name of ["Worker", "SharedWorker"]) {
      const native = scope[name];
      if (!native) continue;
      scope[name] = new Proxy(native, {
        construct: (target, [given, ...more], as) => Reflect.construct(target, [address(given), ...more], as),
      });
      native.prototype.constructor = scope[name];
    }
    if (typeof scope.document === "undefined") for (const name of ["WebSocket", "WebSocketStream"]) delete scope[name];
    delete scope.WebTransport;
  };
  seal(globalThis, seal.toString());
})();
"""


async def seal_workers(context: BrowserContext) -> None:
    """From its next page on, no worker of this context has a socket."""
    await context.add_init_script(SEAL)


def may_be_a_worker(event: dict[str, Any]) -> bool:
    """Whether a paused request may bring a worker's script: the browser has no kind of its own for those."""
    return event.get("resourceType") == "Other"


def has_no_sockets(event: dict[str, Any]) -> dict[str, Any]:
    """How to let a worker's script pass: as it came, with one more policy."""
    if event["responseStatusCode"] != _HAS_BODY:
        return {}
    headers = [*event.get("responseHeaders", []), {"name": "Content-Security-Policy", "value": POLICY}]
    return {"responseCode": event["responseStatusCode"], "responseHeaders": headers}
