"""Bytes become text: the encoding is found, the text stays as it is but for a byte-order mark."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from lesart.errors import IntakeError

# UTF-32 stands first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "a rich text document"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
# Text in Latin script without a mark has a zero byte in nearly every second place; set between the 1-2 % of binary
# files and the 45-50 % of such text.
_ZERO_SHARE = 0.3
_ZERO_SAME_SIDE = 0.9
# Of the bytes above 127, the share that must be usual in German news for Windows-1252 to be taken without asking
# charset-normalizer, which tells short Windows-1252 texts from Windows-1250 only by chance.
_USUAL_SHARE = 0.9
_USUAL = frozenset("äöüÄÖÜßéèêëáàâçñóôíøåæœščžŠŽ–—„“”‚‘’«»‹›…€§°·•©®\xa0´½×")
# A file with this share of broken bytes at most is UTF-8 that was damaged on its way (cut between two bytes, or one
# foreign line pasted in); above it, it is some other encoding.
_DAMAGED_SHARE = 0.002


def decode(data: bytes) -> str:
    """Return the text that the bytes of a file hold.

    Args:
        data: the whole file.

    Returns:
        The text without its byte-order mark, otherwise unchanged (line ends too). Bytes that a damaged UTF-8 file
        has lost become U+FFFD.

    Raises:
        IntakeError: the bytes are no text (an image, a PDF, binary data) or in no encoding that can be told.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(_strict(data[len(mark) :], encoding))
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            message = f"is {name}, not text"
            raise IntakeError(message)
    text = _utf8(data)
    if text is not None and "\0" not in text:
        return _checked(text)
    if b"\0" in data:
        return _checked(_strict(data, _wide_encoding(data)))
    return _checked(_single_byte(data))


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        message = f"cannot be decoded: marked or laid out as {encoding} but broken at byte {error.start}"
        raise IntakeError(message) from None


def _checked(text: str) -> str:
    if "\0" in text or len(_CONTROL.findall(text)) > len(text) * _DAMAGED_SHARE:
        message = "is binary data, not text"
        raise IntakeError(message)
    return text


def _utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        repaired = data.decode("utf-8", "replace")
    lost = repaired.count("\ufffd")
    whole = sum(1 for character in repaired if character > "\x7f") - lost
    return repaired if lost <= max(1, len(data) * _DAMAGED_SHARE) and lost < whole else None


def _wide_encoding(data: bytes) -> str:
    even, odd = data[::2].count(0), data[1::2].count(0)
    zeros = even + odd
    if zeros >= len(data) * _ZERO_SHARE:
        if odd >= zeros * _ZERO_SAME_SIDE:
            return "utf-16-le"
        if even >= zeros * _ZERO_SAME_SIDE:
            return "utf-16-be"
    message = "is binary data, not text"
    raise IntakeError(message)


def _single_byte(data: bytes) -> str:
    try:
        western = data.decode("cp1252")
    except UnicodeDecodeError:
        western = None
    if western is not None and _looks_western(western):
        return western
    best = from_bytes(data).best()
    if best is not None:
        return str(best)
    if western is None:
        message = "cannot be decoded: it is neither UTF-8, UTF-16 nor any 8-bit encoding that fits; save it as UTF-8"
        raise IntakeError(message)
    return western


def _looks_western(text: str) -> bool:
    high = [character for character in text if character > "\x7f"]
    return sum(character in _USUAL for character in high) >= len(high) * _USUAL_SHARE
