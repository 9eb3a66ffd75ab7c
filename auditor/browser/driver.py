"""Whether Playwright's driver, a program of its own that comes with the package, starts and answers."""

from importlib import metadata

from playwright.async_api import async_playwright


async def driver_answers() -> str:
    """The driver's version, once it has been started and ended. Raises whatever kept it from starting."""
    async with async_playwright() as playwright:
        return f"Playwright {metadata.version('playwright')} drives {playwright.chromium.name}"
