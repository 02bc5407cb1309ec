from dataclasses import replace

import pytest

from lesart.model import (
    Act,
    Article,
    Origin,
    OriginKind,
    Quotation,
    QuotationKind,
    Reading,
    Record,
    SourceLink,
    SourceRole,
    Stance,
)
from lesart.report.labels import load_labels
from lesart.report.selection import (
    Lookup,
    article_name,
    articles_of,
    is_fragment,
    is_inferred,
    lone_claims,
    make_sigla,
    omissions,
    printed_texts,
    sayings_by_speaker,
    shared_claims,
)
from lesart.report.stances import stance_of


def test_shared_claims_have_several_articles_and_the_widest_comes_first(record: Record) -> None:
    claims = [claim for _, group in shared_claims(record.synopses[0]) for claim in group]
    assert {claim.id for claim in claims} == {"c-klage", "c-stopp", "c-hochwasser", "c-tropfen", "c-kommission"}
    assert claims[0].id == "c-hochwasser"


def test_every_claim_is_either_shared_or_of_one_article_alone(record: Record) -> None:
    synopsis = record.synopses[0]
    shared = [claim.id for _, claims in shared_claims(synopsis) for claim in claims]
    alone = [claim.id for _, claims in lone_claims(synopsis) for claim in claims]
    assert sorted(shared + alone) == sorted(claim.id for claim in synopsis.claims)


def test_two_accounts_of_one_article_do_not_make_a_claim_shared(record: Record) -> None:
    alone = {article.id: [claim.id for claim in claims] for article, claims in lone_claims(record.synopses[0])}
    assert alone["funkhaus"] == ["c-strom"]


def test_no_quotation_is_lost_on_the_way_to_the_sayings(record: Record) -> None:
    synopsis = record.synopses[0]
    speakers = sayings_by_speaker(Lookup.of(synopsis))
    shown = [quotation.id for speaker in speakers for saying in speaker.sayings for quotation in saying.quotations]
    assert sorted(shown) == sorted(quotation.id for quotation in synopsis.quotations)


def test_the_same_words_of_one_speaker_are_one_saying(record: Record) -> None:
    rehling = next(s for s in sayings_by_speaker(Lookup.of(record.synopses[0])) if s.name == "Ada Rehling")
    assert ["tb-gericht", "fh-gericht"] in [[q.id for q in saying.quotations] for saying in rehling.sayings]


def test_words_without_a_speaker_come_last(record: Record) -> None:
    speakers = sayings_by_speaker(Lookup.of(record.synopses[0]))
    assert [speaker.name is None for speaker in speakers] == [False] * (len(speakers) - 1) + [True]


def test_the_chain_runs_from_the_speaker_out_to_the_outlet(record: Record) -> None:
    lookup = Lookup.of(record.synopses[0])
    names = [link.name for link in lookup.chain(lookup.quotations["tb-gericht"])]
    assert names == ["Ada Rehling", "Jan Othmer", "npa", "Tagesbote"]


def test_a_quotation_without_a_chain_gets_speaker_and_outlet(record: Record) -> None:
    lookup = Lookup.of(record.synopses[0])
    assert [link.name for link in lookup.chain(lookup.quotations["tb-liter"])] == ["Ada Rehling", "Tagesbote"]
    assert [link.name for link in lookup.chain(lookup.quotations["ws-klug"])] == ["Die Wochenschau"]


def test_a_denial_by_its_own_words_is_said_and_one_that_is_told_is_denied(record: Record) -> None:
    lookup = Lookup.of(record.synopses[0])
    quotation = replace(next(iter(lookup.quotations.values())), kind=QuotationKind.INDIRECT, act=Act.DENY)
    assert lookup.act(replace(quotation, act_told=False)) is Act.STATE
    assert lookup.act(replace(quotation, act_told=True)) is Act.DENY
    assert lookup.act(replace(quotation, kind=QuotationKind.REPORTED)) is Act.DENY
    assert lookup.act(replace(quotation, act=Act.THREATEN)) is Act.THREATEN


def test_an_attributed_account_is_the_word_of_its_speaker_or_else_of_its_source(record: Record) -> None:
    synopsis = record.synopses[0]
    accounts = (each for claim in synopsis.claims for each in claim.accounts)
    given = next(each for each in accounts if each.quotation_id == "tb-baustopp" and each.origin_id == "o-npa")
    lookup = Lookup.of(synopsis)
    quotation = lookup.quotations["tb-baustopp"]
    assert lookup.giver_name(given) == "Staatskanzlei › Ada Rehling"
    alone = Lookup.of(replace(synopsis, quotations=(replace(quotation, chain=()),)))
    assert alone.giver_name(given) == lookup.speaker_name(quotation)
    assert lookup.giver_name(replace(given, quotation_id=None)) == "npa"
    assert lookup.giver_name(replace(given, stance=Stance.ASSERTS)) is None
    doubted = replace(synopsis, quotations=(replace(quotation, hedged=True),))
    assert Lookup.of(doubted).giver_name(given) == "npa"
    assert stance_of(given, Lookup.of(doubted), load_labels("de")) == "als Wort: npa, unter Vorbehalt"


@pytest.mark.parametrize(
    ("words", "fragment"),
    [("„waghalsig“", True), ("»alles andere als klug«", False), ("„Nein.“", False), ("„so gut wie“", True)],
)
def test_a_word_or_two_of_a_sentence_are_a_fragment(words: str, *, fragment: bool) -> None:
    text = f"Er nannte den Plan {words} und ging.\nEr kam wieder."
    article = Article(id="a", text=text)
    start = text.index(words)
    quotation = Quotation("q", QuotationKind.DIRECT, (article.span(start, start + len(words)),))
    assert is_fragment(quotation) is fragment
    assert not is_fragment(replace(quotation, kind=QuotationKind.INDIRECT))
    lookup = Lookup({"a": article}, {}, {}, {}, {})
    assert lookup.in_sentence(quotation) == f"Er nannte den Plan {words} und ging."


def test_omissions_name_every_article_and_lose_no_silence(record: Record) -> None:
    synopsis = record.synopses[0]
    found = omissions(synopsis)
    assert [item.article.id for item in found] == [article.id for article in synopsis.articles]
    assert sum(len(item.silences) for item in found) == sum(len(claim.silent) for claim in synopsis.claims)


def test_sigla_go_on_after_z() -> None:
    articles = [Article.from_text(f"Text {number}") for number in range(54)]
    sigla = list(make_sigla(articles).values())
    assert (sigla[0], sigla[25], sigla[26], sigla[51], sigla[52]) == ("A", "Z", "AA", "AZ", "BA")
    assert len(set(sigla)) == len(articles)


def test_articles_of_a_record_keep_their_order(record: Record) -> None:
    assert [article.id for article in articles_of(record)][-2:] == ["tagesbote-2", "funkhaus-2"]


@pytest.mark.parametrize(
    ("outlet", "path", "title", "name"),
    [
        ("Tagesbote", "/home/anna/a.txt", "Titel", "Tagesbote"),
        (None, "/home/anna/a.txt", "Titel", "a"),
        (None, "C:\\Users\\anna\\a.txt", "Titel", "a"),
        (None, None, "Titel", "Titel"),
        (
            None,
            None,
            "Ein langer Titel, der als Name eines Mediums nicht taugt",
            "Ein langer Titel, der als Name eines …",
        ),
        (None, None, None, "id"),
    ],
)
def test_an_article_without_an_outlet_has_a_short_name(
    outlet: str | None, path: str | None, title: str | None, name: str
) -> None:
    article = Article(id="id", text="Text", outlet=outlet, path=path, title=title)
    assert article_name(article) == name


def test_links_of_a_chain_bear_the_names_of_their_entities(record: Record) -> None:
    synopsis = record.synopses[0]
    quotation = next(each for each in synopsis.quotations if each.id == "tb-gericht")
    short = replace(quotation, chain=(SourceLink(SourceRole.SPEAKER, "Rehling", "rehling"),))
    assert [link.name for link in Lookup.of(synopsis).chain(short)] == ["Ada Rehling", "Tagesbote"]


def test_what_most_articles_give_comes_first(record: Record) -> None:
    for speaker in sayings_by_speaker(Lookup.of(record.synopses[0])):
        widths = [len(saying.quotations) for saying in speaker.sayings]
        assert widths == sorted(widths, reverse=True)


def test_the_chain_ends_with_the_short_name() -> None:
    title = "Ein langer Titel, der als Name eines Mediums nicht taugt"
    article = Article(id="id", text="Text", title=title)
    quotation = Quotation(
        "q1", QuotationKind.DIRECT, (article.span(0, 4),), chain=(SourceLink(SourceRole.OUTLET, title),)
    )
    lookup = Lookup.of_reading(Reading(article, quotations=(quotation,)))
    assert [link.name for link in lookup.chain(quotation)] == ["Ein langer Titel, der als Name eines …"]


def test_a_phrase_inside_words_of_the_same_speaker_is_not_listed_again(record: Record) -> None:
    synopsis = record.synopses[0]
    whole = next(q for q in synopsis.quotations if q.parent_id is None and q.speaker and q.speaker.entity_id)
    phrase = replace(whole, id="phrase", content=whole.content[:1], parent_id=whole.id)
    other = next(q for q in synopsis.quotations if q.speaker and q.speaker != whole.speaker)
    foreign = replace(phrase, id="foreign", speaker=other.speaker)
    more = replace(synopsis, quotations=(*synopsis.quotations, phrase, foreign))
    speakers = sayings_by_speaker(Lookup.of(more))
    shown = {quotation.id for speaker in speakers for saying in speaker.sayings for quotation in saying.quotations}
    assert "foreign" in shown
    assert "phrase" not in shown


def test_an_agency_that_is_only_quoted_is_no_text_that_an_article_prints(record: Record) -> None:
    synopsis = record.synopses[0]
    first, second = synopsis.articles[:2]
    quoted = Origin("o-a", "npa", OriginKind.AGENCY, (first.id,), "quoted once")
    shared = Origin("o-b", "wna", OriginKind.AGENCY, (first.id, second.id), "one text")
    speaker = Origin("o-c", "Ada Rehling", OriginKind.SPEAKER, (first.id, second.id), "both quote her")
    made = replace(synopsis, origins=(quoted, shared, speaker))
    bare = replace(first, agencies=())
    assert printed_texts(made, bare) == (shared,)
    assert printed_texts(made, replace(first, agencies=("npa",))) == (quoted, shared)


def test_an_agency_that_an_article_does_not_name_is_inferred(record: Record) -> None:
    synopsis = record.synopses[0]
    origin = next(each for each in synopsis.origins if each.kind is OriginKind.AGENCY)
    article = synopsis.articles[0]
    assert not is_inferred(origin, replace(article, agencies=(origin.name,)))
    assert is_inferred(origin, replace(article, agencies=()))
