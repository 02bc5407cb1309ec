from __future__ import annotations

from typing import TYPE_CHECKING

from training.conllu import read_conllu
from training.name_sentences import germeval

if TYPE_CHECKING:
    from pathlib import Path

TREE = """# text = Er geht zum Amt.
1\tEr\ter\tPRON\tPPER\tPerson=3\t2\tnsubj\t_\t_
2\tgeht\tgehen\tVERB\tVVFIN\tMood=Ind\t0\troot\t_\t_
3-4\tzum\t_\t_\t_\t_\t_\t_\t_\t_
3\tzu\tzu\tADP\tAPPR\t_\t5\tcase\t_\t_
4\tdem\tder\tDET\tART\t_\t5\tdet\t_\t_
5\tAmt\tAmt\tNOUN\tNN\t_\t2\tobl\t_\tSpaceAfter=No
6\t.\t.\tPUNCT\t$.\t_\t2\tpunct\t_\t_
"""
NAMES = """#\tquelle
1\tBlork\tB-PER\tO
2\tbesuchte\tO\tO
3\tdeutsche\tB-LOCderiv\tO
4\tXantha\tB-LOC\tO
5\tSüd\tI-LOC\tO

1\tEnde\tO\tO
"""


def test_two_syntactic_words_are_one_surface_word(tmp_path: Path) -> None:
    (tmp_path / "a.conllu").write_text(TREE, encoding="utf-8")
    (words,) = read_conllu(tmp_path / "a.conllu")
    assert [(word.form, word.tag, word.lemma) for word in words][2:4] == [
        ("zum", "APPRART", "zu"),
        ("Amt", "NN", "Amt"),
    ]
    assert [word.space for word in words] == [True, True, True, False, True]


def test_derived_names_are_told_from_names(tmp_path: Path) -> None:
    (tmp_path / "ner-de").mkdir()
    (tmp_path / "ner-de" / "germeval2014-dev.tsv").write_text(NAMES, encoding="utf-8")
    (_, entities), (words, _) = germeval(tmp_path, "dev")
    assert entities == ("B-PER", "O", "B-DERIV", "B-LOC", "I-LOC")
    assert words == ("Ende",)
