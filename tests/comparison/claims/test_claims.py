from __future__ import annotations

from functools import cache

from lesart.model import Claim, Completeness, Stance, Synopsis
from lesart.reasons import say
from tests.comparison.accident import accident
from tests.comparison.build import reading, synopsis
from tests.comparison.company import company


@cache
def of_accident() -> Synopsis:
    return synopsis(*accident())


@cache
def of_company() -> Synopsis:
    return synopsis(*company())


def claim(record: Synopsis, words: str) -> Claim:
    """Return the claim that has an account with these words."""
    return next(c for c in record.claims if any(words in span.text for a in c.accounts for span in a.spans))


def outlets(record: Synopsis, found: Claim) -> set[str]:
    names = {article.id: article.name for article in record.articles}
    return {names[article_id] for article_id in found.article_ids}


def test_different_words_for_one_thing_are_one_claim() -> None:
    record = of_accident()
    assert outlets(record, claim(record, "kam ums Leben")) == {
        "Brunnfelder Bote",
        "Landesblatt",
        "Abendpost",
        "Die Wochenschau",
    }
    assert "zusammengestoßen" in claim(record, "kollidiert").accounts[0].spans[0].text


def test_different_figures_of_one_count_are_one_claim() -> None:
    record = of_accident()
    assert len(outlets(record, claim(record, "zwölf Menschen verletzt"))) == 4


def test_a_part_of_a_count_is_another_claim() -> None:
    assert claim(of_accident(), "schwer verletzt").id != claim(of_accident(), "zwölf Menschen verletzt").id


def test_the_same_topic_is_not_the_same_claim() -> None:
    record = of_accident()
    assert claim(record, "einwandfrei funktioniert").id != claim(record, "offen gewesen").id
    assert claim(record, "gesperrt").id != claim(record, "durchbrochen").id


def test_synonyms_in_all_places_still_align() -> None:
    record = of_company()
    assert claim(record, "stillgelegt").id == claim(record, "geschlossen").id
    assert claim(record, "1.500 Arbeitsplätze").id == claim(record, "1.800 Stellen").id


def test_a_denial_stands_with_what_it_denies() -> None:
    denied = claim(of_company(), "Eine solche Entscheidung gebe es nicht")
    stances = {account.spans[0].text: account.stance for account in denied.accounts}
    assert stances["Eine solche Entscheidung gebe es nicht"] is Stance.DENIES
    assert stances["Das Werk in Tannroda soll bis Ende 2023 geschlossen werden"] is Stance.ATTRIBUTES


def test_one_agency_text_is_one_origin_and_the_others_their_own() -> None:
    record = of_accident()
    origins = {origin.id: origin for origin in record.origins}
    found = claim(record, "kam ums Leben")
    assert sorted(origins[origin].name for origin in found.origins) == ["Brunnfelder Bote", "Die Wochenschau", "nda"]
    agency = next(origin for origin in record.origins if origin.name == "nda")
    assert agency.because.startswith("one agency text counts once")


def test_a_report_that_cites_another_is_no_origin_of_its_own() -> None:
    record = of_company()
    origins = {origin.id: origin.name for origin in record.origins}
    assert [origins[o] for o in claim(record, "1.800 Stellen").origins].count("Handelskurier") == 1
    assert len(claim(record, "1.800 Stellen").origins) == len(claim(record, "1.800 Stellen").article_ids) - 1


def test_the_label_is_a_whole_plain_clause_of_the_text() -> None:
    found = claim(of_accident(), "Unterführung")
    assert found.label == "Bürgermeister Jens Ahrend hatte seit Jahren eine Unterführung gefordert"
    assert found.label_span.text == found.label
    assert found.topic == "Unterführung"


def test_every_account_that_joined_says_why() -> None:
    found = claim(of_accident(), "kam ums Leben")
    assert len(found.because) == len(found.accounts) - 1
    assert found.because[0].startswith("Brunnfelder Bote and Landesblatt share Lokführer and sterben; likeness ")


def test_who_has_nothing_of_a_claim_is_silent_on_it() -> None:
    record = of_accident()
    (silence,) = claim(record, "kam ums Leben").silent
    assert silence.article_id == "rundfunk-nord"
    searched = silence.searched.split(", ")
    assert searched[0] == "Lokführer"
    assert "sterben" in searched


def test_a_text_that_is_cut_off_is_never_silent() -> None:
    *whole, last = accident()
    cut = reading("Rundfunk Nord", whole[3].article.text, "2022-05-04T12:00", (), Completeness.CUT_OFF)
    record = synopsis(*whole[:3], cut, last)
    assert claim(record, "kam ums Leben").silent == ()
    assert record.notes == ("Rundfunk Nord: its text is cut off; nothing is said about what it leaves out",)


def test_what_one_article_alone_says_is_listed_after_what_several_say() -> None:
    numbers = [len(found.article_ids) for found in of_accident().claims]
    assert numbers.index(1) == len(numbers) - numbers.count(1)
    assert "durchbrochen" in claim(of_accident(), "durchbrochen").label


def test_an_outlet_vouches_for_an_act_and_not_for_what_somebody_holds() -> None:
    record = synopsis(
        reading("Bote", "Ministerin Ada Kron drohte dem Land mit einer Klage wegen der Brücke."),
        reading("Post", "Die Brücke sei marode, sagte Ministerin Ada Kron. Sie drohte mit einer Klage."),
    )
    assert claim(record, "drohte dem Land").accounts[0].stance is Stance.ASSERTS
    assert claim(record, "marode").accounts[0].stance is Stance.ATTRIBUTES


def test_two_who_demand_the_same_make_two_claims() -> None:
    record = synopsis(
        reading("Bote", "Ministerin Ada Kron forderte den sofortigen Neubau der Brücke von Altwies."),
        reading("Post", "Bürgermeister Jens Ahrend forderte den sofortigen Neubau der Brücke von Altwies."),
    )
    assert claim(record, "Kron").id != claim(record, "Ahrend").id


def test_why_an_account_joined_can_be_said_in_german() -> None:
    found = claim(of_accident(), "kam ums Leben")
    assert len(found.reasons) == len(found.because)
    assert say(found.reasons[0], "de").startswith(
        "Gemeinsam haben Brunnfelder Bote und Landesblatt: Lokführer und sterben."
    )


def test_neighbours_of_one_sentence_stay_apart_in_copies_of_it() -> None:
    text = (
        "Der Deich bei Sollbach hält dem Hochwasser stand, weil der Deich bei Sollbach für jedes Hochwasser gebaut ist."
    )
    found = synopsis(reading("Bote", text), reading("Post", text), reading("Kurier", text))
    holds, built = claim(found, "hält dem Hochwasser stand"), claim(found, "gebaut ist")
    assert holds.id != built.id
    assert len(holds.article_ids) == len(built.article_ids) == 3
