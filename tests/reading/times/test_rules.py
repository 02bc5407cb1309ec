"""What a rule needs spares looking for it, and loses no match."""

from __future__ import annotations

from itertools import islice

from lesart.reading.times.rules import find_all, load_rules
from training.corpus.collection import Split, articles_of

TEXTS = [found.text for found in islice(articles_of(Split.DEV), 0, None, 2)]


def test_needs_lose_no_match() -> None:
    rules = [rule for rule in load_rules() if rule.needs]
    for text in TEXTS:
        small = text.lower()
        found = {(find.rule.name, find.start, find.end) for find in find_all(text) if find.rule.needs}
        matched = {
            (rule.name, match.start(), match.end())
            for rule in rules
            for match in rule.pattern.finditer(small)
            if rule.fits(small, match.start(), match.end())
        }
        assert found == matched


def test_every_rule_that_needs_something_can_tell_a_text_without_it() -> None:
    assert all(string for rule in load_rules() for string in rule.needs)


def test_each_paragraph_is_looked_at_by_the_rules_whose_words_it_holds() -> None:
    text = "Am Montag kam sie.\n\nEs regnete.\n\nAm Montag, 3. Mai, ging sie."
    assert sorted(find.surface for find in find_all(text)) == ["Montag", "Montag", "Montag, 3. Mai"]
