"""A record made by hand of an invented event: everything that a record can hold occurs in it at least once."""

from collections.abc import Mapping

from lesart.model import (
    Account,
    Article,
    Claim,
    Disagreement,
    DisagreementKind,
    EventCard,
    FieldValue,
    MadeBy,
    Origin,
    OriginKind,
    Quantity,
    Reading,
    Record,
    RelatedStory,
    Reuse,
    Side,
    Silence,
    Skipped,
    Span,
    Stance,
    Story,
    Synopsis,
    TimeExpression,
    TimelineEntry,
    TimeType,
    Wording,
    WordingVariant,
)
from tests.report.sample_articles import make_articles, make_sequel, passage
from tests.report.sample_quotations import ENTITIES, make_quotations

MADE_BY = MadeBy("Lesart", "0.1.0", ("de 0.1.0",), "2031-03-20T09:30")
COMMON = "am Grauwasser weitergebaut wird. In dem zweistündigen Videogespräch am Dienstag habe Rehling einen sofortigen Baustopp verlangt, teilte die Staatskanzlei in Riedhafen mit."
THREAT = "mit einer Klage vor dem Seegerichtshof gedroht, falls die Talsperre am Grauwasser weitergebaut wird"
STOP = "habe Rehling einen sofortigen Baustopp verlangt"
FLOOD = "Die Talsperre diene allein dem Hochwasserschutz"

Articles = Mapping[str, Article]


def make_record() -> Record:
    return Record(
        synopses=(make_synopsis(), make_sequel_synopsis()),
        skipped=(
            Skipped("leer.txt", "the file is empty"),
            Skipped("foto.jpg", "this is not text (binary content); give plain text, Markdown or JSON"),
        ),
    )


def make_synopsis() -> Synopsis:
    articles = make_articles()
    by_id = {article.id: article for article in articles}
    return Synopsis(
        story=Story(
            "s1",
            "Videogespräch Rehling – Velten über die Grauwasser-Talsperre",
            tuple(by_id),
            "2031-03-04",
            "2031-03-04",
            (RelatedStory("s2", "same two speakers and the same dam; telephone instead of video, two weeks later"),),
            ("the same two persons on the same day, by video",),
        ),
        event=make_card(by_id),
        articles=articles,
        entities=ENTITIES,
        quotations=make_quotations(by_id),
        claims=make_claims(by_id),
        disagreements=make_disagreements(by_id),
        reuse=make_reuse(by_id),
        origins=ORIGINS,
        timeline=make_timeline(by_id),
        wording=make_wording(by_id),
        made_by=MADE_BY,
        notes=(
            "The Harbour Post is in English: there is no language pack for it, its statements were not read.",
            "Die Wochenschau breaks off: nothing is said about what it leaves out.",
        ),
    )


ORIGINS = (
    Origin(
        "o-npa",
        "npa",
        OriginKind.AGENCY,
        ("tagesbote", "seezeitung"),
        "both credit npa and share 86 % of the shorter text",
    ),
    Origin(
        "o-funkhaus", "Funkhaus Nord", OriginKind.OWN_REPORTING, ("funkhaus",), "no shared passage, no agency named"
    ),
    Origin(
        "o-kanzlei",
        "Präsidialkanzlei",
        OriginKind.READOUT,
        ("kanzlei", "tagesbote", "seezeitung"),
        "named as the document that the words come from",
    ),
    Origin("o-teilnehmer", "ein Teilnehmer", OriginKind.SPEAKER, ("wochenschau",), "the only voice named for it"),
    Origin("o-eins", "Hochried Eins", OriginKind.MEDIUM, ("funkhaus",), "named as the broadcaster that reports it"),
)


def value(shown: str, *places: tuple[Article, str]) -> FieldValue:
    return FieldValue(
        shown,
        tuple(passage(article, words) for article, words in places),
        tuple(dict.fromkeys(article.name for article, _ in places)),
    )


def make_card(a: Articles) -> EventCard:
    tagesbote, seezeitung, funkhaus, kanzlei = (a[k] for k in ("tagesbote", "seezeitung", "funkhaus", "kanzlei"))
    two_hours = "zweistündigen Videogespräch"
    commission = "am 14. März in Brückenau"
    return EventCard(
        kind=(value("Videogespräch", (tagesbote, "Videogespräch"), (seezeitung, "Videogespräch")),),
        participants=(
            value("Ada Rehling", *((x, "Ada Rehling") for x in (tagesbote, seezeitung, funkhaus, kanzlei))),
            value("Tomas Velten", *((x, "Tomas Velten") for x in (tagesbote, seezeitung, funkhaus, kanzlei))),
        ),
        channel=(value("per Video", (funkhaus, "per Video"), (kanzlei, "per Video")),),
        start=(value("2031-03-04T15:00", (kanzlei, "um 15 Uhr")), value("2031-03-04", (tagesbote, "am Dienstag"))),
        duration=(
            value("zwei Stunden", (tagesbote, two_hours), (seezeitung, two_hours)),
            value("gut 90 Minuten", (funkhaus, "gut 90 Minuten lang"), (kanzlei, "eineinhalb Stunden")),
        ),
        topics=(value("Talsperre am Grauwasser", (tagesbote, "Talsperre am Grauwasser")),),
        outcomes=(value("keine Annäherung", (tagesbote, "keine Annäherung")),),
        next=(
            value("Kommission am 14. März", (tagesbote, commission), (funkhaus, commission)),
            value("Kommission am 18. März", (kanzlei, "Für den 18. März")),
        ),
    )


def account(
    article: Article,
    words: str,
    stance: Stance,
    quotation_id: str | None = None,
    origin_id: str | None = None,
) -> Account:
    return Account(article.id, (passage(article, words),), stance, quotation_id, origin_id)


def claim(  # noqa: PLR0913, PLR0917 - a claim has this many parts
    claim_id: str,
    label: Span,
    topic: str,
    accounts: tuple[Account, ...],
    silent: tuple[Silence, ...] = (),
    because: tuple[str, ...] = (),
) -> Claim:
    origins = tuple(dict.fromkeys(account.origin_id for account in accounts if account.origin_id))
    return Claim(claim_id, " ".join(label.text.split()), label, topic, accounts, origins, silent, because)


def make_claims(a: Articles) -> tuple[Claim, ...]:
    tagesbote, seezeitung, funkhaus, kanzlei, wochenschau = (
        a[k] for k in ("tagesbote", "seezeitung", "funkhaus", "kanzlei", "wochenschau")
    )
    asserts, attributes = Stance.ASSERTS, Stance.ATTRIBUTES
    return (
        claim(
            "c-klage",
            passage(tagesbote, THREAT),
            "Klage",
            (
                account(tagesbote, THREAT, asserts, "tb-drohung", "o-npa"),
                account(seezeitung, THREAT, asserts, "sz-drohung", "o-npa"),
                account(
                    wochenschau, "War es klug, mit Gericht zu drohen?", Stance.QUESTIONS, "ws-klug", "o-teilnehmer"
                ),
            ),
            (
                Silence(
                    "funkhaus",
                    "Klage, Seegerichtshof, Gericht",
                    passage(funkhaus, "Wer uns das Wasser abgräbt, trifft sich mit uns vor Gericht"),
                ),
                Silence("kanzlei", "Klage, Seegerichtshof, Gericht"),
            ),
            ("the same passage", "'Gericht' and 'drohen' stand in both"),
        ),
        claim(
            "c-stopp",
            passage(tagesbote, STOP),
            "Talsperre",
            (
                account(tagesbote, STOP, attributes, "tb-baustopp", "o-npa"),
                account(seezeitung, STOP, attributes, "sz-baustopp", "o-npa"),
                account(
                    funkhaus,
                    "Rehling forderte Velten auf, die Bagger sofort anzuhalten",
                    asserts,
                    "fh-bagger",
                    "o-funkhaus",
                ),
            ),
            (Silence("kanzlei", "Baustopp, Bagger, anhalten", passage(kanzlei, "erläuterte das Schutzbauwerk")),),
            ("'Baustopp' and 'Bagger anhalten' are one demand, on the same addressee",),
        ),
        claim(
            "c-hochwasser",
            passage(tagesbote, FLOOD),
            "Talsperre",
            (
                account(tagesbote, FLOOD, attributes, "tb-hochwasser", "o-kanzlei"),
                account(seezeitung, FLOOD, attributes, "sz-hochwasser", "o-kanzlei"),
                account(funkhaus, "Von der angeblichen Hochwasserschutzanlage", Stance.QUESTIONS, None, "o-funkhaus"),
                account(kanzlei, "dass es allein dem Hochwasserschutz diene", attributes, "pk-hochwasser", "o-kanzlei"),
            ),
        ),
        claim(
            "c-tropfen",
            passage(tagesbote, "Kein Tropfen werde Moorland fehlen."),
            "Talsperre",
            (
                account(tagesbote, "Kein Tropfen werde Moorland fehlen.", attributes, "tb-tropfen", "o-kanzlei"),
                account(seezeitung, "Kein Tropfen werde Moorland fehlen.", attributes, "sz-tropfen", "o-kanzlei"),
                account(kanzlei, "und Moorland kein Tropfen fehlen werde", attributes, "pk-hochwasser", "o-kanzlei"),
            ),
            (
                Silence(
                    "funkhaus", "Tropfen, fehlen, Wasser", passage(funkhaus, "Ihr Hochwasser ist unser Trinkwasser")
                ),
            ),
        ),
        claim(
            "c-kommission",
            passage(tagesbote, "am 14. März in Brückenau eine gemeinsame Kommission einzusetzen"),
            "Kommission",
            (
                account(
                    tagesbote,
                    "am 14. März in Brückenau eine gemeinsame Kommission einzusetzen",
                    asserts,
                    None,
                    "o-npa",
                ),
                account(
                    funkhaus,
                    "Eine Kommission soll am 14. März in Brückenau zusammentreten.",
                    attributes,
                    None,
                    "o-funkhaus",
                ),
                account(
                    kanzlei,
                    "Für den 18. März wurde die Einsetzung einer Kommission vereinbart.",
                    asserts,
                    None,
                    "o-kanzlei",
                ),
            ),
            (Silence("seezeitung", "Kommission, Brückenau, 14. März"),),
        ),
        claim(
            "c-strom",
            passage(funkhaus, "die Stromlieferungen nach Moorland zu drosseln"),
            "Strom",
            (
                account(
                    funkhaus,
                    "Velten drohte seinerseits, die Stromlieferungen nach Moorland zu drosseln.",
                    attributes,
                    "fh-strom",
                    "o-eins",
                ),
                account(funkhaus, "„Von Strom war keine Rede.“", Stance.DENIES, "fh-dementi", "o-kanzlei"),
            ),
            (Silence("tagesbote", "Strom, Stromlieferung, drosseln"), Silence("kanzlei", "Strom, Stromlieferung")),
        ),
        claim(
            "c-einladung",
            passage(kanzlei, "lud die Ministerpräsidentin nach Hochried ein"),
            "Einladung",
            (
                account(
                    kanzlei,
                    "lud die Ministerpräsidentin nach Hochried ein",
                    asserts,
                    "pk-einladung",
                    "o-kanzlei",
                ),
            ),
        ),
        claim(
            "c-geschrien",
            passage(wochenschau, "Rehling habe geschrien"),
            "Ton",
            (account(wochenschau, "Rehling habe geschrien", attributes, "ws-geschrien", "o-teilnehmer"),),
        ),
        claim(
            "c-menschen",
            passage(tagesbote, "Rund 40.000 Menschen leben flussabwärts der Baustelle."),
            "Betroffene",
            (account(tagesbote, "Rund 40.000 Menschen leben flussabwärts der Baustelle.", asserts, None, "o-npa"),),
        ),
    )


def side(shown: str, *places: tuple[Article, str]) -> Side:
    return Side(
        shown,
        tuple(dict.fromkeys(article.id for article, _ in places)),
        tuple(passage(article, words) for article, words in places),
    )


def make_disagreements(a: Articles) -> tuple[Disagreement, ...]:
    tagesbote, seezeitung, funkhaus, kanzlei = (a[k] for k in ("tagesbote", "seezeitung", "funkhaus", "kanzlei"))
    return (
        Disagreement(
            "d-dauer",
            DisagreementKind.TIME,
            (
                side("zwei Stunden", (tagesbote, "zweistündigen Videogespräch"), (seezeitung, "zweistündigen")),
                side("90 Minuten", (funkhaus, "gut 90 Minuten lang"), (kanzlei, "eineinhalb Stunden")),
            ),
            "120 minutes against 90: both give the length of the same talk",
        ),
        Disagreement(
            "d-kommission",
            DisagreementKind.TIME,
            (
                side("14. März", (tagesbote, "am 14. März"), (funkhaus, "am 14. März")),
                side("18. März", (kanzlei, "Für den 18. März")),
            ),
            "two days for the first meeting of the same commission",
            "c-kommission",
        ),
        Disagreement(
            "d-strom",
            DisagreementKind.DENIAL,
            (
                side(
                    "hat gedroht",
                    (funkhaus, "Velten drohte seinerseits, die Stromlieferungen nach Moorland zu drosseln"),
                ),
                side("von Strom war keine Rede", (funkhaus, "Von Strom war keine Rede.")),
            ),
            "the Präsidialkanzlei denies what Hochried Eins reports",
            "c-strom",
        ),
        Disagreement(
            "d-zweck",
            DisagreementKind.CERTAINTY,
            (
                side("allein Hochwasserschutz", (tagesbote, FLOOD), (kanzlei, "allein dem Hochwasserschutz diene")),
                side("angeblich Hochwasserschutz", (funkhaus, "angeblichen Hochwasserschutzanlage")),
            ),
            "one gives it as the president's word, the other doubts it ('angeblich')",
            "c-hochwasser",
        ),
        Disagreement(
            "d-menschen",
            DisagreementKind.NUMBER,
            (
                side("rund 40.000", (tagesbote, "Rund 40.000 Menschen")),
                side("mehr als 60.000", (funkhaus, "mehr als 60.000 Menschen")),
            ),
            "the later report names a later estimate",
            "c-menschen",
            updated=True,
        ),
        Disagreement(
            "d-wer",
            DisagreementKind.ATTRIBUTION,
            (
                side("die Staatskanzlei", (tagesbote, "teilte die Staatskanzlei in Riedhafen mit")),
                side("der Bericht selbst", (funkhaus, "Rehling forderte Velten auf")),
            ),
            "the demand is given on the word of the Staatskanzlei here, without a source there",
            "c-stopp",
        ),
    )


def make_reuse(a: Articles) -> tuple[Reuse, ...]:
    tagesbote, seezeitung = a["tagesbote"], a["seezeitung"]
    lead = (
        "Die moorländische Ministerpräsidentin Ada Rehling hat dem hochrieder Präsidenten Tomas Velten mit einer Klage "
        "vor dem Seegerichtshof gedroht, falls die Talsperre " + COMMON
    )
    reply = "Velten wies die Forderung zurück. Die Talsperre diene allein dem Hochwasserschutz, sagte er laut einer Mitteilung der Präsidialkanzlei. Kein Tropfen werde Moorland fehlen."
    return tuple(
        Reuse(
            f"r{number}",
            (passage(tagesbote, words), passage(seezeitung, words)),
            "npa",
            None,
            "word for word the same; both credit npa",
        )
        for number, words in enumerate((lead[4:], reply), start=1)
    )


def make_timeline(a: Articles) -> tuple[TimelineEntry, ...]:
    tagesbote, funkhaus, kanzlei = a["tagesbote"], a["funkhaus"], a["kanzlei"]
    return (
        TimelineEntry(
            "2031-03-04T15:00",
            "2031-03-04T15:00",
            "minute",
            "Das Gespräch begann um 15 Uhr",
            (passage(kanzlei, "Das Gespräch begann um 15 Uhr"),),
        ),
        TimelineEntry(
            "2031-03-14",
            "2031-03-14",
            "day",
            "eine gemeinsame Kommission einzusetzen",
            (passage(tagesbote, "am 14. März"), passage(funkhaus, "am 14. März")),
        ),
        TimelineEntry(
            "2031-06",
            "2031-08",
            "month",
            "den Pegel im Sommer um einen Meter senken",
            (passage(funkhaus, "im Sommer"),),
        ),
    )


def make_wording(a: Articles) -> tuple[Wording, ...]:
    return (
        Wording(
            "Talsperre am Grauwasser",
            (
                WordingVariant(
                    "Talsperre",
                    (passage(a["tagesbote"], "Talsperre"), passage(a["seezeitung"], "Talsperre")),
                    ("Tagesbote", "Neue Seezeitung"),
                ),
                WordingVariant(
                    "Schutzbauwerk", (passage(a["kanzlei"], "Schutzbauwerk"),), ("Präsidialkanzlei Hochried",)
                ),
                WordingVariant(
                    "angebliche Hochwasserschutzanlage",
                    (passage(a["funkhaus"], "angeblichen Hochwasserschutzanlage"),),
                    ("Funkhaus Nord",),
                    distanced=True,
                ),
                WordingVariant(
                    "die Schande am Grauwasser",
                    (passage(a["wochenschau"], "Die Schande am Grauwasser"),),
                    ("Die Wochenschau",),
                ),
            ),
        ),
    )


def make_sequel_synopsis() -> Synopsis:
    articles = make_sequel()
    tagesbote, funkhaus = articles
    return Synopsis(
        story=Story(
            "s2",
            "Telefonat Rehling – Velten",
            ("tagesbote-2", "funkhaus-2"),
            "2031-03-18",
            "2031-03-18",
            (RelatedStory("s1", "same two speakers; video instead of telephone, two weeks earlier"),),
        ),
        event=EventCard(kind=(value("Telefonat", (tagesbote, "Telefonat"), (funkhaus, "Telefonat")),)),
        articles=articles,
        entities=(),
        quotations=(),
        claims=(
            claim(
                "c1",
                passage(funkhaus, "haben am 18. März miteinander telefoniert"),
                "Telefonat",
                (
                    account(funkhaus, "haben am 18. März miteinander telefoniert", Stance.ASSERTS),
                    account(tagesbote, "am Dienstag telefoniert", Stance.ASSERTS),
                ),
            ),
        ),
        disagreements=(),
        reuse=(),
        origins=(),
        timeline=(),
        wording=(),
        made_by=MADE_BY,
    )


def make_readings() -> tuple[Reading, ...]:
    articles = {article.id: article for article in make_articles()}
    tagesbote, funkhaus = articles["tagesbote"], articles["funkhaus"]
    quotations = make_quotations(articles)
    return (
        Reading(
            tagesbote,
            ENTITIES,
            tuple(q.speaker for q in quotations if q.speaker and q.article_id == "tagesbote"),
            tuple(q for q in quotations if q.article_id == "tagesbote"),
            (
                TimeExpression(
                    passage(tagesbote, "am 14. März"), TimeType.DATE, "2031-03-14", "2031-03-14", "2031-03-14"
                ),
            ),
            (Quantity(passage(tagesbote, "Rund 40.000 Menschen"), 40000, 40000, None, "Mensch", approximate=True),),
        ),
        Reading(
            funkhaus,
            quotations=tuple(q for q in quotations if q.article_id == "funkhaus"),
            times=(TimeExpression(passage(funkhaus, "gut 90 Minuten"), TimeType.DURATION, "PT90M"),),
            quantities=(Quantity(passage(funkhaus, "mehr als 60.000 Menschen"), 60000, None, None, "Mensch"),),
        ),
        Reading(articles["harbour"], statements_read=False, note="no language pack for 'en'"),
    )
