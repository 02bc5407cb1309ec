# ruff: noqa: INP001 - a command, not a package
"""Takes the pictures of the documentation: ``python docs/pictures/take.py lesart-demo.html``.

Needs Chromium (Debian's package or the one of playwright). The page is that of ``lesart demo``.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from playwright.sync_api import Browser

FOLDER: Final = Path(__file__).parent
WIDE: Final = (1440, 900)
NARROW: Final = (390, 844)
PICTURES: Final = (
    ("page", WIDE, "light", None),
    ("page-dark", WIDE, "dark", None),
    ("differences", WIDE, "light", "differences"),
    ("speakers", WIDE, "light", "speakers"),
    ("narrow", NARROW, "light", "differences"),
)
"""Name, size, colour scheme, and the section that the picture begins with; a passage of it is lit in the texts."""


def main() -> None:
    """Take all pictures of the page that the command line names."""
    page = Path(sys.argv[1]).resolve()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for name, size, scheme, section in PICTURES:
            take(browser, page, FOLDER / f"{name}.png", size, scheme, section)
        browser.close()


def take(  # noqa: PLR0913, PLR0917 - one parameter a property of a picture
    browser: Browser, page: Path, picture: Path, size: tuple[int, int], scheme: str, section: str | None
) -> None:
    """Take one picture: follow the first passage of the section, then scroll the record to the section."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
        device_scale_factor=1,
    )
    visit = context.new_page()
    visit.goto(page.as_uri())
    if section:
        if size == WIDE:
            visit.locator(f"#story-1-{section} ~ * .passage a").first.click()
        visit.evaluate(f"document.getElementById('story-1-{section}').scrollIntoView()")
        visit.evaluate("document.activeElement.blur()")
    visit.screenshot(path=picture)
    context.close()


if __name__ == "__main__":
    main()
