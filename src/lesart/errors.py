"""The errors that Lesart raises, all below one root."""

from __future__ import annotations


class LesartError(Exception):
    """Root of every error that Lesart raises on purpose.

    The message says what was wrong with which input and what to do about it; the command line prints it without a
    traceback.
    """


class ModelError(LesartError, ValueError):
    """A value does not fit the type it was given to, for example a span whose text is not the slice of its article."""


class IntakeError(LesartError):
    """An input could not be read as an article (missing, empty, binary, too large, malformed)."""


class LanguageError(LesartError):
    """A language pack or a spaCy pipeline is missing or cannot be loaded."""


class ReportError(LesartError):
    """A report could not be written where it was asked for."""


class SkippedInputWarning(UserWarning):
    """An input was left out; the message names it and says why."""
