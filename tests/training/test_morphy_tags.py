from __future__ import annotations

import pytest

from training.morphy_tags import translate


@pytest.mark.parametrize(
    ("lemma", "morphy", "expected"),
    [
        ("gehen", "VER:3:SIN:KJ1:NON", ("VVFIN", "Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin")),
        ("haben", "VER:AUX:3:PLU:KJ2", ("VAFIN", "Mood=Sub|Number=Plur|Person=3|Tense=Past|VerbForm=Fin")),
        ("wollen", "VER:MOD:1:SIN:PRÄ", ("VMFIN", "Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin")),
        ("gehen", "VER:EIZ:NON", ("VVIZU", "VerbForm=Inf")),
        ("geben", "VER:IMP:SIN:NON", ("VVIMP", "Mood=Imp|Number=Sing|VerbForm=Fin")),
        ("Haus", "SUB:DAT:PLU:NEU", ("NN", "Case=Dat|Gender=Neut|Number=Plur")),
        ("Berlin", "EIG:NOM:SIN:NEU:NOA:STD", ("NE", "Case=Nom|Gender=Neut|NameType=Geo|Number=Sing")),
        ("aufgegeben", "PA2:PRD:GRU:VER", ("ADJD", "Degree=Pos")),
        ("dabei", "ADV:PRO", ("PAV", "")),
    ],
)
def test_one_reading(lemma: str, morphy: str, expected: tuple[str, str]) -> None:
    assert translate(lemma, morphy) == (expected,)


def test_a_pronoun_can_stand_alone_or_with_a_noun() -> None:
    assert [tag for tag, _ in translate("dieser", "PRO:DEM:NOM:SIN:MAS:B/S")] == ["PDS", "PDAT"]


@pytest.mark.parametrize("morphy", ["ABK:Doktor:SUB", "KON:PRI"])
def test_what_stts_has_no_tag_for_is_left_out(morphy: str) -> None:
    assert translate("x", morphy) == ()
