from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from lesart.language.de.words import WORDS

NLP = spacy.blank("de")
ANNOTATE = NLP.add_pipe(WORDS)


def annotated(marked: str) -> Doc:
    """Annotate words written with their tags: "er/PPER ging/VVFIN"."""
    pairs = [word.rsplit("/", 1) for word in marked.split()]
    starts = [position == 0 for position in range(len(pairs))]
    doc = Doc(NLP.vocab, words=[form for form, _ in pairs], tags=[tag for _, tag in pairs], sent_starts=[*starts])
    return ANNOTATE(doc)


def moods(marked: str) -> list[str]:
    return [token.morph.get("Mood", [])[0] for token in annotated(marked) if token.morph.get("Mood", [])]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("Kern/NE sagte/VVFIN ,/$, er/PPER habe/VAFIN recht/ADJD", ["Ind", "Sub"]),
        ("Ich/PPER habe/VAFIN recht/ADJD", ["Ind"]),
        ("Das/PDS habe/VAFIN ich/PPER gesagt/VVPP", ["Ind"]),
        ("Ich/PPER kam/VVFIN und/KON habe/VAFIN nichts/PIS gesagt/VVPP", ["Ind", "Ind"]),
        ("Die/ART Lage/NN sei/VAFIN ernst/ADJD", ["Sub"]),
        ("Sie/PPER kämen/VVFIN gern/ADV", ["Sub"]),
        ("Sie/PPER kommen/VVFIN gern/ADV", ["Ind"]),
        ("Der/ART Rat/NN sagte/VVFIN nichts/PIS", ["Ind"]),
        ("Die/ART Stadt/NN werde/VAFIN zahlen/VVINF", ["Sub"]),
        ("Ich/PPER glaube/VVFIN ,/$, die/ART Stadt/NN werde/VAFIN zahlen/VVINF", ["Ind", "Sub"]),
        ("Sollte/VMFIN der/ART Rat/NN zahlen/VVINF ,/$, ginge/VVFIN es/PPER", ["Sub", "Sub"]),
        ("Der/ART Rat/NN sollte/VMFIN zahlen/VVINF", ["Ind"]),
        ("Gib/VVIMP nach/PTKVZ", ["Imp"]),
        # unlisted verbs
        ("Der/ART Rat/NN fnurpele/VVFIN nicht/PTKNEG", ["Sub"]),
        ("Ich/PPER fnurpele/VVFIN nicht/PTKNEG", ["Ind"]),
        ("Der/ART Rat/NN fnurpelt/VVFIN nicht/PTKNEG", ["Ind"]),
    ],
)
def test_mood(marked: str, expected: list[str]) -> None:
    assert moods(marked) == expected


def test_person_number_and_tense_of_a_finite_verb() -> None:
    verb = annotated("Wir/PPER gingen/VVFIN")[1]
    assert verb.morph.to_dict() == {
        "Mood": "Ind", "Number": "Plur", "Person": "1", "Tense": "Past", "VerbForm": "Fin",
    }  # fmt: skip


def test_only_features_that_all_readings_share() -> None:
    noun = annotated("Truppen/NN")[0]
    assert noun.morph.get("Number", []) == ["Plur"]
    assert noun.morph.get("Case", []) == []


def test_polite_address_differs_from_they() -> None:
    polite = annotated("Ich/PPER danke/VVFIN Ihnen/PPER")[2]
    assert (polite.lemma_, polite.morph.get("Polite", [])) == ("Sie", ["Form"])
    plain = annotated("Ihnen/PPER danke/VVFIN ich/PPER")[0]
    assert (plain.lemma_, plain.morph.get("Polite", [])) == ("sie", [])


def test_the_genitive_of_a_name_that_the_text_uses_without_it() -> None:
    doc = annotated("Blorks/NE Sohn/NN traf/VVFIN Blork/NE und/KON Xanthas/NE")
    assert [token.lemma_ for token in doc if token.tag_ == "NE"] == ["Blork", "Blork", "Xanthas"]


def test_parts_of_speech_are_universal() -> None:
    doc = annotated("Er/PPER wird/VAFIN gehen/VVINF ./$.")
    assert [token.pos_ for token in doc] == ["PRON", "AUX", "VERB", "PUNCT"]
