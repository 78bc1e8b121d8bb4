"""Everything that is read or recognised by its colour stands out enough from what is behind it (WCAG 2.2)."""

from collections.abc import Iterable
from itertools import product
from xml.etree import ElementTree as ET

import pytest

from desktop.views.resources import resource
from desktop.views.theme_tokens import DARK, LIGHT, Scheme, Tone, high_contrast

SCHEMES = {
    "light": LIGHT,
    "dark": DARK,
    "light, more contrast": high_contrast(LIGHT),
    "dark, more contrast": high_contrast(DARK),
}
ALL = set(Scheme._fields)
GROUNDS = {"surface", "raised", "sunken", "hover", *(name for name in ALL if name.endswith("_soft"))}
"""What text and controls stand on: any ink on any of them, since a component does not know where it is put."""
INKS = {"text", "muted", *(tone.value for tone in Tone if tone is not Tone.NEUTRAL)}
EDGES = {"control", "focus"}
"""By these, and by the inks, controls and icons are recognised."""
ON_FILLS = {"on_accent": ("accent", "accent_hover"), "on_danger": ("danger", "danger_hover")}
GREYED = {"disabled"}
WITHOUT_MEANING = {"outline"}
FLAGS = {"dark", "edged"}


def luminance(colour: str) -> float:
    """Relative luminance as WCAG defines it."""
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio as WCAG defines it."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_agrees_with_the_extremes() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_no_token_is_left_out() -> None:
    fills = {fill for on in ON_FILLS.values() for fill in on}
    assert GROUNDS | INKS | EDGES | set(ON_FILLS) | fills | GREYED | WITHOUT_MEANING | FLAGS == ALL


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES.keys())
class TestContrast:
    def test_of_everything_that_is_read(self, scheme: Scheme) -> None:
        pairs = [*product(INKS, GROUNDS), *((ink, fill) for ink, fills in ON_FILLS.items() for fill in fills)]
        assert too_faint(scheme, pairs, 4.5) == {}

    def test_of_everything_that_is_recognised_and_of_the_focus_ring(self, scheme: Scheme) -> None:
        assert too_faint(scheme, product(EDGES, GROUNDS), 3) == {}

    def test_of_disabled_words_which_can_still_be_made_out(self, scheme: Scheme) -> None:
        assert too_faint(scheme, product(GREYED, ("surface", "raised", "neutral_soft")), 3) == {}

    def test_of_the_marks_in_controls(self, scheme: Scheme) -> None:
        tick = _ink_of(f"tick-{'dark' if scheme.dark else 'light'}")
        assert contrast(tick, scheme.accent) >= 3
        assert all(contrast(_ink_of(name), scheme.raised) >= 3 for name in ("chevron-up", "chevron-down"))


@pytest.mark.parametrize("scheme", [high_contrast(LIGHT), high_contrast(DARK)], ids=["light", "dark"])
def test_more_contrast_is_as_much_as_there_is_a_measure_for(scheme: Scheme) -> None:
    pairs = [*product(INKS, GROUNDS), *((ink, fill) for ink, fills in ON_FILLS.items() for fill in fills)]
    assert too_faint(scheme, pairs, 7) == {}
    assert too_faint(scheme, product(EDGES, GROUNDS), 4.5) == {}
    assert too_faint(scheme, product(GREYED, ("surface", "raised", "neutral_soft")), 4.5) == {}


@pytest.mark.parametrize("tone", Tone)
def test_only_in_high_contrast_a_background_has_an_edge(tone: Tone) -> None:
    assert (LIGHT.edge(tone), DARK.edge(tone)) == ("", "")
    shown = high_contrast(LIGHT)
    assert contrast(shown.edge(tone), shown.surface) >= 7


def too_faint(scheme: Scheme, pairs: Iterable[tuple[str, str]], least: float) -> dict[tuple[str, str], float]:
    measured = {pair: contrast(getattr(scheme, pair[0]), getattr(scheme, pair[1])) for pair in pairs}
    return {pair: found for pair, found in measured.items() if found < least}


def _ink_of(picture: str) -> str:
    drawn = ET.parse(resource(f"styles/{picture}.svg")).getroot()
    return drawn.attrib["stroke"]
