"""What an article says, at the grain at which articles are compared."""

from __future__ import annotations

from dataclasses import dataclass

from lesart.model import Act, Quotation, SegmentKind, Span, Stance


@dataclass(frozen=True, slots=True)
class Statement:
    """One clause that says something, with who says it.

    ``spans`` are its passages in text order, in the sentence that starts at token ``sentence``. ``tokens`` number its
    tokens in the spaCy document, ``context`` those around it that tell what it is about: the frame of the quotation,
    what a relative clause belongs to. ``quotation`` is the innermost quotation it stands in, ``speaker`` the synopsis
    entity that says it; ``sources`` are the entities that pass it on, outermost first. ``holder`` names whose figure or
    judgement the article gives without quoting ('Das Institut schätzt …'). ``hedged`` is set where the wording keeps it from
    being told as fact, ``hearsay`` where it is told by 'soll', be it of what somebody said ('Sie soll gesagt haben, …'),
    ``reported`` where it is in the mood of reported speech and nobody is named, ``tells_act`` where it tells that
    somebody did something by speaking ('Er sagte zu, Soldaten abzuziehen'). ``aside`` numbers those of its tokens that are
    a statement of their own ('bei dem zweistündigen Gespräch').
    """

    article_id: str
    number: int
    spans: tuple[Span, ...]
    tokens: tuple[int, ...]
    stance: Stance
    segment: SegmentKind
    sentence: int
    context: tuple[int, ...] = ()
    quotation: Quotation | None = None
    speaker: str | None = None
    sources: tuple[str, ...] = ()
    holder: Span | None = None
    act: Act = Act.STATE
    hedged: bool = False
    hearsay: bool = False
    reported: bool = False
    tells_act: bool = False
    aside: tuple[int, ...] = ()

    @property
    def start(self) -> int:
        """Offset of the first character."""
        return self.spans[0].start

    @property
    def end(self) -> int:
        """Offset after the last character."""
        return self.spans[-1].end

    def contains(self, span: Span) -> bool:
        """Tell whether a passage of its article lies in one of its own."""
        return self.spans[0].start <= span.start < self.spans[-1].end and any(own.contains(span) for own in self.spans)

    @property
    def text(self) -> str:
        """The passages as one string."""
        return " … ".join(span.text for span in self.spans)

    @property
    def key(self) -> tuple[str, int]:
        """What names the statement in a story."""
        return (self.article_id, self.number)
