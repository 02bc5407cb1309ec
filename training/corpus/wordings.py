"""Reads the collection of wordings: what different outlets make of one claim, written for Lesart (``corpus/wordings``)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lesart.errors import LesartError

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDINGS = Path("corpus/wordings")
EVENT, CLAIM, WORDING = "# Ereignis: ", "= ", "- "
FEWEST_CLAIMS, FEWEST_WORDINGS = 5, 5


class WordingsError(LesartError):
    """A file of the collection breaks its rules; the message names file, line or event, and the rule."""


@dataclass(frozen=True, slots=True)
class Event:
    """An invented event: its title, and for each of its claims what it says in a few words, then its wordings."""

    title: str
    claims: tuple[tuple[str, ...], ...]


def read_events(folder: Path = WORDINGS) -> tuple[Event, ...]:
    """Return the events of all files, in the order of the files' names.

    Raises:
        WordingsError: there are none, a line is neither event, claim nor wording, or an event has too few of either.

    """
    events = tuple(event for path in sorted(folder.glob("*.txt")) for event in _events(path))
    if not events:
        message = f"{folder} holds no events"
        raise WordingsError(message)
    return events


def _events(path: Path) -> Iterator[Event]:
    title, claims = "", list[list[str]]()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith(EVENT):
            if title:
                yield _checked(path, title, claims)
            title, claims = line.removeprefix(EVENT), []
        elif line.startswith(CLAIM) and title:
            claims.append([line.removeprefix(CLAIM)])
        elif line.startswith(WORDING) and claims:
            claims[-1].append(line.removeprefix(WORDING))
        elif line:
            message = f"{path.name}, line {number}: neither an event nor a claim of one nor a wording of a claim"
            raise WordingsError(message)
    if title:
        yield _checked(path, title, claims)


def _checked(path: Path, title: str, claims: list[list[str]]) -> Event:
    few = [claim[0] for claim in claims if len(set(claim[1:])) < FEWEST_WORDINGS]
    if few or len(claims) < FEWEST_CLAIMS:
        what = f"{few[0]!r} has fewer than {FEWEST_WORDINGS} wordings" if few else f"fewer than {FEWEST_CLAIMS} claims"
        message = f"{path.name}, {title!r}: {what}"
        raise WordingsError(message)
    return Event(title, tuple(map(tuple, claims)))
