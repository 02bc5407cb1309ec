"""What the page carries inside itself: style, script and typefaces, and the policy that forbids everything else."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Iterable

_SERIF: Final = "Newsreader"
_SANS: Final = "Libre Franklin"
_LATIN: Final = (
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,"
    "U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"
)
_LATIN_EXTENDED: Final = (
    "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,"
    "U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF"
)
_NEEDS_EXTENDED: Final = re.compile("[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1d00-\u1dbf\u1e00-\u1eff]")
"""Letters of names such as 'Wałęsa' or 'Šefčovič', which the basic typefaces lack."""


@dataclass(frozen=True, slots=True)
class Typeface:
    """A font file of the package (SIL Open Font License, unchanged) and the letters that it has."""

    family: str
    style: str
    file: str
    letters: str


_BASIC: Final = (
    Typeface(_SERIF, "normal", "newsreader-latin-wght-normal.woff2", _LATIN),
    Typeface(_SERIF, "italic", "newsreader-latin-wght-italic.woff2", _LATIN),
    Typeface(_SANS, "normal", "libre-franklin-latin-wght-normal.woff2", _LATIN),
)
_EXTENDED: Final = (
    Typeface(_SERIF, "normal", "newsreader-latin-ext-wght-normal.woff2", _LATIN_EXTENDED),
    Typeface(_SERIF, "italic", "newsreader-latin-ext-wght-italic.woff2", _LATIN_EXTENDED),
    Typeface(_SANS, "normal", "libre-franklin-latin-ext-wght-normal.woff2", _LATIN_EXTENDED),
)


@dataclass(frozen=True, slots=True)
class Assets:
    """Style and script as they stand in the page, and the content security policy that allows these two alone."""

    style: Markup
    script: Markup
    policy: str


def make_assets(page_text: str, styles: Iterable[str], rules: Iterable[str]) -> Assets:
    """Put together what a page carries.

    Args:
        page_text: all text of the page; decides which typefaces it needs.
        styles: names of its style sheets among the files of the package.
        rules: further rules, for what belongs together on this page alone.

    """
    faces = _BASIC + (_EXTENDED if _NEEDS_EXTENDED.search(page_text) else ())
    style = "\n".join([*map(_font_face, faces), *map(_static, styles), *rules])
    script = _static("page.js")
    policy = (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; font-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    # Both come from the package; the anchors are letters, digits and hyphens.
    return Assets(Markup(style), Markup(script), policy)  # noqa: S704


def light_up_note(note: str, passage: str) -> str:
    """Return the rules by which a note and all that belongs to it in the text show each other."""
    shown = f"#{note}:is(:hover,:focus-within,:target)"
    pointed = f".{passage}.said:hover,#{passage}:target"
    return (
        f":root:has({shown}) .{passage}.said{{background:var(--lit);color:var(--lit-ink)}}"
        f":root:has({shown}) .{passage}:not(.said){{outline:1.5px solid var(--rule-2);outline-offset:1px}}"
        f":root:has({pointed}) #{note}{{box-shadow:-.25rem 0 0 var(--red)}}"
    )


def light_up_pieces(anchor: str) -> str:
    """Return the rule by which the pieces of a passage that is cut light up together."""
    return f':root:has(#{anchor}:target) [data-of="{anchor}"]{{background:var(--lit);color:var(--lit-ink)}}'


@lru_cache(maxsize=len(_BASIC) + len(_EXTENDED))
def _font_face(face: Typeface) -> str:
    data = base64.b64encode(files("lesart.report").joinpath("fonts", face.file).read_bytes()).decode("ascii")
    return (
        f'@font-face{{font-family:"{face.family}";font-style:{face.style};font-weight:200 800;font-display:swap;'
        f'src:url("data:font/woff2;base64,{data}") format("woff2");unicode-range:{face.letters}}}'
    )


def _static(name: str) -> str:
    return files("lesart.report").joinpath("static", name).read_text(encoding="utf-8")


def _digest(content: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode("utf-8")).digest()).decode("ascii")
