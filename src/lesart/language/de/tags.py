"""The STTS tagset: what each tag is in Universal Dependencies."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc

# From the STTS guidelines (Schiller et al. 1999) and the conversion table of Universal Dependencies.
UPOS = {
    "$(": "PUNCT", "$,": "PUNCT", "$.": "PUNCT",
    "ADJA": "ADJ", "ADJD": "ADJ", "ADV": "ADV",
    "APPO": "ADP", "APPR": "ADP", "APPRART": "ADP", "APZR": "ADP",
    "ART": "DET", "CARD": "NUM", "FM": "X", "ITJ": "INTJ",
    "KOKOM": "ADP", "KON": "CCONJ", "KOUI": "SCONJ", "KOUS": "SCONJ",
    "NE": "PROPN", "NN": "NOUN",
    "PAV": "ADV", "PDAT": "DET", "PDS": "PRON", "PIAT": "DET", "PIS": "PRON",
    "PPER": "PRON", "PPOSAT": "DET", "PPOSS": "PRON", "PRELAT": "DET", "PRELS": "PRON", "PRF": "PRON",
    "PTKA": "ADV", "PTKANT": "INTJ", "PTKNEG": "PART", "PTKVZ": "ADP", "PTKZU": "PART",
    "PWAT": "DET", "PWAV": "ADV", "PWS": "PRON", "TRUNC": "NOUN",
    "VAFIN": "AUX", "VAIMP": "AUX", "VAINF": "AUX", "VAPP": "AUX",
    "VMFIN": "AUX", "VMINF": "AUX", "VMPP": "AUX",
    "VVFIN": "VERB", "VVIMP": "VERB", "VVINF": "VERB", "VVIZU": "VERB", "VVPP": "VERB",
    "XY": "X", "_SP": "SPACE",
}  # fmt: skip

# Other spellings of the same tag: HanTa's brackets and its finer nouns, TIGER's PROAV and PIDAT.
_SAME_TAG = {"NNA": "NN", "NNI": "NN", "PIDAT": "PIAT", "PROAV": "PAV", "UNKNOWN": "XY"}
_FINAL = frozenset({".", ":", ";"})


def stts(tag: str) -> str:
    """Return the STTS tag that `tag`, in the spelling of HanTa or TIGER, stands for."""
    plain = tag if tag.startswith("$") else tag.replace("(", "").replace(")", "")
    return _SAME_TAG.get(plain, plain)


def punctuation_tag(form: str) -> str:
    """Return the STTS tag of a token without letters and digits: "$." where it ends a sentence, "$," or "$("."""
    if form == ",":
        return "$,"
    return "$." if form in _FINAL or set(form) <= {"!", "?"} else "$("


def in_stts(doc: Doc) -> Doc:
    """Return the document with all tags in the spelling of STTS: itself where they are, else a copy."""
    if all(stts(tag) == tag for tag in {token.tag_ for token in doc}):
        return doc
    respelled = doc.copy()
    for token in respelled:
        token.tag_ = stts(token.tag_)
    return respelled
