from __future__ import annotations

from collections import Counter

import pytest

from lesart.language.de.events import load_kinds, load_ways, load_words


@pytest.mark.parametrize(
    ("lemma", "key"),
    [
        ("Treffen", "meeting"),
        ("Krisentreffen", "meeting"),
        ("Gipfeltreffen", "summit"),
        ("Videogipfel", "summit"),
        ("Pressekonferenz", "press conference"),
        ("Videokonferenz", "conference"),
        ("Luftangriff", "attack"),
    ],
)
def test_a_compound_names_the_kind_of_its_last_part(lemma: str, key: str) -> None:
    kind = load_kinds().of_noun(lemma)
    assert kind is not None
    assert kind.key == key


@pytest.mark.parametrize("lemma", ["Eintreffen", "Wahlkampf", "Verbrechen", "Berggipfel", "Tisch"])
def test_words_that_only_end_alike_name_no_event(lemma: str) -> None:
    assert load_kinds().of_noun(lemma) is None


def test_a_call_and_a_meeting_are_two_events_but_both_may_be_called_talks() -> None:
    call, meeting, talks = (load_kinds().named(key) for key in ("call", "meeting", "talks"))
    assert not call.goes_with(meeting)
    assert call.goes_with(talks)
    assert meeting.goes_with(talks)


def test_an_unknown_key_is_refused() -> None:
    with pytest.raises(KeyError):
        load_kinds().named("picnic")


def test_no_word_names_two_kinds() -> None:
    words = Counter(word for kind in load_kinds().kinds for word in kind.nouns | kind.verbs)
    assert [word for word, count in words.items() if count > 1] == []


def test_lists_hold_small_letters() -> None:
    words = [
        word
        for section in ("course", "topic", "outcome", "next")
        for listed in load_words(section).values()
        for word in listed
    ]
    words += [word for way in load_ways() for word in (*way.beginnings, *way.adjectives, *way.phrases, *way.verbs)]
    assert all(word == word.lower() for word in words)
