"""The sample's quotations: every kind, with chains of one to four links, hedged, negated and nested ones."""

from collections.abc import Mapping

from lesart.model import (
    Act,
    Article,
    Entity,
    EntityKind,
    Mention,
    MentionKind,
    Quotation,
    QuotationKind,
    SourceLink,
    SourceRole,
)
from tests.report.sample_articles import passage

ENTITIES = (
    Entity(
        "rehling",
        "Ada Rehling",
        EntityKind.PERSON,
        ("Rehling",),
        ("moorländische Ministerpräsidentin",),
        ("'Rehling' is the last name of 'Ada Rehling' and of nobody else in these articles",),
    ),
    Entity("velten", "Tomas Velten", EntityKind.PERSON, ("Velten",), ("Präsident von Hochried",)),
    Entity("othmer", "Jan Othmer", EntityKind.PERSON, ("Othmer",), ("Sprecher",)),
    Entity("quast", "Mira Quast", EntityKind.PERSON, ("Quast",), ("Hydrologin",)),
    Entity("kanzlei", "Präsidialkanzlei", EntityKind.ORGANISATION),
    Entity("staatskanzlei", "Staatskanzlei", EntityKind.ORGANISATION),
    Entity("moorland", "Moorland", EntityKind.STATE),
    Entity("hochried", "Hochried", EntityKind.STATE),
)


def named(article: Article, words: str, entity_id: str | None, occurrence: int = 0) -> Mention:
    return Mention(passage(article, words, occurrence), MentionKind.NAME, entity_id)


def chain(article: Article, *links: tuple[SourceRole, str, str | None]) -> tuple[SourceLink, ...]:
    outlet = SourceLink(SourceRole.OUTLET, article.name)
    return (
        outlet,
        *(SourceLink(role, name, None, passage(article, words) if words else None) for role, name, words in links),
    )


def make_quotations(articles: Mapping[str, Article]) -> tuple[Quotation, ...]:
    return (
        *_agency_copy(articles["tagesbote"], "tb"),
        *_tagesbote_alone(articles["tagesbote"]),
        *_agency_copy(articles["seezeitung"], "sz"),
        *_funkhaus(articles["funkhaus"]),
        *_kanzlei(articles["kanzlei"]),
        *_wochenschau(articles["wochenschau"]),
    )


def _agency_copy(article: Article, prefix: str) -> tuple[Quotation, ...]:
    npa = (SourceRole.AGENCY, "npa", "npa")
    return (
        Quotation(
            f"{prefix}-drohung",
            QuotationKind.REPORTED,
            (passage(article, "falls die Talsperre am Grauwasser weitergebaut wird"),),
            (passage(article, "gedroht"),),
            speaker=named(article, "Ada Rehling", "rehling"),
            addressee=named(article, "Tomas Velten", "velten"),
            chain=chain(article, npa, (SourceRole.SPEAKER, "Ada Rehling", "Ada Rehling")),
            act=Act.THREATEN,
        ),
        Quotation(
            f"{prefix}-baustopp",
            QuotationKind.INDIRECT,
            (
                passage(
                    article,
                    "In dem zweistündigen Videogespräch am Dienstag habe Rehling einen sofortigen Baustopp verlangt",
                ),
            ),
            (passage(article, "teilte"), passage(article, "mit.")),
            speaker=named(article, "Staatskanzlei", "staatskanzlei"),
            chain=chain(
                article,
                npa,
                (SourceRole.OFFICIAL, "Staatskanzlei", "die Staatskanzlei in Riedhafen"),
                (SourceRole.SPEAKER, "Ada Rehling", "Rehling einen"),
            ),
            act=Act.DEMAND,
        ),
        Quotation(
            f"{prefix}-hochwasser",
            QuotationKind.INDIRECT,
            (passage(article, "Die Talsperre diene allein dem Hochwasserschutz"),),
            (passage(article, "sagte er"),),
            speaker=named(article, "Velten", "velten", 1),
            medium=passage(article, "einer Mitteilung der Präsidialkanzlei"),
            chain=chain(
                article,
                npa,
                (SourceRole.OFFICIAL, "Präsidialkanzlei", "Präsidialkanzlei"),
                (SourceRole.SPEAKER, "Tomas Velten", "Velten wies"),
            ),
        ),
        Quotation(
            f"{prefix}-tropfen",
            QuotationKind.INDIRECT_FREE_INDIRECT,
            (passage(article, "Kein Tropfen werde Moorland fehlen."),),
            speaker=named(article, "Velten", "velten", 1),
            chain=chain(article, npa, (SourceRole.SPEAKER, "Tomas Velten", None)),
            act=Act.PROMISE,
            negated=True,
        ),
    )


def _tagesbote_alone(article: Article) -> tuple[Quotation, ...]:
    return (
        Quotation(
            "tb-gericht",
            QuotationKind.DIRECT,
            (passage(article, "Wer uns das Wasser abgräbt, trifft sich mit uns vor Gericht"),),
            (passage(article, "sagte Rehling"),),
            (passage(article, "sagte Rehling nach Angaben ihres Sprechers Jan Othmer"),),
            speaker=named(article, "Rehling nach", "rehling"),
            chain=chain(
                article,
                (SourceRole.AGENCY, "npa", "npa"),
                (SourceRole.OFFICIAL, "Jan Othmer", "Jan Othmer"),
                (SourceRole.SPEAKER, "Ada Rehling", "sagte Rehling"),
            ),
            act=Act.THREATEN,
        ),
        Quotation(
            "tb-liter",
            QuotationKind.INDIRECT_FREE_INDIRECT,
            (passage(article, "Moorland werde keinen einzigen Liter verschenken."),),
            speaker=named(article, "Rehling nach", "rehling"),
            act=Act.REJECT,
            negated=True,
        ),
        Quotation(
            "tb-beton",
            QuotationKind.DIRECT,
            (passage(article, "Das ist unser Fluss"), passage(article, "und unser Beton.")),
            (passage(article, "sagte Velten demnach"),),
            speaker=named(article, "Velten demnach", "velten"),
            act=Act.REJECT,
        ),
    )


def _funkhaus(article: Article) -> tuple[Quotation, ...]:
    return (
        Quotation(
            "fh-bagger",
            QuotationKind.REPORTED,
            (passage(article, "die Bagger sofort anzuhalten"),),
            (passage(article, "forderte"), passage(article, "auf,")),
            speaker=named(article, "Rehling forderte", "rehling"),
            addressee=named(article, "Velten auf", "velten"),
            act=Act.DEMAND,
        ),
        Quotation(
            "fh-gericht",
            QuotationKind.DIRECT,
            (passage(article, "Wer uns das Wasser abgräbt, trifft sich mit uns vor Gericht"),),
            (passage(article, "sagte sie"),),
            speaker=Mention(passage(article, "sie."), MentionKind.PRONOUN, "rehling"),
            act=Act.THREATEN,
        ),
        Quotation(
            "fh-strom",
            QuotationKind.REPORTED,
            (passage(article, "die Stromlieferungen nach Moorland zu drosseln"),),
            (passage(article, "drohte"),),
            speaker=named(article, "Velten drohte", "velten"),
            medium=passage(article, "Sender Hochried Eins"),
            chain=chain(
                article,
                (SourceRole.MEDIUM, "Hochried Eins", "Hochried Eins"),
                (SourceRole.WITNESS, "ein Berater des Präsidenten", "einen Berater des Präsidenten"),
                (SourceRole.SPEAKER, "Tomas Velten", "Velten drohte"),
            ),
            act=Act.THREATEN,
            hedged=True,
        ),
        Quotation(
            "fh-dementi",
            QuotationKind.DIRECT,
            (passage(article, "Von Strom war keine Rede."),),
            (passage(article, "dementierte"),),
            speaker=named(article, "Präsidialkanzlei", "kanzlei"),
            act=Act.DENY,
            negated=True,
        ),
        Quotation(
            "fh-quast",
            QuotationKind.INDIRECT,
            (passage(article, "Die Sperre könne den Pegel im Sommer um einen Meter senken"),),
            (passage(article, "so Quast"),),
            speaker=named(article, "Quast.", "quast"),
            act=Act.WARN,
        ),
        Quotation(
            "fh-othmer",
            QuotationKind.INDIRECT,
            (passage(article, "Rehling habe Velten entgegnet: „Ihr Hochwasser ist unser Trinkwasser.“"),),
            (passage(article, "sagte,"),),
            speaker=named(article, "Othmer", "othmer"),
        ),
        Quotation(
            "fh-trinkwasser",
            QuotationKind.DIRECT,
            (passage(article, "„Ihr Hochwasser ist unser Trinkwasser.“"),),
            (passage(article, "entgegnet"),),
            speaker=named(article, "Rehling habe", "rehling"),
            addressee=named(article, "Velten entgegnet", "velten"),
            chain=chain(
                article,
                (SourceRole.OFFICIAL, "Jan Othmer", "Othmer"),
                (SourceRole.SPEAKER, "Ada Rehling", "Rehling habe"),
            ),
            act=Act.ACCUSE,
            parent_id="fh-othmer",
        ),
    )


def _kanzlei(article: Article) -> tuple[Quotation, ...]:
    return (
        Quotation(
            "pk-hochwasser",
            QuotationKind.INDIRECT,
            (passage(article, "dass es allein dem Hochwasserschutz diene und Moorland kein Tropfen fehlen werde"),),
            (passage(article, "unterstrich"),),
            speaker=Mention(passage(article, "Er unterstrich"), MentionKind.PRONOUN, "velten"),
            act=Act.ASSESS,
        ),
        Quotation(
            "pk-einladung",
            QuotationKind.REPORTED,
            (passage(article, "nach Hochried ein"),),
            (passage(article, "lud"),),
            speaker=named(article, "Der Präsident lud", "velten"),
            addressee=named(article, "die Ministerpräsidentin", "rehling"),
            act=Act.PROPOSE,
        ),
    )


def _wochenschau(article: Article) -> tuple[Quotation, ...]:
    return (
        Quotation(
            "ws-geschrien",
            QuotationKind.INDIRECT,
            (passage(article, "Rehling habe geschrien"),),
            (passage(article, "will ein Teilnehmer gehört haben"),),
            speaker=Mention(passage(article, "ein Teilnehmer"), MentionKind.NOMINAL),
            act=Act.ACCUSE,
            hedged=True,
        ),
        Quotation(
            "ws-sachlich",
            QuotationKind.DIRECT,
            (passage(article, "Das Gespräch war sachlich."),),
            (passage(article, "widerspricht"),),
            speaker=named(article, "Staatskanzlei", "staatskanzlei"),
            act=Act.DENY,
        ),
        Quotation(
            "ws-klug",
            QuotationKind.FREE_INDIRECT,
            (passage(article, "War es klug, mit Gericht zu drohen?"),),
            act=Act.ASSESS,
        ),
    )
