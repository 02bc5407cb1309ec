"""Noun phrases around nouns for bodies and things: 'die Regierung in Kiew', 'das britische Außenministerium', 'der Sender KRN'."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from lesart.model import EntityKind
from lesart.reading.entities.folding import plain, without_genitive
from lesart.reading.entities.lexicon import Institution, lexicon
from lesart.reading.entities.proper_names import ProperNames
from lesart.reading.entities.references import BodyPhrase, Place
from lesart.reading.entities.word_lists import word_list

if TYPE_CHECKING:
    from lesart.reading.entities.gazetteer import Gazetteer, Match
    from lesart.reading.entities.sentences import Sentence

_ARTICLES = word_list("articles")
_INDEFINITE = word_list("indefinite")
_NOT_BODIES = frozenset({"ausführung", "aufführung", "einführung", "entführung", "durchführung", "überführung", "anführung",
                         "fortführung", "irreführung", "vorführung", "buchführung", "regieführung", "hinführung",
                         "datenbank", "parkbank", "sitzbank", "ruheständler", "bankverband", "werkbank", "sandbank",
                         "ersatzbank", "anklagebank", "regierungsbank", "einfluss", "überfluss", "ausfluss", "zufluss",
                         "abfluss", "rückfluss", "kooperation", "ostfriese",
                         "zuführung", "verführung", "amtsführung", "prozessführung", "kriegsführung", "kriegführung",
                         "verhandlungsführung", "lebensführung", "gesprächsführung"})  # fmt: skip
_POSSESSIVES = ("sein", "ihr", "unser", "dessen", "deren")
_WITHOUT_ARTICLE = ("polizei", "feuerwehr", "anwaltschaft", "ministerium", "präsidialamt")
_OF_PLACE = re.compile(r".{3,}isch(?:e|er|es|en|em)?")
"""Adjectives that mostly tell where or whose a body is ('kestrische Delegation'), known state or not."""
_OWNERS = frozenset({EntityKind.STATE, EntityKind.PLACE, EntityKind.ORGANISATION})
_SINGULAR = {"m": frozenset({"der", "dem", "den", "des"}), "n": frozenset({"das", "dem", "des"}),
             "f": frozenset({"die", "der"})}  # fmt: skip
"""Articles that a noun of each gender has in the singular; 'die Unternehmen' are several."""
_FUSED = {"im": "dem", "am": "dem", "vom": "dem", "zum": "dem", "beim": "dem", "zur": "der", "ins": "das"}
_OWNED = frozenset({"des", "der", "von", "vom", "eines", "einer"})
"""Words after a noun that begin what narrows it: 'die Polizei der Stadt'."""
_KEPT_WORDS = 20_000
"""Words whose endings are remembered: about as many different capitalised words as fifty reports have."""


@dataclass(frozen=True, slots=True)
class _Word:
    """A noun for a body, read: its joined head, what narrows it, the state or thing its first part names."""

    head: str
    field: str
    of: str
    institution: Institution
    noun: str = ""


@cache
def _forms() -> dict[str, Institution]:
    found: dict[str, Institution] = {}
    for institution in lexicon().institutions:
        endings = ("", "s", "es") if institution.gender in "mn" else ("", "n") if institution.gender == "p" else ("",)
        for ending in endings:
            found.setdefault(f"{institution.head}{ending}".lower(), institution)
    return found


@cache
def _genitives() -> tuple[str, ...]:
    return tuple(f"{institution.head.lower()}s" for institution in lexicon().institutions)


def may_be_body(word: str) -> bool:
    """Tell whether a word ends as words for bodies and things with names do; only such a word is read as one."""
    return _institution(word.lower()) is not None


@lru_cache(maxsize=_KEPT_WORDS)
def _institution(folded: str) -> tuple[int, Institution] | None:
    """Return the noun for a body that a word in small letters ends in, and where it begins there."""
    if folded in _NOT_BODIES:
        return None
    starts = (start for start in range(len(folded) - 2) if start != 1)
    return next(((start, _forms()[folded[start:]]) for start in starts if folded[start:] in _forms()), None)


class BodyReader:
    """Reads phrases for bodies in one sentence."""

    def __init__(self, sentence: Sentence, names: Gazetteer, people: frozenset[str]) -> None:
        self._words = sentence.words
        self._texts = sentence.texts
        self._sentence = sentence
        self._names = names
        self._people = people
        self._proper = ProperNames(sentence, names, people)

    def at(self, i: int) -> BodyPhrase | None:
        """Return the phrase whose head is word ``i``, or None if that names no body."""
        read = self._read(self._texts[i]) if self._words[i].nominal else None
        if read is None:
            return None
        first, state, article = self._left(i)
        name, end = (
            self._proper.after(i + 1, read.institution, read.noun) if read.institution.takes_name else ("", i + 1)
        )
        if not name and not self._stands_alone(i, first, article or self._fused(first, article)):
            return None
        of, phrase_end, after = (read.of or state, end, "") if name else self._right(read, i + 1, read.of or state)
        fused = self._fused(first, article)
        alone = not name and not of and self._points_back(i, first, fused or article, read)
        again = read.institution.again if alone else ""
        thing = read.institution.kind is not EntityKind.ORGANISATION
        unnamed = read.institution.named and not name and (thing or phrase_end == i + 1 or self._is_where(read, first))
        if unnamed and (not again or read.field):
            return None
        return BodyPhrase(
            place=Place(self._sentence.number, first, phrase_end),
            head=read.head,
            field=read.field,
            of=of,
            name=name or self._name(first, i, read.noun, article) + after,
            noun=read.noun,
            definite=article not in _INDEFINITE,
            specific=bool(name),
            kind=read.institution.kind,
            type=read.institution.type,
            sort=read.institution.sort,
            again=again,
            open=unnamed or bool(again and fused),
        )

    def _fused(self, first: int, article: str) -> str:
        """Return the article in the preposition before a phrase ('im Klinikum'), "" where there is none."""
        return _FUSED.get(self._texts[first - 1].lower(), "") if first > 0 and not article else ""

    def _points_back(self, i: int, first: int, article: str, read: _Word) -> bool:
        """Tell whether a noun stands with nothing but an article in the singular: 'das Unternehmen', not 'die Unternehmen'."""
        if first + 1 < i or (first < i and not article) or (i + 1 < len(self._words) and self._texts[i + 1] in _OWNED):
            return False
        if not article:
            return True
        genitive_plural = article == "der" and read.institution.gender == "m" and first > 0
        if genitive_plural and self._words[first - 1].tag in {"NN", "APPR"}:
            return False
        return article in _SINGULAR.get(read.institution.gender, frozenset())

    def _read(self, text: str) -> _Word | None:
        found = _institution(text.lower())
        if found is None:
            return None
        start, institution = found
        noun = text[:start] + (institution.head if start == 0 or text[start].isupper() else institution.head.lower())
        return replace(self._narrowed(institution, text[:start]), noun=noun)

    def _narrowed(self, institution: Institution, first: str) -> _Word:
        part = first.rstrip("-")
        head = institution.same
        if not part:
            return _Word(head, "", "", institution)
        entry = self._names.in_compound(part, hyphen=first.endswith("-"))
        if entry is not None:
            return _Word(head, "", entry.state if entry.type == "capital" else entry.key, institution)
        if part in self._people:
            return _Word(head, "", f"name:{plain(part)}", institution)
        if part.lower().startswith("bundes"):
            return _Word(head, part.lower().removeprefix("bundes"), "state:DE", institution)
        outer, _, inner = part.partition("-")
        entry = self._names.in_compound(outer, hyphen=True) if inner else None
        if entry is not None:
            return _Word(head, inner.lower(), entry.key, institution)
        return _Word(head, part.lower(), "", institution)

    def _is_where(self, read: _Word, first: int) -> bool:
        """Tell whether 'Stadt X' only says where: after a preposition, or as part of another word ('Hafenstadt')."""
        return bool(read.field) or (first > 0 and self._words[first - 1].tag in {"APPR", "APPRART"})

    def _stands_alone(self, i: int, first: int, article: str) -> bool:
        """Tell whether a noun without a name is one body: not a genitive without article, not a plural ('US-Sender')."""
        folded = self._texts[i].lower()
        if article.startswith(_POSSESSIVES) and folded.endswith("führung"):
            return False
        if article or first < i or len(self._words) == 1:
            return True
        if folded.endswith(("sender", "unternehmen")) or self._ends_in_genitive(i):
            return False
        before = self._texts[i - 1].lower() if i else ""
        return before in {"", "laut", "gegenüber", "so", ":", "–"} or folded.endswith(_WITHOUT_ARTICLE)

    def _left(self, i: int) -> tuple[int, str, str]:
        """Return where the phrase begins, the state an adjective or genitive names, and the article."""
        at, state = i, ""
        while at > 0 and (self._words[at - 1].tag == "ADJA" or self._names.state_of_adjective(self._texts[at - 1])):
            if self._words[at - 1].tag in {"NE", "NN"} and not self._texts[at - 1].endswith("er"):
                break
            state = self._names.state_of_adjective(self._texts[at - 1]) or state
            at -= 1
        if at == 0:
            return at, state, ""
        before = self._texts[at - 1]
        if before.lower() in _ARTICLES or (
            before.lower().startswith(_POSSESSIVES) and self._words[at - 1].tag != "PPER"
        ):
            return at - 1, state, before.lower()
        acronym = self._names.named(before) if before.isupper() and at == i else None
        if acronym is not None:
            article = self._texts[at - 2].lower() if at > 1 else ""
            known = article in _ARTICLES
            return at - 2 if known else at - 1, acronym.key, article if known else ""
        match = self._names.match(self._texts, at - 1)
        if match is not None and match.end == at and before not in match.entry.forms and match.entry.state:
            return at - 1, match.entry.state, ""
        return at, state, ""

    def _right(self, read: _Word, i: int, of: str) -> tuple[str, int, str]:
        """Return what the body belongs to, the end of the phrase, and the words after the head that belong to its name."""
        beside = self._beside(read, i, of)
        if beside is not None:
            return beside
        if i + 1 < len(self._words) and self._texts[i] == "für" and self._words[i + 1].tag == "NN":
            return of, i + 2, f" für {self._texts[i + 1]}"
        if i + 1 >= len(self._words) or self._texts[i] not in {"in", "von", "der", "des"}:
            return of, i, ""
        if of and self._texts[i] != "in":
            return of, i, ""
        return self._joined(i, of)

    def _joined(self, i: int, of: str) -> tuple[str, int, str]:
        """Read 'in Kiew', 'von Kestrien', 'der Ukraine' after a head."""
        at = i + 2 if self._texts[i + 1] in {"der", "den"} else i + 1
        match = self._names.match(self._texts, at) if at < len(self._texts) else None
        if match is not None and match.entry.kind in _OWNERS and not match.entry.quoted:
            if of:
                return of, match.end, ""
            key = match.entry.state if match.entry.type == "capital" else match.entry.key
            return key, match.end, " " + " ".join(self._texts[i : match.end])
        named = at < len(self._words) and self._words[at].tag == "NE" and self._words[at].capital
        if named and self._texts[i] in {"in", "von"}:
            place = self._texts[at]
            return of or f"name:{plain(place)}", at + 1, "" if of else f" {self._texts[i]} {place}"
        return of, i, ""

    def _beside(self, read: _Word, i: int, of: str) -> tuple[str, int, str] | None:
        """Read a name that follows without a joiner: 'Regierung Österreichs', 'Landgericht Hamburg', 'Regierung Bush'."""
        if i >= len(self._words) or not self._words[i].capital:
            return None
        match = self._names.match(self._texts, i)
        learnt = match is not None and match.entry.type == "name"
        if match is not None and not learnt:
            return self._state_beside(read, match, of)
        end = match.end if match is not None else i + 1
        text = " ".join(self._texts[i:end])
        if not learnt and self._words[i].tag != "NE" and self._words[i].label != "LOC":
            return None
        if read.institution.takes_place and text not in self._people and text not in lexicon().first_names:
            return of or f"name:{plain(text)}", end, f" {text}"
        owned = read.head == "Regierung" and not of
        return (f"name:{plain(without_genitive(text)[0])}", i, f" {text}") if owned else None

    def _state_beside(self, read: _Word, match: Match, of: str) -> tuple[str, int, str] | None:
        entry = match.entry
        name = " ".join(self._texts[match.start : match.end])
        genitive = name not in entry.forms
        if not entry.state or entry.type not in {"state", "region", "capital"}:
            return None
        if not genitive and not read.institution.takes_place:
            return None
        return of or (entry.state if genitive else entry.key), match.end, "" if genitive and of else f" {name}"

    def _name(self, first: int, head: int, noun: str, article: str) -> str:
        """Return what to call the body: its adjectives in the nominative and its noun ("britische Regierung")."""
        start = first + 1 if article else first
        adjectives = [text for text in self._texts[start:head] if text[0].isupper() or _OF_PLACE.fullmatch(text)]
        return " ".join([*(nominative_adjective(text, noun) for text in adjectives), noun])

    def _ends_in_genitive(self, head: int) -> bool:
        return self._texts[head].lower().endswith(_genitives())


def nominative_adjective(adjective: str, noun: str) -> str:
    """Return an adjective before a noun for a body in the nominative ("deutschen", "Agentur" gives "deutsche")."""
    if not adjective.endswith(("en", "em", "er", "es", "e")) or (adjective[0].isupper() and adjective.endswith("er")):
        return adjective
    gender = next((row.gender for row in lexicon().institutions if noun.lower().endswith(row.head.lower())), "f")
    stem = adjective[:-1] if adjective.endswith("e") else adjective[:-2]
    return stem + {"m": "er", "n": "es"}.get(gender, "e")
