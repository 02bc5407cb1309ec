"""The sample's articles with their segments, and a way to point at their passages."""

from lesart.model import Article, Completeness, Segment, SegmentKind, Span
from tests.report import sample_texts

H, P, S, B = SegmentKind.HEADLINE, SegmentKind.STANDFIRST, SegmentKind.SUBHEADING, SegmentKind.BODY
T, C, F, L = SegmentKind.TIMESTAMP, SegmentKind.CAPTION, SegmentKind.FURNITURE, SegmentKind.BYLINE


def passage(article: Article, words: str, occurrence: int = 0) -> Span:
    start = -1
    for _ in range(occurrence + 1):
        start = article.text.find(words, start + 1)
        if start < 0:
            message = f"{article.id} does not say {words!r}"
            raise ValueError(message)
    return article.span(start, start + len(words))


def segmented(text: str, kinds: str) -> tuple[Segment, ...]:
    """Label the paragraphs of a text: one letter of ``kinds`` a paragraph."""
    names = {"H": H, "P": P, "S": S, "B": B, "T": T, "C": C, "F": F, "L": L}
    segments: list[Segment] = []
    offset = 0
    for paragraph in text.split("\n\n"):
        length = len(paragraph.rstrip("\n"))
        segments.append(Segment(offset, offset + length, names[kinds[len(segments)]]))
        offset += len(paragraph) + 2
    return tuple(segments)


def make_articles() -> tuple[Article, ...]:
    return (
        Article(
            id="tagesbote",
            text=sample_texts.TAGESBOTE,
            outlet="Tagesbote",
            url="https://tagesbote.example/grauwasser",
            title="Rehling droht Hochried mit Klage wegen Grauwasser-Talsperre",
            published="2031-03-05",
            language="de",
            agencies=("npa",),
            segments=segmented(sample_texts.TAGESBOTE, "HPBBSB"),
        ),
        Article(
            id="seezeitung",
            text=sample_texts.SEEZEITUNG,
            outlet="Neue Seezeitung",
            path="seezeitung.txt",
            title="Kein Tropfen soll fehlen",
            published="2031-03-05",
            language="de",
            agencies=("npa",),
            segments=segmented(sample_texts.SEEZEITUNG, "HBBF"),
        ),
        Article(
            id="funkhaus",
            text=sample_texts.FUNKHAUS,
            outlet="Funkhaus Nord",
            title="Videogipfel zum Grauwasser: Streit um jede Zahl",
            published="2031-03-04T21:10",
            updated="2031-03-04T21:10",
            language="de",
            segments=segmented(sample_texts.FUNKHAUS, "LTHCBBBB"),
        ),
        Article(
            id="kanzlei",
            text=sample_texts.KANZLEI,
            outlet="Präsidialkanzlei Hochried",
            title="Mitteilung der Präsidialkanzlei der Republik Hochried",
            published="2031-03-04",
            language="de",
            segments=segmented(sample_texts.KANZLEI, "HBB"),
        ),
        Article(
            id="wochenschau",
            text=sample_texts.WOCHENSCHAU,
            outlet="Die Wochenschau",
            title="Am Abgrund des Grauwassers",
            byline="Kora Lindt",
            published="2031-03",
            language="de",
            segments=segmented(sample_texts.WOCHENSCHAU, "HB"),
            completeness=Completeness.CUT_OFF,
        ),
        Article(
            id="harbour",
            text=sample_texts.HARBOUR,
            outlet="The Harbour Post",
            title="Rehling and Velten talk about the dam",
            published="2031-03-05",
            language="en",
        ),
    )


def make_sequel() -> tuple[Article, ...]:
    return (
        Article(
            id="tagesbote-2",
            text=sample_texts.TAGESBOTE_TELEFONAT,
            outlet="Tagesbote",
            published="2031-03-19",
            language="de",
            segments=segmented(sample_texts.TAGESBOTE_TELEFONAT, "HB"),
        ),
        Article(
            id="funkhaus-2",
            text=sample_texts.FUNKHAUS_TELEFONAT,
            outlet="Funkhaus Nord",
            published="2031-03-18",
            language="de",
            segments=segmented(sample_texts.FUNKHAUS_TELEFONAT, "HB"),
        ),
    )
