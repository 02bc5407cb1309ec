"""Translates the tags of the Morphy dictionary into STTS and the features of Universal Dependencies."""

from __future__ import annotations

_CASE = {"NOM": "Nom", "AKK": "Acc", "DAT": "Dat", "GEN": "Gen"}
_NUMBER = {"SIN": "Sing", "PLU": "Plur"}
_GENDER = {"MAS": "Masc", "FEM": "Fem", "NEU": "Neut"}
_DEGREE = {"GRU": "Pos", "KOM": "Cmp", "SUP": "Sup"}
_TENSE = {"PRÄ": ("Ind", "Pres"), "PRT": ("Ind", "Past"), "KJ1": ("Sub", "Pres"), "KJ2": ("Sub", "Past")}
_NAME_TYPE = {"VOR": "Giv", "NAC": "Sur", "STD": "Geo", "COU": "Geo", "GEB": "Geo", "WAT": "Geo", "MOU": "Geo", "GEO": "Geo",
              "PER": "Oth"}  # fmt: skip
_ADVERBS = {"PRO": "PAV", "INR": "PWAV"}
_CONJUNCTIONS = {"UNT": "KOUS", "NEB": "KON", "VGL": "KOKOM", "INF": "KOUI"}
_PRONOUNS = {
    "PER": ("PPER",), "REF": ("PRF",), "POS": ("PPOSAT", "PPOSS"), "DEM": ("PDS", "PDAT"),
    "RIN": ("PRELS", "PWS"), "IND": ("PIS", "PIAT"),
}  # fmt: skip
_PLAIN = {"SUB": "NN", "EIG": "NE", "NEG": "PTKNEG", "ZUS": "PTKVZ", "PRP": "APPR", "ZAL": "CARD", "ART": "ART",
          "INJ": "ITJ"}  # fmt: skip
_AUXILIARIES = frozenset({"haben", "sein", "werden"})
_MODALS = frozenset({"dürfen", "können", "mögen", "müssen", "sollen", "wollen"})
_NOMINAL = (("Case", _CASE), ("Degree", _DEGREE), ("Gender", _GENDER), ("NameType", _NAME_TYPE), ("Number", _NUMBER))
# The dictionary marks attributive and predicative "both" with these.
_ATTRIBUTIVE_ONLY, _STANDING_ONLY = "BEG", "STV"


def translate(lemma: str, morphy: str) -> tuple[tuple[str, str], ...]:
    """Return the (STTS tag, features) pairs that one tag of the dictionary stands for.

    Args:
        lemma: the lemma of the row; it tells auxiliaries and modal verbs.
        morphy: the tag, such as "VER:3:SIN:KJ1:SFT".

    Returns:
        Features in the notation of Universal Dependencies, sorted; no pair for abbreviations and letters.
    """
    kind, *parts = morphy.rstrip("<*#").split(":")
    if kind == "VER":
        return _verb(lemma, parts)
    if kind in {"ADJ", "PA1", "PA2"}:
        return _adjective(parts)
    if kind == "PRO":
        return tuple((tag, _features(_nominal(parts))) for tag in _pronoun_tags(parts))
    if kind == "ADV":
        return ((_ADVERBS.get(parts[0] if parts else "", "ADV"), ""),)
    if kind == "KON":
        tag = _CONJUNCTIONS.get(parts[0])
        return ((tag, ""),) if tag else ()
    tag = _PLAIN.get(kind.split("+")[0])
    return ((tag, _features(_nominal(parts))),) if tag else ()


def _verb(lemma: str, parts: list[str]) -> tuple[tuple[str, str], ...]:
    stem = "VA" if lemma in _AUXILIARIES else "VM" if lemma in _MODALS else "VV"
    tense = next((_TENSE[part] for part in parts if part in _TENSE), None)
    number = next((_NUMBER[part] for part in parts if part in _NUMBER), "")
    if tense:
        person = next(part for part in parts if part in {"1", "2", "3"})
        mood, time = tense
        found = {"Mood": mood, "Number": number, "Person": person, "Tense": time, "VerbForm": "Fin"}
        return ((f"{stem}FIN", _features(found)),)
    if "IMP" in parts:
        return ((f"{stem}IMP", _features({"Mood": "Imp", "Number": number, "VerbForm": "Fin"})),)
    for part, ending, form in (("INF", "INF", "Inf"), ("EIZ", "IZU", "Inf"), ("PA2", "PP", "Part")):
        if part in parts:
            return ((stem + ending, f"VerbForm={form}"),)
    return (("ADJD", "VerbForm=Part"),) if "PA1" in parts else ()


def _adjective(parts: list[str]) -> tuple[tuple[str, str], ...]:
    found = _nominal(parts)
    if "PRD" in parts:
        return (("ADJD", _features(found)),)
    tags = ("ADJA",) if "Case" in found else ("ADJA", "ADJD")
    return tuple((tag, _features(found)) for tag in tags)


def _pronoun_tags(parts: list[str]) -> tuple[str, ...]:
    tags = _PRONOUNS.get(parts[0], ())
    if parts[0] == "POS" and _ATTRIBUTIVE_ONLY in parts:
        return ("PPOSAT",)
    if parts[0] == "POS" and _STANDING_ONLY in parts:
        return ("PPOSS", "PPOSAT")
    return tags


def _nominal(parts: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, values in _NOMINAL:
        value = next((values[part] for part in parts if part in values), None)
        if value:
            found[name] = value
    return found


def _features(found: dict[str, str]) -> str:
    return "|".join(f"{name}={value}" for name, value in sorted(found.items()) if value)
