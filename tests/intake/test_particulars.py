from __future__ import annotations

import pytest

from lesart.intake import describe
from lesart.intake.agencies import AgencyKind, agency_directory
from lesart.intake.outlets import outlet_directory
from lesart.model import Article, Completeness

BODY = (
    "Der Gemeinderat von Lindenau hat am Montag nach langer Debatte beschlossen, die alte Mühle am Fluss zu kaufen und "
    "darin bis zum nächsten Herbst eine Bücherei mit Café und einem Saal für Vereine einzurichten. Das teilte die "
    "Bürgermeisterin am Abend nach der Sitzung mit."
)


def described(text: str, **fields: str) -> Article:
    return describe(Article(id="a", text=text, **fields))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "published", "updated"),
    [
        (f"Stand: 08.12.2021 01:21 Uhr\n\n{BODY}", "2021-12-08T01:21", None),
        (f" date 2021-12 {BODY}", "2021-12", None),
        (f" date 2021-12 {BODY} (Anna Muster aus Lindenau, 7.12.2021)", "2021-12-07", None),
        (f" date 2021-12 MOSKAU, 7. Dezember. {BODY}", "2021-12-07", None),
        (f"MOSKAU, 7. Dezember. {BODY}", None, None),
        (f"{BODY}\n\nDiese Nachricht wurde am 07.12.2021 im Programm Deutschlandfunk gesendet.", "2021-12-07", None),
        (
            f"Veröffentlicht: 7.12.2021, 10:00 Uhr\nAktualisiert am 8.12.2021\n\n{BODY}",
            "2021-12-07T10:00",
            "2021-12-08",
        ),
        (f"Aktualisiert am 8.12.2021\n\n{BODY}", "2021-12-08", "2021-12-08"),
        (f"7.12.2021 | Stand 8.12.2021, 9:12 Uhr\n\n{BODY}", "2021-12-07", "2021-12-08T09:12"),
        (f"{BODY}\n\n© dpa-infocom, dpa:211207-99-287456/3", "2021-12-07", None),
        (f"{BODY} Am 7. Dezember 2021 beginnt der Umbau.", None, None),
        (f"{BODY}\n\nMehr zum Thema\n7.12.2021\nNeue Brücke geplant", None, None),
    ],
)
def test_dates_of_publication(text: str, published: str | None, updated: str | None) -> None:
    article = described(text)
    assert (article.published, article.updated) == (published, updated)


@pytest.mark.parametrize(
    ("path", "url", "published"),
    [
        ("berichte/2021-12-07_muehle.txt", None, "2021-12-07"),
        ("muehle-20211207.txt", None, "2021-12-07"),
        ("07-12-2021.txt", None, None),
        ("4bbe20211207a270.txt", None, None),
        ("2021-13-07.txt", None, None),
        (None, "https://bote.example/2021/12/07/muehle", "2021-12-07"),
    ],
)
def test_dates_in_names_count_only_where_they_are_sure(
    path: str | None, url: str | None, published: str | None
) -> None:
    assert describe(Article(id="a", text=BODY, path=path, url=url)).published == published


def test_the_text_tells_the_date_before_the_name_does() -> None:
    text = f"Stand: 08.12.2021 01:21 Uhr\n\n{BODY}"
    assert describe(Article(id="a", text=text, path="2021-12-01.txt")).published == "2021-12-08T01:21"


def test_a_date_in_brackets_that_closes_the_text_is_its_date() -> None:
    assert described(f"{BODY} (8. Dezember 2021)").published == "2021-12-08"
    assert described(f"{BODY} Der Krieg endete am Dienstag (8. Mai 1945).").published is None


def test_a_given_date_is_made_more_precise_but_never_contradicted() -> None:
    text = f"Stand: 08.12.2021 01:21 Uhr\n\n{BODY}"
    assert described(text, published="2021-12-08").published == "2021-12-08T01:21"
    assert described(text, published="2021-12-07").published == "2021-12-07"


@pytest.mark.parametrize(
    ("text", "agencies"),
    [
        (f"{BODY} (mit dpa und AFP)", ("dpa", "AFP")),
        (f"{BODY}\n\nkle/uh (afp, rtr)", ("AFP", "Reuters")),
        (f"{BODY}\n\nQuelle: ntv.de, ino/AFP", ("AFP",)),
        (f"Lindenau (dpa/lnw) - {BODY}", ("dpa",)),
        (f"Genf (dna) – {BODY}", ("dna",)),
        (f"{BODY} Das sagte sie der Deutschen Nachrichtenagentur (dna). (dna/hb)", ("dna",)),
        (f"Genf (dna/hb) – {BODY}", ("dna",)),
        (f"Die Mühle brennt\n\nQuelle: dna/hb\n\n{BODY} Das sagte sie der Nachrichtenagentur dna.", ("dna",)),
        (f"Genf (hb/dna) – {BODY} Das sagte sie der Nachrichtenagentur dna.", ("dna",)),
        (f"---\nagency: dna\n---\nGenf (hb/dna) – {BODY}", ("dna",)),
        (f"{BODY} (hb)", ()),
        (f"{BODY} Die dpa berichtet:\n\n{BODY} Ende.", ("dpa",)),
        (f"Laut dpa und AFP war es knapp. {BODY}", ()),
        (f"Die Mühle. Foto: Anna Muster/dpa\n\n{BODY}", ()),
        (f"Von dpa\n\n{BODY}", ("dpa",)),
        (f"Hannover (dts Nachrichtenagentur) – {BODY}", ("dts",)),
        (f"{BODY} (red, Agenturen)", ()),
        (f"Aktualisiert am 3. Juni 2024, 8:14 Uhr Quelle: ZEIT ONLINE, dpa, AFP, lho\n\n{BODY}", ("dpa", "AFP")),
        (f"{BODY}\n\nVerwendete Quellen:\n- Nachrichtenagenturen dpa und Reuters", ("dpa", "Reuters")),
        (f"REUTERS | Lindenau\n\nLindenau kauft\n\n{BODY}", ("Reuters",)),
        (f"{BODY}\n\n© SZ/dpa/mkoh - Rechte am Artikel können Sie hier erwerben.", ("dpa",)),
    ],
)
def test_agencies_are_those_credited_for_the_words(text: str, agencies: tuple[str, ...]) -> None:
    assert described(text).agencies == agencies


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        (f"LINDENAU taz | {BODY}", "taz"),
        (f"{BODY}\n\nÜber dieses Thema berichteten die tagesthemen am 07. Dezember 2021.", "Tagesschau"),
        (f"{BODY}\n\n© SZ/dpa/mkoh", "Süddeutsche Zeitung"),
        (f"ZEIT ONLINE\n\nLindenau kauft\n\n{BODY}", "Die Zeit"),
        (f"tagesschau.de\n\nLindenau kauft\n\n{BODY}", "Tagesschau"),
        (f"---\noutlet: Lindenauer Bote\n---\n{BODY}", "Lindenauer Bote"),
        (f"https://www.derstandard.at/story/1\n{BODY}", "Der Standard"),
        (f"Das meldete der Spiegel am Montag. {BODY}", None),
    ],
)
def test_outlets_that_texts_name_themselves(text: str, outlet: str | None) -> None:
    assert described(text).outlet == outlet


def test_an_outlet_that_is_given_is_kept() -> None:
    assert described(f"LINDENAU taz | {BODY}", outlet="Bote").outlet == "Bote"
    assert described(BODY, url="https://www.zeit.de/politik/1").outlet == "Die Zeit"


@pytest.mark.parametrize(
    ("text", "byline", "title"),
    [
        (
            f"Lindenau kauft\n\nVon Anna Muster und Karl Probe, Lindenau\n\n{BODY}",
            "Anna Muster und Karl Probe, Lindenau",
            "Lindenau kauft",
        ),
        (f"{BODY} (Anna Muster aus Lindenau, 7.12.2021)", "Anna Muster aus Lindenau", None),
        (f"Kommunales\nLindenau kauft die alte Mühle\n\n{BODY}", None, "Lindenau kauft die alte Mühle"),
        (
            f"Lindenau kauft\n\n{BODY}\n\n(Bericht von Anna Muster, redigiert von Karl Probe. Bei Rückfragen schreiben Sie.)",
            "Anna Muster",
            "Lindenau kauft",
        ),
        (f"Lindenau kauft\n\nVon unserem Mitarbeiter Karl Probe\n\n{BODY}", "Karl Probe", "Lindenau kauft"),
        (f"Liveblog zur Mühle\n+++ 14:32 +++ Rat stimmt zu\n{BODY}", None, "Liveblog zur Mühle"),
        (f"---\ntitle: Kauf\nauthor: Anna Muster\n---\n{BODY}", "Anna Muster", "Kauf"),
    ],
)
def test_bylines_and_titles(text: str, byline: str | None, title: str | None) -> None:
    article = described(text)
    assert (article.byline, article.title) == (byline, title)


@pytest.mark.parametrize(
    ("text", "completeness"),
    [
        (BODY, Completeness.WHOLE),
        (f"{BODY} Der Rat will …", Completeness.CUT_OFF),
        (f"{BODY}\n\n[...]", Completeness.CUT_OFF),
        (f"{BODY}\n\nJetzt weiterlesen mit\n  • alle Artikel\n  • weniger Werbung", Completeness.CUT_OFF),
        (f"{BODY}\n\nLesen Sie den ganzen Artikel mit einem Abo.", Completeness.CUT_OFF),
        (
            f"{BODY} Danach sprach die Bürgermeisterin lange über die Kosten, die das Land zur Hälfte übernimmt, und über die",
            Completeness.CUT_OFF,
        ),
        (f"{BODY} (dpa)\n\nWeiterlesen", Completeness.WHOLE),
        ("Lindenau kauft die Mühle\n\nDer Rat hat das am Montag beschlossen.", Completeness.BARELY_READ),
    ],
)
def test_completeness(text: str, completeness: Completeness) -> None:
    assert described(text).completeness == completeness


@pytest.mark.parametrize(
    ("text", "given", "language"),
    [
        (BODY, None, "de"),
        (
            "The council of the small town has bought the old mill by the river and will open a library there.",
            None,
            "en",
        ),
        (BODY, "de-AT", "de"),
        (BODY, "Deutsch", "de"),
        (f"---\nlang: en\n---\n{BODY}", None, "en"),
        ("1234 5678", None, None),
    ],
)
def test_language(text: str, given: str | None, language: str | None) -> None:
    assert describe(Article(id="a", text=text, language=given)).language == language


def test_describing_twice_changes_nothing() -> None:
    once = described(
        f" date 2021-12 Lindenau kauft\n\nVon Anna Muster\n\nLindenau (dpa) - {BODY} (Anna Muster aus Wien, 7.12.2021)"
    )
    assert describe(once) == once


def test_no_two_agencies_share_a_name_or_a_credit() -> None:
    directory = agency_directory()
    names = [agency.name for agency in directory.agencies]
    forms = [form for agency in directory.agencies for form in agency.credits]
    assert len(set(names)) == len(names)
    assert len(set(forms)) == len(forms)
    assert directory.named("deutsche presse-agentur") is directory.credited("DPA")
    assert {agency.kind for agency in directory.agencies} == set(AgencyKind)


def test_an_address_leads_to_its_outlet_only_by_its_own_host() -> None:
    directory = outlet_directory()
    at = {url: directory.at(url) for url in ("https://m.spiegel.de/a", "https://spiegel.de.example/a", "http://[", "")}
    assert [outlet.name if outlet else None for outlet in at.values()] == ["Der Spiegel", None, None, None]
