"""Reads the inline mark-up of the corpus; ``docs/annotation.md`` defines it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lesart.errors import LesartError
from lesart.model import Act, QuotationKind, SourceRole

if TYPE_CHECKING:
    from pathlib import Path

PARTS = {"q": "content", "c": "cue", "f": "frame", "s": "speaker", "a": "addressee", "m": "medium"}
TAG = re.compile(r"<(?P<close>/?)(?P<part>[qcfsam])(?P<numbers>\d+(?:,\d+)*)(?P<attributes>(?: [^<>]*)?)>")
VOICES = frozenset(
    [
        "agency",
        "broadsheet",
        "tabloid",
        "broadcaster",
        "local",
        "party",
        "readout",
        "interview",
        "ticker",
        "commentary",
        "magazine",
    ]
)
TOPICS = frozenset(
    [
        "politics",
        "foreign",
        "courts",
        "police",
        "business",
        "sport",
        "disaster",
        "science",
        "culture",
        "health",
        "local",
        "environment",
    ]
)
HEAD_KEYS = ("outlet", "voice", "topic", "published", "annotator")

LINK_ROLES = frozenset(SourceRole) - {SourceRole.OUTLET, SourceRole.SPEAKER}


class MarkupError(LesartError):
    """An article of the corpus breaks the rules of the mark-up; the message names the file and the place."""


@dataclass(frozen=True, slots=True)
class AnnotatedQuotation:
    """A quotation as annotated; every part is a tuple of half-open code point ranges of the plain text, in order."""

    number: int
    kind: QuotationKind
    content: tuple[tuple[int, int], ...]
    cue: tuple[tuple[int, int], ...] = ()
    frame: tuple[tuple[int, int], ...] = ()
    speaker: tuple[tuple[int, int], ...] = ()
    addressee: tuple[tuple[int, int], ...] = ()
    medium: tuple[tuple[int, int], ...] = ()
    act: Act = Act.STATE
    negated: bool = False
    hedged: bool = False
    via: tuple[tuple[SourceRole, str], ...] = ()


@dataclass(frozen=True, slots=True)
class AnnotatedArticle:
    """An article of the corpus: its name, its head, its plain text and its quotations in order of their numbers."""

    name: str
    head: dict[str, str]
    text: str
    quotations: tuple[AnnotatedQuotation, ...]


@dataclass(frozen=True, slots=True)
class _Attributes:
    kind: QuotationKind
    act: Act
    negated: bool
    hedged: bool
    via: tuple[tuple[SourceRole, str], ...]


def read_article(path: Path) -> AnnotatedArticle:
    """Read an article of the corpus.

    Raises:
        MarkupError: if the head or the mark-up breaks the rules.

    """
    head, separator, body = path.read_text(encoding="utf-8").partition("\n---\n")
    if not separator:
        message = f"{path.name}: no line '---' between head and text"
        raise MarkupError(message)
    text, quotations = parse(body.strip("\n"), path.name)
    return AnnotatedArticle(path.stem, _head(head, path.name), text, quotations)


def _head(lines: str, name: str) -> dict[str, str]:
    head = dict(line.split(": ", 1) for line in lines.splitlines() if ": " in line)
    missing = [key for key in HEAD_KEYS if key not in head]
    if missing or head["voice"] not in VOICES or head["topic"] not in TOPICS:
        message = f"{name}: the head lacks {missing} or has an unknown voice or topic"
        raise MarkupError(message)
    return head


def parse(marked: str, name: str = "text") -> tuple[str, tuple[AnnotatedQuotation, ...]]:
    """Part a marked-up text into its plain text and its quotations.

    Args:
        marked: the text with mark-up.
        name: what to call the text in messages.

    Raises:
        MarkupError: if tags do not match, a quotation lacks a kind or content, or an attribute is unknown.

    """
    plain: list[str] = []
    length = at = 0
    opened: dict[tuple[str, str], int] = {}
    parts: defaultdict[tuple[int, str], list[tuple[int, int]]] = defaultdict(list)
    attributes: dict[int, str] = {}
    for tag in TAG.finditer(marked):
        plain.append(marked[at : tag.start()])
        length += len(plain[-1])
        at = tag.end()
        key = (tag["part"], tag["numbers"])
        if not tag["close"]:
            _open(tag, key, opened, length, name)
            _note_attributes(tag, attributes, name)
            continue
        start = opened.pop(key, None)
        if start is None or start == length:
            message = (
                f"{name}: {tag.group()} closes nothing or an empty span, near {marked[tag.start() - 40 : tag.end()]!r}"
            )
            raise MarkupError(message)
        for number in tag["numbers"].split(","):
            parts[int(number), PARTS[tag["part"]]].append((start, length))
    plain.append(marked[at:])
    _check_rest("".join(plain), opened, name)
    return "".join(plain), _quotations(parts, attributes, name)


def _open(tag: re.Match[str], key: tuple[str, str], opened: dict[tuple[str, str], int], length: int, name: str) -> None:
    if key in opened:
        message = f"{name}: {tag.group()} is opened twice"
        raise MarkupError(message)
    opened[key] = length


def _note_attributes(tag: re.Match[str], attributes: dict[int, str], name: str) -> None:
    if not tag["attributes"].strip():
        return
    if tag["part"] != "q" or "," in tag["numbers"]:
        message = f"{name}: {tag.group()}: only content takes a kind and attributes"
        raise MarkupError(message)
    number = int(tag["numbers"])
    if number in attributes:
        message = f"{name}: {tag.group()}: kind and attributes stand on the first piece of content only"
        raise MarkupError(message)
    attributes[number] = tag["attributes"]


def _check_rest(text: str, opened: dict[tuple[str, str], int], name: str) -> None:
    if opened:
        message = f"{name}: never closed: {', '.join(f'<{part}{numbers}>' for part, numbers in opened)}"
        raise MarkupError(message)
    stray = re.search(r"[<>]", text)
    if stray:
        message = f"{name}: a stray angle bracket, near {text[max(0, stray.start() - 40) : stray.end() + 20]!r}"
        raise MarkupError(message)


def _quotations(
    parts: dict[tuple[int, str], list[tuple[int, int]]], attributes: dict[int, str], name: str
) -> tuple[AnnotatedQuotation, ...]:
    quotations = []
    for number in sorted({number for number, _ in parts}):
        where = f"{name}: quotation {number}"
        if number not in attributes or (number, "content") not in parts:
            message = f"{where} has no kind or no content"
            raise MarkupError(message)
        read = _attributes(attributes[number], where)
        spans = {part: tuple(sorted(parts.get((number, part), ()))) for part in PARTS.values()}
        quotations.append(
            AnnotatedQuotation(
                number, read.kind, act=read.act, negated=read.negated, hedged=read.hedged, via=read.via, **spans
            )
        )
    return tuple(quotations)


def _attributes(text: str, where: str) -> _Attributes:
    # A name in via= may hold blanks, so it is cut off first: it always stands last.
    text, _, via = text.partition(" via=")
    kind, *rest = text.split()
    flags = {each for each in rest if "=" not in each}
    pairs = dict(each.split("=", 1) for each in rest if "=" in each)
    if kind not in set(QuotationKind) or flags - {"negated", "hedged"} or set(pairs) - {"act"}:
        message = f"{where}: unknown kind or attribute in {text!r}"
        raise MarkupError(message)
    act = pairs.get("act", Act.STATE)
    if act not in set(Act):
        message = f"{where}: unknown act {act!r}"
        raise MarkupError(message)
    return _Attributes(QuotationKind(kind), Act(act), "negated" in flags, "hedged" in flags, _links(via, where))


def _links(via: str, where: str) -> tuple[tuple[SourceRole, str], ...]:
    links = []
    for each in filter(None, via.strip().split("|")):
        role, _, name = each.partition(":")
        if role.strip() not in LINK_ROLES or not name.strip():
            message = f"{where}: via= has the link {each!r}; write role:name with one of {sorted(LINK_ROLES)}"
            raise MarkupError(message)
        links.append((SourceRole(role.strip()), name.strip()))
    return tuple(links)
