"""The factories that spaCy finds through the entry points of the package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spacy.language import Language

from lesart.components import names
from lesart.components.extensions import add_extensions
from lesart.errors import LanguageError
from lesart.language.de.needs import Need, require

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from spacy.tokens import Doc

_ARTICLE: Final = f"doc._.{names.ARTICLE}"
_ENTITIES: Final = (f"doc._.{names.ENTITIES}", f"doc._.{names.MENTIONS}")
_ENTITIES_NEED: Final = (Need.SENTENCES, Need.TAGS)
_QUOTATIONS_NEED: Final = (Need.SENTENCES, Need.TAGS, Need.LEMMAS, Need.MORPHOLOGY)
_TIMES_NEED: Final = (Need.SENTENCES, Need.TAGS, Need.LEMMAS, Need.MORPHOLOGY)
_QUANTITIES_NEED: Final = (Need.SENTENCES, Need.TAGS, Need.LEMMAS)

add_extensions()


class Step:
    """A component: makes sure that a document has what the step needs, then lets it work."""

    def __init__(self, name: str, work: Callable[[Doc], None], needs: Sequence[Need] = ()) -> None:
        self._name = name
        self._work = work
        self._needs = needs

    def __call__(self, doc: Doc) -> Doc:
        """Write into ``doc`` what the step finds, and return it.

        Raises:
            LanguageError: the components before give less than the step needs; the message says what is missing.
            ModelError: ``doc._.lesart_article`` does not hold what an article has.
        """
        try:
            require(doc, self._needs)
        except LanguageError as error:
            message = f"{self._name} needs more than the pipeline gives, which is {error}. See docs/spacy.md."
            raise LanguageError(message) from error
        self._work(doc)
        return doc


@Language.factory(names.SEGMENTS, assigns=["doc.spans", _ARTICLE])
def create_segments(nlp: Language, name: str) -> Step:  # noqa: ARG001 - spaCy passes both by name
    """Return the component that tells headline, caption, credit and body apart."""
    from lesart.components.steps import find_segments  # noqa: PLC0415 - the steps are loaded when one is used

    return Step(name, find_segments)


@Language.factory(names.ENTITIES, requires=_ENTITIES_NEED, assigns=["doc.spans", _ARTICLE, *_ENTITIES])
def create_entities(nlp: Language, name: str) -> Step:  # noqa: ARG001
    """Return the component that finds who and what a text names."""
    from lesart.components.steps import find_entities  # noqa: PLC0415

    return Step(name, find_entities, _ENTITIES_NEED)


@Language.factory(
    names.QUOTATIONS,
    requires=_QUOTATIONS_NEED,
    assigns=["doc.spans", _ARTICLE, *_ENTITIES, f"doc._.{names.QUOTATIONS}"],
)
def create_quotations(nlp: Language, name: str) -> Step:  # noqa: ARG001
    """Return the component that finds quotations with speaker, addressee and source chain."""
    from lesart.components.steps import find_quotations  # noqa: PLC0415

    return Step(name, find_quotations, _QUOTATIONS_NEED)


@Language.factory(names.TIMES, requires=_TIMES_NEED, assigns=["doc.spans", _ARTICLE, f"doc._.{names.TIMES}"])
def create_times(nlp: Language, name: str) -> Step:  # noqa: ARG001
    """Return the component that finds time expressions and places them on the calendar."""
    from lesart.components.steps import find_times  # noqa: PLC0415

    return Step(name, find_times, _TIMES_NEED)


@Language.factory(
    names.QUANTITIES, requires=_QUANTITIES_NEED, assigns=["doc.spans", _ARTICLE, f"doc._.{names.QUANTITIES}"]
)
def create_quantities(nlp: Language, name: str) -> Step:  # noqa: ARG001
    """Return the component that finds numbers with what they count."""
    from lesart.components.steps import find_quantities  # noqa: PLC0415

    return Step(name, find_quantities, _QUANTITIES_NEED)
