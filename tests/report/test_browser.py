"""The page in a real browser: it is read, followed, and asked for nothing."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

from lesart.model import Record
from lesart.report.page import render_readings, render_record
from tests.report.sample import make_readings

WIDE, NARROW = (1440, 900), (390, 844)
ACCESSIBLE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium where there is one, else the one that playwright has installed."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory, record: Record, hostile_record: Record) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("pages")
    pages = {
        "record": render_record(record),
        "english": render_record(record, "en"),
        "hostile": render_record(hostile_record),
        "readings": render_readings(make_readings()),
    }
    for name, page in pages.items():
        (folder / f"{name}.html").write_text(page, encoding="utf-8")
    return {name: folder / f"{name}.html" for name in pages}


class Visit:
    """An open page and everything that it should not do."""

    def __init__(self, page: Page, file: Path) -> None:
        self.page = page
        self.faults: list[str] = []
        self.requests: list[str] = []
        page.on("console", self._note)
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("dialog", lambda dialog: self.faults.append(dialog.message))
        page.on("request", lambda request: self.requests.append(request.url))
        page.goto(file.as_uri())

    def _note(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.faults.append(message.text)

    def asked_for(self) -> list[str]:
        return [url for url in self.requests if not url.startswith(("file:", "data:"))]


@pytest.fixture
def visit(browser: Browser, files: dict[str, Path], request: pytest.FixtureRequest) -> Iterator[Visit]:
    name, (width, height), options = request.param
    context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce", **options)
    yield Visit(context.new_page(), files[name])
    context.close()


def visiting(*cases: tuple[str, tuple[int, int], dict[str, object]]) -> pytest.MarkDecorator:
    names = [
        f"{name}-{width}{''.join(f'-{value}' for value in options.values())}" for name, (width, _), options in cases
    ]
    return pytest.mark.parametrize("visit", cases, indirect=True, ids=names)


def in_view(page: Page, selector: str) -> bool:
    return bool(
        page.eval_on_selector(
            selector,
            """element => {
                const box = element.getBoundingClientRect();
                return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
            }""",
        )
    )


@visiting(*((name, size, {}) for name in ("record", "hostile", "readings") for size in (WIDE, NARROW)))
def test_a_page_asks_for_nothing_and_has_no_fault(visit: Visit) -> None:
    assert not visit.asked_for()
    assert not visit.faults


@visiting(*((name, size, {}) for name in ("record", "hostile", "readings") for size in (WIDE, NARROW)))
def test_nothing_scrolls_sideways(visit: Visit) -> None:
    visit.page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
    assert visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@visiting(("record", WIDE, {}), ("record", WIDE, {"java_script_enabled": False}))
def test_a_line_leads_to_its_passage_and_the_record_stays_where_it_is(visit: Visit) -> None:
    page = visit.page
    link = page.get_by_role("link", name="Von Strom war keine Rede").first
    link.scroll_into_view_if_needed()
    before = link.bounding_box()
    link.click()
    assert page.locator("mark:target").inner_text() == "Von Strom war keine Rede."
    assert in_view(page, "mark:target")
    assert link.bounding_box() == before


@visiting(("record", NARROW, {}))
def test_on_a_narrow_screen_there_is_a_way_back_to_the_line(visit: Visit) -> None:
    page = visit.page
    link = page.get_by_role("link", name="Von Strom war keine Rede").first
    link.click()
    assert in_view(page, "mark:target")
    page.get_by_role("link", name="Zurück zur Akte").click()
    assert page.evaluate("document.activeElement.textContent") == "Von Strom war keine Rede."
    assert not page.locator(".return").is_visible()


@visiting(("record", WIDE, {}))
def test_the_passage_is_highlighted(visit: Visit) -> None:
    page = visit.page
    mark = page.locator(".source mark.said").first
    before = mark.evaluate("mark => getComputedStyle(mark).backgroundColor")
    page.goto(f"{page.url}#{mark.get_attribute('id')}")
    assert mark.evaluate("mark => getComputedStyle(mark).backgroundColor") != before


@visiting(("record", WIDE, {"java_script_enabled": False}))
def test_all_pieces_of_a_passage_light_up_together(visit: Visit) -> None:
    page = visit.page
    pieces = page.locator("mark[data-of]")
    assert pieces.count() > 0
    anchor = pieces.first.get_attribute("data-of")
    page.goto(f"{page.url}#{anchor}")
    colour = "mark => getComputedStyle(mark).backgroundColor"
    assert pieces.first.evaluate(colour) == page.locator(f"[id='{anchor}']").evaluate(colour)


@visiting(("record", WIDE, {}))
def test_a_quotation_in_the_text_leads_to_its_line_in_the_record(visit: Visit) -> None:
    page = visit.page
    page.locator("#text-C a.back").first.click()
    assert in_view(page, ".saying:target")


@visiting(("record", WIDE, {}))
def test_a_link_into_a_fold_opens_it(visit: Visit) -> None:
    page = visit.page
    claim = page.locator("#story-1-c-kommission")
    assert claim.get_attribute("open") is None
    page.locator(".dispute a[href='#story-1-c-kommission']").click()
    claim.locator(".accounts").wait_for(state="visible")


@visiting(("readings", WIDE, {"java_script_enabled": False}), ("readings", NARROW, {"java_script_enabled": False}))
def test_a_number_in_a_text_leads_to_the_note_and_back(visit: Visit) -> None:
    page = visit.page
    number = page.locator(".annotated a.back").first
    number.click()
    assert in_view(page, ".note:target")
    page.locator(".note:target > a.siglum").click()
    assert in_view(page, "mark.said:target")


@visiting(("readings", WIDE, {}))
def test_notes_stand_beside_the_paragraph_of_their_quotations(visit: Visit) -> None:
    row = visit.page.locator(".text-row:has(.note)").first
    text, notes = row.locator("> p").bounding_box(), row.locator(".beside").bounding_box()
    assert text is not None
    assert notes is not None
    assert notes["x"] >= text["x"] + text["width"]
    assert abs(notes["y"] - text["y"]) < 12


@visiting(("readings", NARROW, {}))
def test_on_a_narrow_screen_notes_stand_below_their_paragraph(visit: Visit) -> None:
    row = visit.page.locator(".text-row:has(.note)").first
    text, notes = row.locator("> p").bounding_box(), row.locator(".beside").bounding_box()
    assert text is not None
    assert notes is not None
    assert notes["y"] >= text["y"] + text["height"]


@visiting(("readings", WIDE, {"java_script_enabled": False}))
def test_times_and_quantities_are_shown_in_the_text_when_they_are_wanted(visit: Visit) -> None:
    page = visit.page
    added = "mark => getComputedStyle(mark, '::after').content"
    for switch, marks, value in (
        ("Zeitangaben", "mark.timed", "14. März 2031"),
        ("Zahlenangaben", "mark.counted", "rund 40.000"),
        ("Genannte", "mark.named[data-value]", "Ada Rehling"),
    ):
        mark = page.locator(f".annotated {marks}").first
        assert mark.evaluate(added) == "none"
        page.get_by_role("checkbox", name=switch).check()
        assert value in mark.evaluate(added)


@visiting(("readings", WIDE, {}))
def test_a_note_lights_up_all_pieces_of_its_quotation(visit: Visit) -> None:
    page = visit.page
    names = page.locator("mark.said[id]").evaluate_all("marks => marks.map(mark => mark.id)")
    quotation = next(name for name in names if f"{name}-2" in names)
    colour = "mark => getComputedStyle(mark).backgroundColor"
    pieces = page.locator(f"mark.said.{quotation}")
    before = pieces.nth(1).evaluate(colour)
    page.locator(f"#{quotation.replace('said', 'note')} > a.siglum").focus()
    assert pieces.nth(0).evaluate(colour) == pieces.nth(1).evaluate(colour) != before


@visiting(("record", WIDE, {}))
def test_the_record_can_be_walked_with_the_keyboard(visit: Visit) -> None:
    page = visit.page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")
    assert page.evaluate("document.querySelector('.texts').tabIndex") == 0


@visiting(
    ("english", WIDE, {"color_scheme": "light", "bypass_csp": True}),
    ("english", NARROW, {"color_scheme": "dark", "bypass_csp": True}),
    ("readings", WIDE, {"color_scheme": "dark", "bypass_csp": True}),
    ("readings", NARROW, {"color_scheme": "light", "bypass_csp": True}),
)
def test_it_meets_the_rules_of_accessibility(visit: Visit) -> None:
    visit.page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
    results = Axe().run(visit.page, options=ACCESSIBLE)
    assert results.violations_count == 0, results.generate_report()


@visiting(("record", WIDE, {}))
def test_on_paper_everything_is_unfolded_and_nothing_is_cut_off(visit: Visit) -> None:
    page = visit.page
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details:not([open])").count() == 0
    assert page.locator(".sources").evaluate("pane => getComputedStyle(pane).position") == "static"
    assert page.locator(".return").is_hidden()
