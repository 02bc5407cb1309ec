import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from lesart.model import Record, Skipped
from lesart.report.labels import LANGUAGES
from lesart.report.page import render_readings, render_record
from lesart.report.page.evidence import evidence_of_synopsis
from lesart.report.page.sources import anchor_of, make_fingerprints, safe_link
from lesart.report.selection import articles_of, make_sigla
from tests.report.hostile import attacked
from tests.report.sample import make_readings, make_record

VOID = {"meta", "br", "rect", "input"}


class PageReader(HTMLParser):
    """Collects what the tests ask of a page and makes sure that tags are closed in order."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.ids: list[str] = []
        self.links: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.tags: list[str] = []
        self.words = ""
        self._open: list[str] = []
        self.feed(page)
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag not in VOID:
            self._open.append(tag)
        for name, value in attrs:
            self.attributes.append((tag, name, value or ""))
            if name == "id":
                self.ids.append(value or "")
            if name == "href":
                self.links.append(value or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self._open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.fixture(scope="module", params=["record", "hostile", "readings", "hostile readings", "nothing"])
def page(request: pytest.FixtureRequest, record: Record, hostile_record: Record) -> str:
    match request.param:
        case "record":
            return render_record(record)
        case "hostile":
            return render_record(hostile_record)
        case "readings":
            return render_readings(make_readings(), record.skipped)
        case "hostile readings":
            return render_readings(attacked(make_readings()), hostile_record.skipped)
        case _:
            return render_record(Record((), (Skipped("leer.txt", "the file is empty"),)))


def test_every_link_within_the_page_leads_somewhere(page: str) -> None:
    reader = PageReader(page)
    assert {link[1:] for link in reader.links if link.startswith("#")} <= set(reader.ids)


def test_ids_are_unique(page: str) -> None:
    ids = PageReader(page).ids
    assert len(ids) == len(set(ids))


def test_nothing_is_loaded_from_elsewhere(page: str) -> None:
    reader = PageReader(page)
    assert not {"link", "img", "iframe", "object", "embed", "base", "form"} & set(reader.tags)
    assert not [value for _, name, value in reader.attributes if name in {"src", "srcset", "action", "data", "style"}]
    assert not re.findall(r"@import|url\((?!\"data:font/woff2;base64,)", page)


def test_links_that_leave_the_page_are_of_the_web_and_tell_nothing(page: str) -> None:
    for link in PageReader(page).links:
        assert link.startswith(("#", "https://", "http://"))


def test_no_text_becomes_markup_or_script(page: str) -> None:
    reader = PageReader(page)
    assert reader.tags.count("script") == 1
    assert not [name for _, name, _ in reader.attributes if name.startswith("on")]


def test_hostile_words_are_shown_as_they_are(hostile_record: Record) -> None:
    words = PageReader(render_record(hostile_record)).words
    assert "<script>alert(1)</script>" in words
    assert "{{7*7}}" in words


def test_the_policy_allows_exactly_the_style_and_script_of_the_page(page: str) -> None:
    policy = next(
        value
        for tag, name, value in PageReader(page).attributes
        if (tag, name) == ("meta", "content") and "src" in value
    )
    for tag in ("style", "script"):
        content = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        assert len(content) == 1
        digest = base64.b64encode(hashlib.sha256(content[0].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'")


def test_every_passage_of_the_record_has_its_place_in_the_texts(record: Record) -> None:
    reader = PageReader(render_record(record))
    sigla = make_sigla(articles_of(record))
    wanted = {anchor_of(span, sigla) for synopsis in record.synopses for span in evidence_of_synopsis(synopsis)}
    assert wanted <= set(reader.ids)


def test_every_passage_of_the_evidence_is_linked(record: Record) -> None:
    """Marks that no line leads to are only cues, speakers and addressees."""
    links = set(PageReader(render_record(record)).links)
    sigla = make_sigla(articles_of(record))
    claims = [account for synopsis in record.synopses for claim in synopsis.claims for account in claim.accounts]
    sides = [side for synopsis in record.synopses for dispute in synopsis.disagreements for side in dispute.sides]
    spans = [span for account in claims for span in account.spans]
    spans += [span for side in sides for span in side.spans]
    spans += [span for synopsis in record.synopses for quotation in synopsis.quotations for span in quotation.content]
    assert {f"#{anchor_of(span, sigla)}" for span in spans} <= links


def test_every_quotation_in_the_texts_leads_back_to_the_record(record: Record) -> None:
    backlinks = re.findall(r'<a class="back" href="#(story-\d+-said-\d+-\d+)"', render_record(record))
    assert len(backlinks) == sum(len(synopsis.quotations) for synopsis in record.synopses)


def test_the_whole_text_of_every_article_is_there(record: Record) -> None:
    words = "".join(PageReader(render_record(record)).words.split())
    for article in articles_of(record):
        for line in article.text.splitlines():
            assert "".join(line.split()) in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_its_language(record: Record, language: str) -> None:
    page = render_record(record, language)
    assert f'<html lang="{language}">' in page
    assert 'lang="en"' in page  # The Harbour Post


def test_everything_of_the_record_is_told(record: Record) -> None:
    words = " ".join(PageReader(render_record(record, "en")).words.split())
    for told in (
        "4 accounts",
        "2 independent origins",
        "as the word of Tomas Velten",
        "with reservation",
        "denied",
        "hedged",
        "brought up to date, not contradicted",
        "searched for: Klage, Seegerichtshof, Gericht",
        "kept at a distance",
        "Nothing can be said about its silence: the text breaks off.",
        "No statements were read in this text.",
        "foto.jpg",
        "two weeks later",
        "The Harbour Post is in English",
        "quoted by Jan Othmer",
    ):
        assert told in words


def test_the_same_record_gives_the_same_page() -> None:
    assert render_record(make_record()) == render_record(make_record())


def test_letters_beyond_latin_1_bring_their_typeface() -> None:
    record = make_record()
    synopsis = record.synopses[1]
    article = replace(synopsis.articles[0], text=synopsis.articles[0].text + "\nWałęsa, Šefčovič")
    changed = replace(record, synopses=(replace(synopsis, articles=(article, *synopsis.articles[1:])),))
    assert render_record(changed).count("@font-face") == 2 * render_record(record).count("@font-face")


def test_fingerprints_tell_what_part_of_an_article_stands_elsewhere(record: Record) -> None:
    synopsis = record.synopses[0]
    fingerprints = make_fingerprints(synopsis.articles, synopsis.reuse)
    seezeitung = next(article for article in synopsis.articles if article.id == "seezeitung")
    reused = sum(len(s.text) for passage in synopsis.reuse for s in passage.spans if s.article_id == "seezeitung")
    assert fingerprints["seezeitung"].percent == round(100 * reused / len(seezeitung.text))
    assert not fingerprints["kanzlei"].parts
    assert max(fingerprint.width for fingerprint in fingerprints.values()) == 1000


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://a.example/x", True),
        ("HTTP://a.example", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//a.example", False),
        ("http://[", False),
        (None, False),
    ],
)
def test_only_web_addresses_become_links(url: str | None, *, safe: bool) -> None:
    assert safe_link(url) == (url if safe else None)
