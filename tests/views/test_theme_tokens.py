"""Everything that is read or recognised by its colour stands out enough from what is behind it (WCAG 2.2)."""

import pytest

from desktop.views.theme_tokens import DARK, LIGHT, Scheme, Tone, high_contrast

SCHEMES = {
    "light": LIGHT,
    "dark": DARK,
    "light, more contrast": high_contrast(LIGHT),
    "dark, more contrast": high_contrast(DARK),
}
GROUNDS = ("surface", "raised", "hover")


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


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES.keys())
class TestContrast:
    @pytest.mark.parametrize("ground", [*GROUNDS, "sunken"])
    @pytest.mark.parametrize("ink", ["text", "muted"])
    def test_text_on_surfaces(self, scheme: Scheme, ink: str, ground: str) -> None:
        assert contrast(getattr(scheme, ink), getattr(scheme, ground)) >= 4.5

    @pytest.mark.parametrize("ground", GROUNDS)
    @pytest.mark.parametrize("tone", list(Tone))
    def test_words_of_a_tone_on_surfaces(self, scheme: Scheme, tone: Tone, ground: str) -> None:
        assert contrast(scheme.tone(tone), getattr(scheme, ground)) >= 4.5

    @pytest.mark.parametrize("tone", list(Tone))
    def test_words_of_a_tone_on_its_own_soft_ground(self, scheme: Scheme, tone: Tone) -> None:
        assert contrast(scheme.tone(tone), scheme.soft(tone)) >= 4.5
        assert contrast(scheme.text, scheme.soft(tone)) >= 4.5

    @pytest.mark.parametrize(
        ("ink", "ground"),
        [
            ("on_accent", "accent"),
            ("on_accent", "accent_hover"),
            ("on_danger", "danger"),
            ("on_danger", "danger_hover"),
            ("accent", "accent_soft"),
            ("muted", "accent_soft"),
        ],
    )
    def test_words_on_filled_controls(self, scheme: Scheme, ink: str, ground: str) -> None:
        assert contrast(getattr(scheme, ink), getattr(scheme, ground)) >= 4.5

    @pytest.mark.parametrize("ground", ["surface", "raised"])
    @pytest.mark.parametrize("edge", ["focus", "control", "accent", "danger"])
    def test_edges_by_which_controls_are_recognised(self, scheme: Scheme, edge: str, ground: str) -> None:
        assert contrast(getattr(scheme, edge), getattr(scheme, ground)) >= 3

    @pytest.mark.parametrize("tone", list(Tone))
    def test_the_focus_ring_on_soft_grounds(self, scheme: Scheme, tone: Tone) -> None:
        assert contrast(scheme.focus, scheme.soft(tone)) >= 3

    @pytest.mark.parametrize("ground", ["surface", "raised", "neutral_soft"])
    def test_disabled_words_can_still_be_made_out(self, scheme: Scheme, ground: str) -> None:
        assert contrast(scheme.disabled, getattr(scheme, ground)) >= 3
