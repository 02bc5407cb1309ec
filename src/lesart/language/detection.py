"""Tells the language of a text, with py3langid (Lui and Baldwin 2012, "langid.py"; BSD, five megabytes, no network)."""

from __future__ import annotations

# The beginning tells the language; the rest only costs time.
_READ_CHARACTERS = 5_000
# Fewer letters than in a short headline say nothing reliable.
_FEWEST_LETTERS = 12
# Least distance of the two best log-probabilities: e to 1 of odds. Under it stand dialects and lists of names.
_LEAST_MARGIN = 1.0


def detect(text: str) -> str | None:
    """Return the language of `text` as an ISO 639-1 code, None where it is too short or too close to call.

    Limits: a text in two languages gets that of its larger part; dialects get that of the nearest standard language or
    None; code-like text, tables and lists of names may get any.
    """
    import py3langid  # noqa: PLC0415 - its tables take time to load, and most articles come with their language

    beginning = text[:_READ_CHARACTERS]
    if sum(character.isalpha() for character in beginning) < _FEWEST_LETTERS:
        return None
    (code, best), (_, second) = py3langid.rank(beginning)[:2]
    return str(code) if best - second >= _LEAST_MARGIN else None
