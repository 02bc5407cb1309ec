from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.intake import describe
from lesart.model import Article

FRAGMENTS = st.sampled_from(
    [
        "Foto: dpa", "© AFP", "(dpa/lnw)", "Berlin (dpa) -", "Moskau/Wien –", "Von Anna Muster", "Stand: 08.12.2021 01:21 Uhr",
        "Mehr zum Thema", "Kommentare", "Jetzt weiterlesen mit", "- Punkt", "# Kopf", "---", "\n", "\n\n", "\r\n", " ", "\t",
        "\u2028", "\u200b", "Der Rat tagt heute.", "Die Mühle", "…", "| REUTERS", "date 2021-12", "https://a.example/b",
        "„So ist es.“", "Quelle: dpa", "(Anna Muster aus Wien, 7.12.2021)", "![Bild](a.png)", "> Zitat", "Titel: Kauf",
    ]
)  # fmt: skip
LAYOUTS = st.lists(FRAGMENTS | st.text(max_size=20), min_size=1, max_size=30).map("".join)


@settings(deadline=None)
@given(st.text(min_size=1) | LAYOUTS)
def test_segments_cover_every_character_that_is_not_white_space(text: str) -> None:
    if not text.strip():
        return
    segments = describe(Article.from_text(text)).segments
    covered: set[int] = set()
    end = 0
    for segment in segments:
        assert end <= segment.start < segment.end <= len(text)
        end = segment.end
        covered.update(range(segment.start, segment.end))
    assert {i for i, character in enumerate(text) if not character.isspace()} <= covered


@settings(deadline=None)
@given(LAYOUTS)
def test_describing_is_deterministic_and_settles(text: str) -> None:
    if not text.strip():
        return
    once = describe(Article.from_text(text))
    assert describe(Article.from_text(text)) == once
    assert describe(once).segments == once.segments or once.title is not None
