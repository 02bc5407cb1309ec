"""Names made comparable: without case endings, diacritics and the choices of a transliteration."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Letters of other scripts are written differently in German, English and scholarly transliteration. Each rule maps the
# spellings of one sound to one letter; order matters, longer ones first.
_SOUNDS = (
    ("schtsch", "c"), ("shch", "c"), ("dsch", "j"), ("dzh", "j"), ("tsch", "c"), ("tch", "c"), ("sch", "s"),
    ("sh", "s"), ("zh", "s"), ("kh", "h"), ("ch", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("ae", "a"),
    ("oe", "o"), ("ue", "u"), ("ß", "s"), ("ks", "x"), ("ou", "u"), ("w", "v"), ("z", "s"), ("q", "k"),
    ("y", "i"), ("j", "i"),
)  # fmt: skip
_REPEATED = re.compile(r"(.)\1+")
_APOSTROPHES = "'’‘`´"
_SHORTEST_GENITIVE = 4
"""Words with fewer letters that end in "s" are taken as they are: 'Xis' is rare, 'USA' and 'CIS' are not genitives."""
_KEPT_NAMES = 20_000
"""Names whose comparable forms are remembered: more than a thousand reports of one event have."""
_SIBILANTS = ("s", "x", "z", "ß", "ce")


def has_letter(text: str) -> bool:
    """Tell whether a word has a letter in it."""
    return text.isalpha() or any(map(str.isalpha, text))


@lru_cache(maxsize=_KEPT_NAMES)
def plain(text: str) -> str:
    """Return the text in small letters without diacritics ("Élysée" gives "elysee")."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@lru_cache(maxsize=_KEPT_NAMES)
def sound_key(name: str) -> str:
    """Return a key that is the same for the usual spellings of one name ("Selenskyj", "Zelensky" give "selenski").

    The key is for comparing only. Names with the same key may still be different names; a merge needs more than it.
    """
    key = re.sub(r"[^a-z0-9 ]", "", plain(name).replace("-", " "))
    for spelling, sound in _SOUNDS:
        key = key.replace(spelling, sound)
    return _REPEATED.sub(r"\1", key).strip()


@lru_cache(maxsize=_KEPT_NAMES)
def without_genitive(word: str) -> tuple[str, ...]:
    """Return what a name may be in the nominative, likeliest first ("Bidens" gives "Biden", "Bidens")."""
    if word[-1:] in _APOSTROPHES:
        return (word[:-1],)
    if word[-1:] == "s" and word[-2:-1] in set(_APOSTROPHES):
        return (word[:-2],)
    if len(word) >= _SHORTEST_GENITIVE and word.endswith("s") and not word.isupper():
        bare = word[:-1]
        return (word,) if bare.endswith(_SIBILANTS) else (bare, word)
    return (word,)


def is_genitive_of(word: str, name: str) -> bool:
    """Tell whether ``word`` is the genitive of ``name`` ("Putins", "Scholz’")."""
    return word != name and name in without_genitive(word)
