"""Paths become files: folders are walked, what cannot be read says why."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from lesart.errors import IntakeError
from lesart.model import Skipped

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT_ENDINGS = frozenset({".txt", ".text", ".md", ".markdown"})
JSON_ENDINGS = frozenset({".json"})
JSON_LINES_ENDINGS = frozenset({".jsonl", ".ndjson"})
ENDINGS = TEXT_ENDINGS | JSON_ENDINGS | JSON_LINES_ENDINGS
_KINDS = ", ".join(sorted(ENDINGS))
# A news text has some kilobytes; what is larger than 20 MB is a mistake or a corpus that wants splitting.
MAX_BYTES = 20_000_000


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file to read; ``name`` is what the user called it (inside a folder: the folder's name and the way down)."""

    path: Path
    name: str

    @property
    def ending(self) -> str:
        """The file's ending in small letters, with its dot."""
        return self.path.suffix.lower()

    def read_bytes(self) -> bytes:
        """Return the file's bytes, never more than ``MAX_BYTES``.

        Raises:
            IntakeError: the file is missing, closed to us, no regular file, or too large.
        """
        try:
            if not self.path.is_file():
                raise IntakeError(_absence(self.path))
            size = self.path.stat().st_size
            if size > MAX_BYTES:
                raise IntakeError(_too_large(size))
            with self.path.open("rb") as stream:
                data = stream.read(MAX_BYTES + 1)
        except OSError as error:
            message = f"cannot be read: {error.strerror or error}"
            raise IntakeError(message) from None
        except ValueError as error:
            message = f"is not the name of a file: {error}"
            raise IntakeError(message) from None
        if len(data) > MAX_BYTES:
            raise IntakeError(_too_large(len(data)))
        return data


def _absence(path: Path) -> str:
    return "is not a regular file" if path.exists() else "does not exist"


def _too_large(size: int) -> str:
    megabyte = 1_000_000
    return f"is too large: {size / megabyte:.1f} MB, the limit is {MAX_BYTES // megabyte} MB; split it"


def find_files(path: Path) -> Iterator[InputFile | Skipped]:
    """Yield the files that a path stands for.

    A file is itself, whatever its ending. A folder is walked to its end, each folder's files in sorted order before
    its folders; names that begin with a dot are left alone; files whose ending is not of ``ENDINGS`` are skipped.
    """
    try:
        is_folder = path.is_dir()
    except (OSError, ValueError):
        is_folder = False
    if is_folder:
        yield from _walk(path)
    else:
        yield InputFile(path, printable(path))


def printable(path: Path | str) -> str:
    """Return a path as text that any output can hold; bytes of a name that are no text become U+FFFD."""
    return os.fsencode(path).decode("utf-8", "replace")


def _walk(folder: Path) -> Iterator[InputFile | Skipped]:
    found = False
    closed: list[OSError] = []
    for parent, folders, files in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for path in (Path(parent, name) for name in folders):
            if path.is_symlink():
                yield Skipped(
                    printable(path), "is a link to a folder, which is not followed; name it as an input of its own"
                )
        for path in (Path(parent, name) for name in sorted(files) if not name.startswith(".")):
            if path.suffix.lower() in ENDINGS:
                found = True
                yield InputFile(path, printable(path))
            else:
                yield Skipped(printable(path), f"is none of the kinds that are read ({_KINDS})")
    for error in closed:
        yield Skipped(printable(error.filename), f"cannot be read: {error.strerror}")
    if not found and not closed:
        yield Skipped(printable(folder), f"holds no file of the kinds that are read ({_KINDS})")
