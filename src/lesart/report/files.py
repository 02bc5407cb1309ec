"""Writes reports where they were asked for: whole or not at all, and says clearly where it cannot."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from lesart.errors import ReportError

if TYPE_CHECKING:
    from collections.abc import Mapping


def check_file(path: Path) -> None:
    """Make sure, before the work begins, that a file can be written.

    Raises:
        ReportError: if the folder is missing, the path is a folder, or writing is not allowed.

    """
    if path.is_dir():
        raise ReportError(_cannot(path, "this is a folder; name a file in it"))
    _check_folder(path.parent, path)
    if path.exists() and not os.access(path, os.W_OK):
        raise ReportError(_cannot(path, "writing to this file is not allowed"))


def check_directory(path: Path) -> None:
    """Make sure that a folder can be written to, or made.

    Raises:
        ReportError: if its parent is missing, a file stands in its place, or writing is not allowed.

    """
    if path.exists() and not path.is_dir():
        raise ReportError(_cannot(path, "this is a file; name a folder"))
    _check_folder(path if path.is_dir() else path.parent, path)


def write_file(path: Path, text: str) -> None:
    """Write a text as UTF-8 beside the place and then move it there, so that no half file is left.

    Half surrogate pairs, which UTF-8 cannot hold, become question marks.

    Raises:
        ReportError: if the file cannot be written.

    """
    try:
        _write_and_move(path, text.encode("utf-8", "replace"))
    except OSError as error:
        raise ReportError(_cannot(path, error.strerror or str(error))) from error


def write_files(directory: Path, texts: Mapping[str, str]) -> None:
    """Write texts by file name into a folder, which is made if need be.

    Raises:
        ReportError: if the folder or a file cannot be written.

    """
    try:
        directory.mkdir(exist_ok=True)
    except OSError as error:
        raise ReportError(_cannot(directory, error.strerror or str(error))) from error
    for name, text in texts.items():
        write_file(directory / name, text)


def _write_and_move(path: Path, content: bytes) -> None:
    if path.exists() and not path.is_file():  # a pipe or a device such as /dev/stdout
        path.write_bytes(content)
        return
    target = path.resolve()
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        temporary.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _umask() -> int:
    """Return the mask of the process; it can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _check_folder(folder: Path, path: Path) -> None:
    if not folder.is_dir():
        raise ReportError(_cannot(path, f"the folder {folder} does not exist; make it first"))
    if not os.access(folder, os.W_OK):
        raise ReportError(_cannot(path, f"writing to the folder {folder} is not allowed"))


def _cannot(path: Path, reason: str) -> str:
    return f"cannot write {path}: {reason}"
