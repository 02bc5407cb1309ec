"""Each case shows a page's layout: a line is made of parts, each led by the letter of the kind it must get."""

from __future__ import annotations

import pytest

from lesart.intake import describe
from lesart.model import Article, SegmentKind

KINDS = {
    "H": SegmentKind.HEADLINE,
    "S": SegmentKind.STANDFIRST,
    "U": SegmentKind.SUBHEADING,
    "C": SegmentKind.CAPTION,
    "D": SegmentKind.DATELINE,
    "A": SegmentKind.BYLINE,
    "R": SegmentKind.CREDIT,
    "T": SegmentKind.TIMESTAMP,
    "B": SegmentKind.BODY,
    "F": SegmentKind.FURNITURE,
}
ONE = (
    "Der Gemeinderat von Lindenau hat am Montag nach langer Debatte beschlossen, die alte Mühle am Fluss zu kaufen und "
    "darin bis zum nächsten Herbst eine Bücherei mit Café und einem Saal für Vereine einzurichten."
)
TWO = (
    "Die Bürgermeisterin sagte, das Gebäude solle allen offenstehen. Die Kosten von rund zwei Millionen Euro trägt zur "
    "Hälfte das Land, wie das Ministerium am Abend in einer kurzen Mitteilung bestätigte und näher erläuterte."
)
CASES = {
    "scraped page with a glued caption": """
T date 2021-12§CDie Mühle am Fluss, links das Wehr. Foto: EPA / Anna Muster / Sputnik / Pool der Stadt

B1

UStreit um das Wehr

B2§A(André Muster aus Lindenau, 7.12.2021)""",
    "broadcaster": """
CDie Bürgermeisterin vor der Mühle am Fluss. | REUTERS

HKauf in Lindenau Der Rat stimmt zu

TStand: 08.12.2021 01:21 Uhr

SDer Gemeinderat von Lindenau kauft die Mühle am Fluss. Eine Bücherei soll einziehen.

B1

UWeiter Streit um die Kosten

B2

FÜber dieses Thema berichteten die tagesthemen am 07. Dezember 2021 um 22:15 Uhr.""",
    "a quotation as headline, a credit nobody knows, a date behind the last word": """
H„Das Gebäude soll allen offenstehen“

SLindenau kauft die Mühle am Fluss, und die Bürgermeisterin freut sich

RQuelle: dna/hb

B1

BDie Bürgermeisterin sagte der Nachrichtenagentur dna: „Das Gebäude soll allen offenstehen.“ Die Kosten von rund zwei Millionen Euro trägt zur Hälfte das Land, wie das Ministerium am Abend in einer kurzen Mitteilung bestätigte.§T(7. Dezember 2021)""",
    "bar before a source that nobody knows": """
CDie Bürgermeisterin vor der Mühle am Fluss. | Stadtarchiv

HLindenau kauft die Mühle

B1""",
    "article in parts with a menu": """
HDer Preis der Mühle
F- Der Preis der Mühle
F- Was kostet das Wehr?
F- Auf einer Seite lesen
SNach dem Beschluss von Lindenau wissen wir vor allem, was wir nicht wissen
AVon Jonas Muster, 16. November 2023
B1
UWas kostet das Wehr?
B2
AJonas Muster ist Redakteur im Ressort Politik.
FEmpfohlen: Der lange Schatten der Mühle""",
    "two places, an agency credit, a second report": """
DMoskau/Washington -§B1

B2§R(mit dpa und AFP)

BDer Rat war enttäuscht. Die dpa berichtet:

B1 Mehr war nicht zu erfahren.""",
    "agency in the dateline": """
DWien/Lindenau (APA) –§B1

B2§R(APA, red, 7.12.2021)""",
    "outlet in the dateline": """
DLINDENAU taz |§B1

B2""",
    "dateline with a full stop": """
T date 2019-09§DBerlin.§B1

B2""",
    "dateline of a Russian agency": """
DMOSKAU, 7. Dezember. /TASS/.§B1

B2""",
    "dateline of an agency that is not in the list": """
HLindenau kauft die Mühle

DGenf/Lindenau (dna) –§B1""",
    "dateline on a line of its own": """
HErklärung des Rathauses zum Kauf der Mühle

DLindenau, 14. November 2023

B1""",
    "dateline glued to the headline": """
HRat kauft die alte Mühle§DMoskau (dpa) -§B1

B2""",
    "caption glued to the headline": """
CDie Mühle am Fluss. Foto: dpa§HLindenau kauft die Mühle

B1""",
    "one line": """
HRat kauft die Mühle§TStand: 08.12.2021 01:21 Uhr§B1 2§R(dpa/lnw)""",
    "one line without anything": """
B1 2""",
    "bare agency at the end": """
B1 2§Rdpa""",
    "tabloid": """
HEISZEIT IN LINDENAU!
SRat streitet: Dann machen wir die Mühle dicht

AVon KAI MUSTER und SINA PROBE
T14.11.2023 - 20:31 Uhr

DGenf –§B1

F„Das war nicht abgesprochen. Punkt.“
FKarl Probe, Stadtrat

BEr sagte: „Das war nicht abgesprochen. Punkt.“ Dann ging er.

2

FMehr Politik-News im Newsletter: Hier anmelden!""",
    "portal with kicker, repeated caption and wall": """
FPolitik

HStundenlanges Ringen

HLindenau einigt sich auf den Kauf der Mühle

CKarl Muster, Vorsitzender des Rates, spricht vor dem Saal.

FKarl Muster, Vorsitzender des Rates, spricht vor dem Saal.

B1

FJetzt weiterlesen mit

F  • alle Artikel auf lindenau.example in voller Länge und deutlich weniger Werbung
F  • einen Monat für 0,99 Euro testen, danach 9,90 Euro im Monat""",
    "regional paper with two dates": """
T13.10.2025, 11:00 Uhr
TupdateAktualisiert: 13.10.2025, 14:50 Uhr
APatrik Muster
Fmail
B1""",
    "photo agency on a line of its own": """
CDie Mühle am Fluss in Lindenau am Montagabend.
Cpicture alliance/dpa/Michael Muster

B1""",
    "two credits around a caption": """
HLindenau kauft die Mühle

C© Zhang Min/XinHua/dpa Fahnen vor dem Sitz des Rates. Foto:Zhang Min/XinHua/dpa

AVon dpa

B1""",
    "archive picture": """
CDie Mühle vor dem Umbau (Archivbild)

B1""",
    "sources as a list": """
B1

RVerwendete Quellen:
R- Nachrichtenagentur dpa
R- Eigene Recherche""",
    "wire number and copyright": """
B1

R© dpa-infocom, dpa:211207-99-287456/3""",
    "comments": """
B1

2

FSchreibe einen Kommentar

FPeter: Das finde ich aber gar nicht gut, was hier in Lindenau passiert, denn es kostet uns alle viel Geld.""",
    "links between paragraphs": """
B1

FMehr zum Thema
FRat tagt wieder
FNeue Brücke am Fluss geplant

B2

FLesen Sie auch: Was die Mühle kostet

F**Lesen Sie auch:** [Wer ist der Müller?](https://lindenau.example/mueller)""",
    "cookies and sharing": """
FZum Inhalt springen
FTeilen
HLindenau kauft die Mühle
F12 Kommentare
FStart » Politik » Lindenau

B1

FWir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten.""",
    "Markdown with front matter": """
F---
Ftitle: Lindenau kauft die Mühle
Foutlet: Lindenauer Bote
F---

F#§HLindenau kauft die Mühle

B1

F##§UStreit um das Wehr

B2""",
    "saved text with its particulars": """
FTitel:§HLindenau kauft die Mühle
AAutor: Anna Muster
TDatum: 7.12.2021
FURL: https://www.taz.de/muehle

B1""",
    "ticker": """
HDie Mühle von Lindenau im Liveticker

TDienstag, 14. November 2023. Aktualisiert um 21.44 Uhr. Alle Zeitangaben in Ortszeit

B21.40 Uhr: Der Rat hat die Zahl der Gegner nach oben korrigiert. Das teilte er mit.

B20.55 Uhr: Der Müller fordert den Rat auf, "die Lügen" zu unterlassen.""",
    "a place that no list has, links set close, a subheading after them": """
HLindenau kauft die Mühle

DLindenau –§B1

FLesen Sie auch:
FSo alt ist die Mühle
FWas eine Bücherei kostet

UDas Land zahlt die Hälfte

B2""",
    "an agency and its place, who wrote and who edited": """
RREUTERS | Lindenau

HLindenau kauft die Mühle

B1

A(Bericht von Anna Muster, redigiert von Jörn Beispiel. Bei Rückfragen wenden Sie sich an die Redaktion.)""",
    "the way to a page, a newsletter, rights": """
FStartseite | Politik | Inland

HLindenau kauft die Mühle

CDie Mühle am Fluss. (Foto: Anna Muster / picture alliance / dpa)

B1

FNewsletter
FDer Morgen: das Wichtigste aus Rat und Kreis. Hier kostenlos anmelden.

B2

R© SZ/dpa/mcs - Rechte am Artikel können Sie hier erwerben.""",
    "a film offered amid the report, a correspondent on the way": """
Ftagesschau.de

HLindenau kauft die Mühle

AVon Anna Muster, ARD-Studio Lindenau, zzt. Wehrbach

B1

FVideo
FWas der Müller erwartet
Ftagesthemen 22:15 Uhr
F14.11.2023

B2""",
    "an interview": """
HAlles über die Mühle

AVon unserer Mitarbeiterin Anna Muster

BTagesblatt: Frau Bürgermeisterin, was kostet die Mühle?

BKern: Zwei Millionen Euro. Das Land zahlt die Hälfte.

BTagesblatt: Und wer zahlt den Rest?

BKern: Wir.""",
    "a live report": """
HLiveblog zur Mühle
U+++ 14:32 +++ Rat stimmt zu
B1

U+++ 13:05 +++ Bürgermeisterin wirbt um Stimmen
B2

FDieser Liveblog wird laufend aktualisiert.""",
    "a financial service": """
Rdpa-AFX ProFeed

HROUNDUP: Lindenau kauft die Mühle - Anleihe gefragt

DLINDENAU (dpa-AFX) -§B1

BDie Bürgermeisterin sprach von einem „guten Tag“.§R/als/DP/stk""",
    "Markdown headings below the report": """
HLindenau kauft die Mühle

B1

F###§UDas Land zahlt die Hälfte

B2""",
    "a picture by somebody with a long name, a note on the author": """
HLindenau kauft die Mühle

CDie Mühle am Fluss. Foto: IMAGO/ANP/Piroschka van de Wouw

B1

B2

A*) Der Autor ist freier Journalist in Lindenau.""",
    "a call at the end": """
B1

B2

FUnser Journalismus ist frei zugänglich, und das soll er bleiben. Jetzt unterstützen""",
    "lines wrapped at a fixed width": """
HLindenau kauft die Mühle

BDer Gemeinderat von Lindenau hat am Montag nach
langer Debatte beschlossen, die alte Mühle am Fluss
zu kaufen und darin bis zum nächsten Herbst
eine Bücherei mit Café und einem Saal für Vereine
einzurichten.

BDie Bürgermeisterin sagte, das Gebäude solle allen
offenstehen.""",
}
NO_CREDIT = [
    "Die Nachrichtenagentur Associated Press (AP) meldete den Kauf. " + ONE,
    "Laut dpa stimmten alle Räte dem Kauf der Mühle zu. " + ONE,
    ONE + " Das sagte der Sprecher (Die Grünen).",
    "Auch interessant ist, dass der Rat das Wehr nicht erwähnt. " + ONE,
    "Wer dabei sein will, kann sich bis Freitag hier anmelden. " + ONE,
    "Brandt – die Bürgermeisterin – sagte am Abend nichts dazu. " + ONE,
    "Mehr aus der Mühle zu machen, das hat der Rat seit Jahren versprochen. " + ONE,
]


def build(case: str) -> tuple[str, list[tuple[SegmentKind, str]]]:
    """Return the text of a case and the labelled parts that are expected of it."""
    lines: list[str] = []
    expected: list[tuple[SegmentKind, str]] = []
    for line in case.strip("\n").split("\n"):
        if line[:1] not in KINDS:
            whole = {"2": TWO}.get(line, line)
            if line == "2":
                expected.append((SegmentKind.BODY, whole))
            elif line:
                expected[-1] = (expected[-1][0], f"{expected[-1][1]}\n{line}")
            lines.append(whole)
            continue
        parts = [(KINDS[part[0]], filled(part[1:])) for part in line.split("§")]
        expected.extend((kind, text.strip()) for kind, text in parts)
        lines.append(" ".join(text for _, text in parts))
    return "\n".join(lines), expected


def filled(text: str) -> str:
    return {"1": ONE, "2": TWO, "1 2": f"{ONE} {TWO}"}.get(text, text.replace("1 Mehr", f"{ONE} Mehr"))


def labels(text: str) -> list[tuple[SegmentKind, str]]:
    article = describe(Article.from_text(text))
    return [(segment.kind, text[segment.start : segment.end]) for segment in article.segments]


@pytest.mark.parametrize("name", CASES)
def test_every_part_gets_its_kind(name: str) -> None:
    text, expected = build(CASES[name])
    assert labels(text) == expected


@pytest.mark.parametrize("text", NO_CREDIT)
def test_sentences_that_look_like_furniture_or_credits_stay_body(text: str) -> None:
    assert labels(text) == [(SegmentKind.BODY, text)]


def test_a_title_that_is_known_is_found_where_it_runs_into_the_text() -> None:
    article = describe(Article(id="a", text=f"Lindenau kauft die Mühle {ONE}", title="Lindenau kauft die Mühle"))
    assert [segment.kind for segment in article.segments] == [SegmentKind.HEADLINE, SegmentKind.BODY]
