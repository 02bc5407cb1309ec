"""The patterns of German time expressions, compiled from the language's lexicon."""

from __future__ import annotations

import re
import string
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from lesart.reading.times.vocabulary import Value, load_vocabulary, read_lexicon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lesart.reading.times.vocabulary import Vocabulary

_PLACEHOLDER = re.compile(r"\{([a-z_]+)(?::([a-z_]+))?\}")
# White space within a paragraph: at most one line break.
_SPACE = r"(?:[^\S\n]+\n?[^\S\n]*|\n[^\S\n]*)"
_MAYBE_SPACE = r"[^\S\n]*"
# No match reaches over an empty line.
_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?![^\S\n]*\n))*")
# Where a sentence ends for certain: so long a word is no abbreviation, and no pattern has a stop after so many letters.
_SENTENCE_END = re.compile(r"(?<=[a-zäöüß]{5}[.!?])[“”\"»«]?\s+")
# How far a rule looks to the left of a match; the longest cue of the lexicon is shorter.
_LOOK_BACK = 60


@dataclass(frozen=True, slots=True)
class Rule:
    """One pattern with what must and must not stand around it.

    ``pattern`` is for text in small letters. ``kind`` names the function that makes the value, ``needs`` sets of strings of
    each of which a sentence must have one for a match, ``guard`` a test that needs the tags of the text; ``classes`` maps the
    named groups of the pattern to the word classes that they hold.
    """

    name: str
    kind: str
    needs: tuple[tuple[str, ...], ...]
    pattern: re.Pattern[str]
    classes: dict[str, str]
    type: str
    value: str
    guard: str
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None
    unless_before: re.Pattern[str] | None
    unless_after: re.Pattern[str] | None

    def fits(self, text: str, start: int, end: int) -> bool:
        """Tell whether what stands around ``text[start:end]``, in small letters, is as the rule asks."""
        left = text[max(0, start - _LOOK_BACK) : start]
        if self.before and not self.before.search(left):
            return False
        if self.unless_before and self.unless_before.search(left):
            return False
        if self.after and not self.after.match(text, end):
            return False
        return not (self.unless_after and self.unless_after.match(text, end))


@dataclass(frozen=True, slots=True)
class Find:
    """A place in ``text`` where a rule matches, with the texts of its named groups."""

    rule: Rule
    text: str
    start: int
    end: int
    groups: dict[str, str]

    def has(self, group: str) -> bool:
        """Tell whether a named group took part in the match."""
        return group in self.groups

    def value(self, group: str) -> Value | None:
        """Return what a group's text stands for in its word class, None if the group took no part."""
        if group not in self.groups:
            return None
        return load_vocabulary().value(self.rule.classes[group], self.groups[group])

    def number(self, group: str) -> int | None:
        """Return the whole number that a group stands for, None if it took no part."""
        if group not in self.groups:
            return None
        if group in self.rule.classes:
            return int(self.value(group) or 0)
        return int(self.groups[group])

    @property
    def surface(self) -> str:
        """The matched text."""
        return self.text[self.start : self.end]

    @property
    def left(self) -> str:
        """What stands before the match, in small letters."""
        return self.text[max(0, self.start - _LOOK_BACK) : self.start].lower()

    @property
    def right(self) -> str:
        """What stands after the match, in small letters."""
        return self.text[self.end : self.end + _LOOK_BACK].lower()


def find_all(text: str) -> list[Find]:
    """Return every place where a rule matches, in the order of the rules; matches may overlap."""
    small = _small(text)
    sentences = _SentenceIndex(small)
    return [
        find
        for rule in load_rules()
        for stretch in sentences.with_each(rule.needs)
        for find in _find(rule, text, small, stretch)
    ]


class _SentenceIndex:
    """The sentences of a text in small letters, by what they hold: each string is looked for once for all rules."""

    def __init__(self, small: str) -> None:
        self._all = list(_sentences(small))
        self._starts = [first for first, _ in self._all]
        self._small = small
        self._holders = {string: self._holding(string) for string in _needed_strings() if string in small}
        self._known: dict[tuple[tuple[str, ...], ...], list[tuple[int, int]]] = {(): self._all}

    def _holding(self, string: str) -> list[int]:
        """Return the numbers of the sentences that hold a string."""
        found: list[int] = []
        start = self._small.find(string)
        while start >= 0:
            found.append(bisect_right(self._starts, start) - 1)
            start = self._small.find(string, self._all[found[-1]][1])
        return found

    def with_each(self, sets: tuple[tuple[str, ...], ...]) -> list[tuple[int, int]]:
        """Return where the sentences lie that hold a string of each of some sets, all where there is no set."""
        if sets not in self._known:
            places = set.intersection(*map(self._with_any, sets))
            self._known[sets] = [self._all[at] for at in sorted(places)]
        return self._known[sets]

    def _with_any(self, strings: tuple[str, ...]) -> set[int]:
        return {at for string in strings for at in self._holders.get(string, ())}


def _sentences(small: str) -> Iterator[tuple[int, int]]:
    """Yield where the sentences lie, several as one where it is not certain that one ends."""
    for paragraph in _PARAGRAPH.finditer(small):
        start = paragraph.start()
        for end in _SENTENCE_END.finditer(small, *paragraph.span()):
            yield start, end.start()
            start = end.end()
        if start < paragraph.end():
            yield start, paragraph.end()


def _small(text: str) -> str:
    """Return a text in small letters, code point for code point: matching without regard to case takes twice as long."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _find(rule: Rule, text: str, small: str, stretch: tuple[int, int]) -> list[Find]:
    finds = []
    for match in rule.pattern.finditer(small, *stretch):
        if rule.fits(small, match.start(), match.end()):
            groups = {
                name: text[slice(*match.span(name))] for name, found in match.groupdict().items() if found is not None
            }
            finds.append(Find(rule, text, match.start(), match.end(), groups))
    return finds


@cache
def _needed_strings() -> tuple[str, ...]:
    """Return what the rules need, each string once."""
    return tuple(dict.fromkeys(string for rule in load_rules() for strings in rule.needs for string in strings))


@cache
def load_rules() -> tuple[Rule, ...]:
    """Return the rules of times_rules.toml in their order."""
    tables = read_lexicon("times_rules.toml")
    vocabulary = load_vocabulary()
    return tuple(_rule(table, tables["macros"], vocabulary) for table in tables["rule"])


def _rule(table: dict[str, Any], macros: dict[str, str], vocabulary: Vocabulary) -> Rule:
    classes: dict[str, str] = {}
    body = _expand(table["pattern"], macros, vocabulary, classes)
    closing = r"(?!\w)" if table.get("in_compound") else r"(?!\w|-[^\W\d_])"

    def around(name: str, *, leading: bool) -> re.Pattern[str] | None:
        if name not in table:
            return None
        expanded = _expand(table[name], macros, vocabulary, {})
        return re.compile(expanded if leading else f"(?:{expanded})")

    return Rule(
        name=table["name"],
        kind=table["kind"],
        needs=tuple(_strings(table[name], vocabulary) for name in ("needs", "needs_too") if name in table),
        pattern=re.compile(rf"(?<!\w){body}{closing}"),
        classes=classes,
        type=table.get("type", ""),
        value=table.get("value", ""),
        guard=table.get("guard", ""),
        before=around("before", leading=True),
        after=around("after", leading=False),
        unless_before=around("unless_before", leading=True),
        unless_after=around("unless_after", leading=False),
    )


def _strings(needs: list[str], vocabulary: Vocabulary) -> tuple[str, ...]:
    return tuple(part for need in needs for part in _needed(need, vocabulary))


def _needed(need: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the strings that an entry of "needs" stands for: itself, the digits, or the fixed parts of a class."""
    if not need.startswith("{"):
        return (need,)
    name = need.strip("{}")
    return tuple(string.digits) if name == "digit" else vocabulary.classes[name].fixed_parts


def _expand(pattern: str, macros: dict[str, str], vocabulary: Vocabulary, classes: dict[str, str]) -> str:
    """Replace the placeholders of a pattern; each first use of a word class becomes a named group."""
    spaced = pattern.replace(" ?", _MAYBE_SPACE).replace(" ", _SPACE)

    def fill(match: re.Match[str]) -> str:
        name, group = match[1], match[2] or match[1]
        words = vocabulary.pattern(name)
        if words is None:
            return _expand(macros[name], macros, vocabulary, classes)
        words = words.replace(" ", _SPACE)
        if group in classes:
            return words
        classes[group] = name
        return f"(?P<{group}>{words})"

    return _PLACEHOLDER.sub(fill, spaced)
