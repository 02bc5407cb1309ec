from __future__ import annotations

import gzip
from importlib import resources

from lesart.comparison.terms.antonyms import antonym_pairs, antonyms_of
from lesart.comparison.terms.roots import root
from lesart.comparison.terms.synonyms import synonym_pairs


def related(one: str, other: str) -> bool:
    return bool(list(synonym_pairs(sorted({root(one), root(other)}))))


def test_the_thesaurus_and_the_news_list_put_words_together() -> None:
    assert related("Zusicherung", "Garantie")
    assert related("drohen", "androhen")
    assert related("Fachleute", "Experte")
    assert related("sperren", "schließen")
    assert related("verscherbeln", "verkaufen")


def test_other_words_are_not_put_together() -> None:
    assert not related("Garantie", "Rakete")
    assert not related("sperren", "drohen")


def test_the_roots_of_the_thesaurus_are_still_what_the_rules_make() -> None:
    packed = resources.files("lesart.language.de").joinpath("synonyms.txt.gz").read_bytes()
    sets = [line.split(" ") for line in gzip.decompress(packed).decode().splitlines() if not line.startswith("#")]
    known = {key for roots in sets for key in roots}
    for word in ("Zusicherung", "Erweiterung", "verteidigen", "Vertretung", "dementieren", "Beschränkung"):
        assert root(word) in known, f"write synonyms.txt.gz anew: the root of {word!r} is no longer in it"


def test_opposites_are_known_both_ways() -> None:
    assert root("geschlossen") in antonyms_of(root("offen"))
    assert list(antonym_pairs({root("steigen"), root("sinken"), root("Haus")})) == [(root("sinken"), root("steigen"))]
