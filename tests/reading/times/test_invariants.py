"""What holds of every text."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from lesart.reading.times.rules import find_all, load_rules
from tests.reading.times import test_classes, test_values
from tests.reading.times.read import read

PIECES = st.sampled_from(
    ["am Dienstag", "um 18.15 Uhr", "7. Dezember 2021", "31. Februar", "heute Abend", "seit Wochen", "im Herbst", "2014",
     "jeden Montag", "zwei Stunden", "29.02.2021", "vom 3. bis 5. Mai", "9999 Jahre", "vor 5000 Jahren", "99999999999 Minuten später", "vor 99999999999 Tagen", "24.30 Uhr",
     "99. Jahrhundert", "der Vertrag", ",", ".", "„", "\n\n", "wird", "sagte", "🕰", "İ", "Q3 2021", "Ostern",
     "heute vor 9999 Jahren", "Sonntag in 99999999 Wochen", "20 Uhr Ortszeit (2 Uhr MEZ)", "Montag darauf", "bis dahin",
     "drei Wochen nach dem 24. Februar", "im laufenden Schuljahr", "2021/22", "am 1. Advent", "von 22 bis 2 Uhr", "jeweils 8-12 Uhr"]
)  # fmt: skip
PUBLISHED = st.sampled_from(
    [None, "2021", "2021-12", "2021-12-08", "2021-12-08T01:21", "0001-01-01", "9999-12-31", "x"]
)


@settings(max_examples=40, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=12), PUBLISHED)
def test_spans_are_slices_in_order_that_do_not_overlap(pieces: list[str], published: str | None) -> None:
    text = " ".join(["Es", *pieces])
    times = read(text, published)
    assert all(text[time.span.start : time.span.end] == time.span.text for time in times)
    assert all(left.span.end <= right.span.start for left, right in pairwise(times))


@settings(max_examples=40, deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=12), PUBLISHED)
def test_a_place_has_two_ends_in_order(pieces: list[str], published: str | None) -> None:
    for time in read(" ".join(["Es", *pieces]), published):
        assert (time.start is None) == (time.end is None)
        assert time.start is None or time.end is None or time.start <= time.end


def test_a_rule_that_fits_finds_the_words_it_needs() -> None:
    classes = (test_classes.CLOCKS, test_classes.CALENDAR, test_classes.SETS, test_values.DATES, test_values.TIMES)
    for text, _, _ in (sentence for sentences in classes for sentence in sentences):
        small = text.lower()
        for rule in load_rules():
            fitting = [m for m in rule.pattern.finditer(small) if rule.fits(small, m.start(), m.end())]
            held = [any(string in small for string in strings) for strings in rule.needs]
            assert not fitting or all(held), rule.name


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.tuples(PIECES, st.sampled_from([" ", ", ", " Minister. ", " gestern!“ ", ". ", " Uhr. ", "\n"])), max_size=8
    )
)
def test_looking_sentence_by_sentence_loses_nothing(pieces: list[tuple[str, str]]) -> None:
    text = "".join(["Es ", *(part for piece in pieces for part in piece)])
    small = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    whole = {
        (rule.name, match.span())
        for rule in load_rules()
        for match in rule.pattern.finditer(small)
        if rule.fits(small, match.start(), match.end())
    }
    assert {(find.rule.name, (find.start, find.end)) for find in find_all(text)} == whole
