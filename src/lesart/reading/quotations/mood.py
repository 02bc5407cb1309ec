"""Konjunktiv by form: which finite verbs carry the mood of reported speech."""

from __future__ import annotations

from functools import lru_cache

from lesart.language.de.lexicon.tables import read_table

# News use some thousand forms of finite verbs.
_FORMS = 8192
_UNLIKE_INDICATIVE = frozenset({"sei", "seien", "seist", "seiet"})
_SINGULAR = frozenset(base for (base,) in read_table("past_subjunctive.tsv"))
# Without an umlaut the plural equals the past indicative ("gingen", "blieben").
_PAST_SUBJUNCTIVE = _SINGULAR | {base + "n" for base in _SINGULAR if any(vowel in base for vowel in "äöü")}
_PREFIXES = (
    "ab", "an", "auf", "aus", "be", "bei", "ein", "ent", "er", "fort", "ge", "heraus", "hervor", "hin", "hinaus",
    "hinter", "los", "miss", "mit", "nach", "nieder", "statt", "über", "um", "unter", "ver", "vor", "voran", "voraus",
    "vorbei", "weg", "weiter", "wider", "wieder", "zer", "zu", "zurück", "zusammen", "durch", "bevor", "aufrecht",
)  # fmt: skip


@lru_cache(maxsize=_FORMS)
def mood(morph: str, lower: str, lemma: str) -> tuple[bool, bool]:
    """Tell whether a finite verb is in the present and whether in the past subjunctive.

    The form decides; what the pipeline's morphology says of person and mood decides between the third person of the
    subjunctive and the first of the indicative ("habe"), and adds forms that no list has.

    Args:
        morph: its features in the notation of Universal Dependencies ("Mood=Ind|Number=Sing").
        lower: its form in small letters.
        lemma: its infinitive.
    """
    features = set(morph.split("|"))
    if "Mood=Sub" in features and lower[:5] != "möcht":
        past = "Tense=Past" in features or is_past_subjunctive(lower)
        return not past, past
    if {"Mood=Ind", "Person=1"} <= features:
        return False, is_past_subjunctive(lower)
    present = is_present_subjunctive(lower, lemma)
    return present, not present and is_past_subjunctive(lower)


def is_present_subjunctive(lower: str, lemma: str) -> bool:
    """Tell whether a finite form is Konjunktiv I by its shape.

    The third person singular of the present subjunctive is the infinitive without its "n" ("habe", "gehe", "solle");
    it equals the first person indicative, which news texts use inside quotation marks only.

    Args:
        lower: the form in small letters.
        lemma: its infinitive.
    """
    if lower in _UNLIKE_INDICATIVE:
        return True
    if lemma.endswith(("eln", "ern")):
        return lower in {lemma[:-1].lower() + "e", lemma[:-3].lower() + lemma[-2] + "e"}
    return lemma.endswith("en") and lower == lemma[:-1].lower()


@lru_cache(maxsize=_FORMS)
def is_past_subjunctive(lower: str) -> bool:
    """Tell whether a form is an unmistakable Konjunktiv II ("hätte", "käme", "verstünde").

    They are looked up, since those of weak verbs equal the past indicative.
    """
    if lower in _PAST_SUBJUNCTIVE:
        return True
    return any(lower.startswith(prefix) and lower[len(prefix) :] in _PAST_SUBJUNCTIVE for prefix in _PREFIXES)
