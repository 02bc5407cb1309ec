from __future__ import annotations

from lesart.comparison.origins import Source, Use, fold, make_origins
from lesart.model import OriginKind, Reason


def source(kind: OriginKind, key: str) -> Source:
    return Source(kind, key, key, (Reason("cites", {"article": ("a",), "outlet": (key,)}),))


KREML = source(OriginKind.READOUT, "kreml")
PUTIN = source(OriginKind.SPEAKER, "putin")
OWN = source(OriginKind.OWN_REPORTING, "bote")
OTHER = source(OriginKind.OWN_REPORTING, "post")
STATE = source(OriginKind.READOUT, "state")


def folded(*uses: Use) -> list[str]:
    return [each.key for each in fold(uses, lambda office, state: (office, state) == ("kreml", "state"))]


def test_a_headline_rests_on_whom_the_article_names() -> None:
    assert folded(Use("bote", OWN), Use("bote", KREML)) == ["kreml", "kreml"]
    assert folded(Use("bote", OWN, sums_up=True), Use("bote", PUTIN)) == ["putin", "putin"]


def test_who_speaks_beside_a_sentence_of_the_report_adds_no_origin() -> None:
    both = fold([Use("bote", OWN), Use("bote", PUTIN)], lambda *_: False)
    assert [each.key for each in both] == ["bote", "bote"]
    assert both[1].reasons[-1].code == "told_as_well"
    assert folded(Use("bote", OWN), Use("post", PUTIN)) == ["bote", "putin"]


def test_a_house_and_its_people_are_one_origin() -> None:
    people = {"putin": "kreml", "peskow": "kreml"}
    aide = source(OriginKind.SPEAKER, "peskow")
    both = fold([Use("bote", PUTIN), Use("post", KREML)], lambda *_: False, people)
    assert [each.key for each in both] == ["kreml", "kreml"]
    assert both[0].reasons[-1].code == "of_one_house"
    assert [each.key for each in fold([Use("bote", PUTIN), Use("post", aide)], lambda *_: False, people)] == [
        "peskow"
    ] * 2


def test_own_reporting_of_two_articles_is_two_origins() -> None:
    assert folded(Use("bote", OWN), Use("post", OTHER)) == ["bote", "post"]


def test_an_article_that_names_two_sources_keeps_its_own_words_apart() -> None:
    assert folded(Use("bote", OWN), Use("bote", KREML), Use("bote", PUTIN)) == ["bote", "kreml", "bote"]


def test_the_words_of_a_speaker_come_from_the_readout_that_others_name() -> None:
    assert folded(Use("bote", PUTIN, "putin"), Use("post", KREML, "putin")) == ["kreml", "kreml"]


def test_a_state_speaks_through_its_one_office() -> None:
    assert folded(Use("bote", STATE), Use("post", KREML)) == ["kreml", "kreml"]
    assert folded(Use("bote", KREML), Use("post", PUTIN)) == ["kreml", "putin"]


NEWSROOM = source(OriginKind.AGENCY, "agency")
WORDS = frozenset(["die", "sperrung", "gilt", "bis", "montag"])


def test_what_one_report_has_from_another_goes_back_to_whom_that_one_names() -> None:
    assert folded(Use("post", source(OriginKind.OWN_REPORTING, "bote")), Use("bote", PUTIN)) == ["putin", "putin"]
    assert folded(Use("post", source(OriginKind.OWN_REPORTING, "bote"))) == ["bote"]


def test_the_words_of_a_speaker_come_from_an_agency_only_where_it_is_credited() -> None:
    printed = Use("post", NEWSROOM, "putin", agencies=(NEWSROOM,))
    assert folded(Use("bote", PUTIN, "putin"), printed) == ["putin", "agency"]
    assert folded(Use("bote", PUTIN, "putin", agencies=(NEWSROOM,)), printed) == ["agency", "agency"]


def test_an_agency_s_text_goes_back_to_whom_another_print_names_for_the_same_words() -> None:
    named = Use("bote", KREML, agencies=(NEWSROOM,), words=WORDS)
    assert folded(Use("post", NEWSROOM, words=WORDS | {"auch"}), named) == ["kreml", "kreml"]
    assert folded(Use("post", NEWSROOM, words=frozenset({"bis", "mittag"})), named) == ["agency", "kreml"]
    assert folded(Use("post", NEWSROOM, words=WORDS), Use("bote", KREML, words=WORDS)) == ["agency", "kreml"]


def test_what_two_prints_of_an_agency_tell_in_their_own_voice_is_the_agency_s_in_whatever_words() -> None:
    bote, post = (Use(own.key, own, agencies=(NEWSROOM,), article=own.key) for own in (OWN, OTHER))
    both = fold([bote, post], lambda *_: False)
    assert [each.key for each in both] == ["agency", "agency"]
    assert both[0].reasons == (Reason("credited_alike", {"articles": ("bote", "post"), "agency": ("agency",)}),)
    assert folded(bote, Use("post", OTHER)) == ["bote", "post"]


def test_what_a_print_of_an_agency_tells_in_its_own_voice_rests_on_the_one_whom_another_print_names() -> None:
    own = Use("bote", OWN, agencies=(NEWSROOM,))
    assert folded(own, Use("post", KREML, agencies=(NEWSROOM,))) == ["kreml", "kreml"]
    assert folded(own, Use("post", KREML)) == ["bote", "kreml"]


def test_a_speaker_without_a_name_is_known_by_a_description_of_two_words() -> None:
    sailor, medium = source(OriginKind.SPEAKER, "p1"), source(OriginKind.MEDIUM, "radio")
    first = Use("bote", sailor, "p1", "früherer Matrose der Reederei")
    assert folded(first, Use("post", medium, "p2", "früherer Matrose")) == ["radio", "radio"]
    assert folded(first, Use("post", medium, "p2", "Matrose")) == ["p1", "radio"]


def test_origins_are_numbered_by_first_use_and_say_what_shows_them() -> None:
    ids, origins = make_origins([("bote", KREML), ("post", OTHER), ("post", KREML)])
    assert ids == {KREML: "o1", OTHER: "o2"}
    assert [(origin.id, origin.article_ids) for origin in origins] == [("o1", ("bote", "post")), ("o2", ("post",))]
    assert origins[0].because == "a cites kreml"
