from __future__ import annotations

import re
import tomllib
from importlib.resources import files

import pytest

from lesart.model import Reason
from lesart.reasons import LANGUAGES, say

PLACEHOLDER = re.compile(r"\{(\w+)\}")


def catalogue(language: str) -> dict[str, str]:
    return tomllib.loads(files("lesart.reasons").joinpath(f"{language}.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_sentences_with_the_same_placeholders(language: str) -> None:
    first, other = catalogue(LANGUAGES[0]), catalogue(language)
    assert first.keys() == other.keys()
    for key, sentence in first.items():
        assert set(PLACEHOLDER.findall(sentence)) == set(PLACEHOLDER.findall(other[key])), key


def test_lists_are_joined_in_the_language() -> None:
    reason = Reason("vouched", {"telling": ("A", "B", "C"), "giving": ("D",)})
    assert say([reason]) == "told as fact by A, B and C, as somebody's word by D"
    assert say([reason], "de") == "Als Tatsache steht es in A, B und C, als Aussage in D"


def test_several_reasons_make_one_line() -> None:
    reasons = [Reason("nothing_near"), Reason("no_credit")]
    assert say(reasons) == "nothing comes near it; none of them credits an agency"
