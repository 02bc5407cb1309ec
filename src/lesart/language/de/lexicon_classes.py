"""Numbers for what the lexicon says a form can be: words of one number can be the same parts of speech and kinds of name."""

from __future__ import annotations

from functools import cache, lru_cache

from spacy.strings import get_string_id

from lesart.language.de.full_forms import FullForms
from lesart.language.de.model_folder import MODEL_FOLDER
from lesart.language.de.name_lists import name_kinds

_SHORTEST_HEAD = 4
# What a form without a class is embedded as; any fixed number would do.
_NO_CLASS = 14_313_749_767_032_693_980


@cache
def full_forms() -> FullForms:
    """Return the lexicon of the pack, read once for all pipelines."""
    return FullForms(MODEL_FOLDER)


@lru_cache(maxsize=50_000)
def word_class(form: str) -> tuple[int, ...]:
    """Return the class of `form` as it is written, the class of its lower-case or compound head variant, its kinds of name."""
    return tuple(get_string_id(text) or _NO_CLASS for text in (*class_texts(form), name_kinds(form)))


@lru_cache(maxsize=50_000)
def class_texts(form: str) -> tuple[str, str]:
    """Return the first two of these classes as texts; "" where the lexicon does not know the form."""
    forms = full_forms()
    lower = form.lower()
    other = _class(forms, lower) if lower != form else ""
    return _class(forms, form), other or _head_class(forms, form)


def _class(forms: FullForms, form: str) -> str:
    number = forms.set_number(form)
    return _class_of_set(number) if number else ""


@cache
def _class_of_set(number: int) -> str:
    """Return the tags and kinds of name of a set as one text, the same for all sets that share them."""
    kinds = {(tag, _telling(features)) for tag, features in full_forms().kinds(number)}
    return " ".join(f"{tag}/{feature}" for tag, feature in sorted(kinds))


def _telling(features: str) -> str:
    return "|".join(pair for pair in features.split("|") if pair.startswith(("NameType", "Mood=Imp")))


def _head_class(forms: FullForms, form: str) -> str:
    """Return the class of the longest listed last part, marked as such: "Truppenaufmarsch" is classed by "Aufmarsch"."""
    capital = form[:1].isupper()
    for start in range(1, len(form) - _SHORTEST_HEAD + 1):
        head = form[start:].capitalize() if capital else form[start:]
        if head in forms:
            return f"*{_class(forms, head)}"
    return ""
