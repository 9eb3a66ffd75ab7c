"""The frames of a page that can be asked something."""

from playwright.async_api import Frame, Page

_EMPTY_WITH_MARK = "about:blank#"


def frames_of(page: Page) -> list[Frame]:
    """The page's frames that hold a document, the top one first.

    A frame that nothing was loaded into yet (`loading=lazy` out of sight, a server that does not answer) has no
    address, and one at `about:blank#…` no script context of its own: the driver would wait for either for ever.
    """
    inner = (frame for frame in page.frames if frame is not page.main_frame)
    return [page.main_frame, *(one for one in inner if one.url and not one.url.startswith(_EMPTY_WITH_MARK))]
