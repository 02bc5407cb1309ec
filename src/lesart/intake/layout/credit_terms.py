"""Reads the terms of a credit: 'mit dpa und AFP', 'kle/uh (afp, rtr)', 'picture alliance/dpa | Frank Muster'."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.intake.agencies import Agency, AgencyDirectory, AgencyKind
from lesart.intake.outlets import Outlet, OutletDirectory

if TYPE_CHECKING:
    from lesart.intake.layout.words import CreditWords

_SEPARATOR = re.compile(r"\s*(?:[/,;|+&•·()\[\]]|\s[–—-]\s|(?<!\w)(?:und|and|via)(?!\w))\s*")
# Initials of authors and regional services: 'mbr', 'lnw', 'KG'.
_CODE = re.compile(r"[a-zäöüß]{1,5}|[A-ZÄÖÜ]{2,4}")
# 'dpa:211207-99-287456/3', the number under which dpa sent a text.
_WIRE_NUMBER = re.compile(r"[a-z-]+:(\d{6})-\d+-\d+(?:/\d+)?", re.IGNORECASE)
_NUMBER = re.compile(r"[\d.:]+\.?")
_COPYRIGHT = re.compile(r"©|\(c\)|\bcopyright\b|\b(?:19|20)\d\d\b", re.IGNORECASE)
_LABEL_END = ":."
# A credit names a handful of agencies; more terms are a list of something else.
MAX_TERMS = 14
_MAX_LENGTH = 400


@dataclass(frozen=True, slots=True)
class CreditTerms:
    """What the terms of a possible credit are: agencies, outlets, codes, sure words, and the number of other terms."""

    agencies: tuple[Agency, ...]
    outlets: tuple[Outlet, ...]
    codes: tuple[str, ...]
    sure: bool
    unknown: int

    @property
    def is_credit(self) -> bool:
        """Whether the terms can be nothing but a credit of a text."""
        return self.unknown == 0 and (self.sure or any(agency.kind != AgencyKind.PHOTO for agency in self.agencies))

    @property
    def is_codes(self) -> bool:
        """Whether there is nothing but codes, as in '(mbr)'."""
        return self.unknown == 0 and bool(self.codes) and not (self.agencies or self.outlets)


class CreditReader:
    """Reads credits with a language's words and the directories of agencies and outlets."""

    def __init__(self, words: CreditWords, agencies: AgencyDirectory, outlets: OutletDirectory) -> None:
        self._connectors = frozenset(words.connectors)
        self._sure = frozenset(words.sure)
        self.agencies = agencies
        self.outlets = outlets

    def read(self, content: str) -> CreditTerms:
        """Return what the terms of this text are; nothing here decides whether it is a credit."""
        content = " ".join(content.split())
        if len(content) > _MAX_LENGTH:
            return CreditTerms((), (), (), sure=False, unknown=1)
        agencies: dict[str, Agency] = {}
        outlets: dict[str, Outlet] = {}
        codes: list[str] = []
        sure, unknown = False, 0
        terms = [term for term in _SEPARATOR.split(_plain(content)) if term and term.strip(".: ")]
        for term in terms[: MAX_TERMS + 1]:
            rest, is_sure = self._without_connectors(term)
            sure = sure or is_sure
            found = self._agency(term) or self._agency(rest)
            outlet = None if found else self.outlets.credited(term) or self.outlets.credited(rest)
            if found:
                agencies[found.name] = found
            elif outlet:
                outlets[outlet.name] = outlet
            elif _CODE.fullmatch(rest):
                codes.append(rest)
            elif rest and not _NUMBER.fullmatch(rest):
                unknown += 1
        unknown += max(0, len(terms) - MAX_TERMS)
        return CreditTerms(tuple(agencies.values()), tuple(outlets.values()), tuple(codes), sure, unknown)

    def _agency(self, term: str) -> Agency | None:
        return self.agencies.credited(term) or self.agencies.credited(term.rstrip(_LABEL_END))

    def _without_connectors(self, term: str) -> tuple[str, bool]:
        words = term.split()
        kept = [
            word
            for word in words
            if word.lower().rstrip(_LABEL_END) not in self._connectors and any(letter.isalnum() for letter in word)
        ]
        sure = any(word.lower() in self._sure or word.lower().rstrip(":") in self._sure for word in words)
        return " ".join(kept).rstrip(":"), sure


def _plain(content: str) -> str:
    return _COPYRIGHT.sub(" ", _WIRE_NUMBER.sub("dpa", content))


def wire_date(text: str) -> str | None:
    """Return the day that a dpa number names ('dpa:211207-99-…' is '2021-12-07'), None where there is none."""
    match = _WIRE_NUMBER.search(text)
    if match is None:
        return None
    digits = match[1]
    try:
        return dt.date(2000 + int(digits[:2]), int(digits[2:4]), int(digits[4:])).isoformat()
    except ValueError:
        return None
