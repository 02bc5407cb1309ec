from __future__ import annotations

import codecs
from contextlib import suppress

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from lesart.errors import IntakeError
from lesart.intake.decoding import decode

GERMAN = "Der Rat in Lüßow prüft „Pläne“ für 5 € – sagte Änne Öhler: »Später.«\r\nNeue Zeile."
german_texts = st.text(alphabet="abcdefghijklmnopqrstuvwxyzABCDEÄÖÜäöüß .,\n„“–€", min_size=1)


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8", codecs.BOM_UTF8),
        ("utf-16-le", codecs.BOM_UTF16_LE),
        ("utf-16-be", codecs.BOM_UTF16_BE),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
        ("utf-32-le", codecs.BOM_UTF32_LE),
        ("cp1252", b""),
    ],
)
def test_every_encoding_gives_the_same_text(encoding: str, mark: bytes) -> None:
    assert decode(mark + GERMAN.encode(encoding)) == GERMAN


@given(german_texts)
def test_utf_8_round_trip(text: str) -> None:
    assert decode(text.encode("utf-8")) == text


@given(german_texts, st.sampled_from([("utf-16-le", codecs.BOM_UTF16_LE), ("utf-16-be", codecs.BOM_UTF16_BE)]))
def test_utf_16_round_trip_with_a_mark(text: str, encoding: tuple[str, bytes]) -> None:
    name, mark = encoding
    assert decode(mark + text.encode(name)) == text


@given(german_texts)
def test_windows_1252_round_trip(text: str) -> None:
    data = text.encode("cp1252")
    with suppress(UnicodeDecodeError):
        assume(data.decode("utf-8") == text)  # bytes that are UTF-8 as well can only be taken for that
    assert decode(data) == text


def test_mac_roman_is_not_taken_for_windows_1252() -> None:
    assert decode(GERMAN.replace("€", "Euro").encode("mac_roman")).startswith("Der Rat in Lüßow")


def test_a_few_broken_bytes_do_not_cost_the_text() -> None:
    text = "Die Brücke über die Mühle wird später geöffnet. " * 20
    assert decode(text.encode() + b"\xc3") == text + "\ufffd"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7 und so weiter", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\xff\xd8\xff\xe0 JFIF", "JPEG"),
        (b"PK\x03\x04 docx", "office"),
        (b"Text\x00mit\x00Nullen und noch viel mehr Text dahinter", "binary"),
        (bytes(range(1, 32)) * 40, "binary"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8", "broken"),
    ],
)
def test_what_is_no_text_says_what_it_is(data: bytes, what: str) -> None:
    with pytest.raises(IntakeError, match=what):
        decode(data)
