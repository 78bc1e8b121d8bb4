"""The design tokens: every colour, distance and text size of the app, named by purpose and decided here alone."""

from enum import Enum, IntEnum, StrEnum
from typing import Final, NamedTuple


class Space(IntEnum):
    """Distances between and inside things, in device-independent pixels."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32


class Radius(IntEnum):
    """Corner radii, in device-independent pixels."""

    CONTROL = 8
    CARD = 12


class TextSize(float, Enum):
    """Text sizes as multiples of the system's font size, so that the user's own choice of size holds everywhere."""

    CAPTION = 0.9
    BODY = 1.0
    SECTION = 1.1
    HEADING = 1.35
    TITLE = 1.8
    CODE = 1.7


class Tone(StrEnum):
    """What a badge, message or button says about the state of things; always shown with words or an icon as well."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    POSITIVE = "positive"
    WARNING = "warning"
    DANGER = "danger"


class Ink(StrEnum):
    """A colour that text and icons may have. Each value is the name of the token in ``Scheme``."""

    TEXT = "text"
    MUTED = "muted"
    DISABLED = "disabled"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    POSITIVE = "positive"
    WARNING = "warning"
    DANGER = "danger"
    ON_DANGER = "on_danger"


class Scheme(NamedTuple):
    """The colours of one appearance, as ``#rrggbb``.

    ``outline`` separates surfaces and carries no meaning; ``control`` is the edge by which an input is recognised.
    A ``..._soft`` colour is the background on which the ink of the same name is read. ``edged``: that background alone
    does not show enough where it ends.
    """

    dark: bool
    surface: str
    raised: str
    sunken: str
    hover: str
    text: str
    muted: str
    disabled: str
    outline: str
    control: str
    focus: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    neutral_soft: str
    positive: str
    positive_soft: str
    warning: str
    warning_soft: str
    danger: str
    danger_hover: str
    on_danger: str
    danger_soft: str
    edged: bool = False

    def ink(self, ink: Ink) -> str:
        """Return the colour of ``ink``."""
        return str(getattr(self, ink.value))

    def tone(self, tone: Tone) -> str:
        """Return the ink in which ``tone`` is written."""
        return self.muted if tone is Tone.NEUTRAL else str(getattr(self, tone.value))

    def soft(self, tone: Tone) -> str:
        """Return the background on which ``tone`` is written."""
        return str(getattr(self, f"{tone.value}_soft"))

    def edge(self, tone: Tone) -> str:
        """Return the edge around that background, empty where it needs none."""
        return self.tone(tone) if self.edged else ""


INK_OF_TONE: Final = {
    Tone.NEUTRAL: Ink.MUTED,
    Tone.ACCENT: Ink.ACCENT,
    Tone.POSITIVE: Ink.POSITIVE,
    Tone.WARNING: Ink.WARNING,
    Tone.DANGER: Ink.DANGER,
}

LIGHT: Final = Scheme(
    dark=False,
    surface="#f5f7f9",
    raised="#ffffff",
    sunken="#eceff3",
    hover="#edf1f5",
    text="#15202b",
    muted="#505d6b",
    disabled="#74808d",
    outline="#dbe1e8",
    control="#7b8794",
    focus="#4a4fd0",
    accent="#0b5e73",
    accent_hover="#084b5c",
    on_accent="#ffffff",
    accent_soft="#dff0f4",
    neutral_soft="#e9edf1",
    positive="#17693a",
    positive_soft="#dff3e5",
    warning="#7d4e00",
    warning_soft="#fcefcf",
    danger="#a8231c",
    danger_hover="#8a1b15",
    on_danger="#ffffff",
    danger_soft="#fce6e4",
)

DARK: Final = Scheme(
    dark=True,
    surface="#11161c",
    raised="#1a2028",
    sunken="#0c1015",
    hover="#242c36",
    text="#e9edf2",
    muted="#a6b1bd",
    disabled="#84909d",
    outline="#2c3540",
    control="#768391",
    focus="#a8adff",
    accent="#66c7dc",
    accent_hover="#86d6e7",
    on_accent="#06242c",
    accent_soft="#12333d",
    neutral_soft="#29323c",
    positive="#77d69a",
    positive_soft="#153322",
    warning="#f0c266",
    warning_soft="#382b10",
    danger="#ff958c",
    danger_hover="#ffb0a9",
    on_danger="#3a0b07",
    danger_soft="#43201e",
)


_STRONGER_LIGHT: Final = LIGHT._replace(
    disabled="#5a6572",
    accent="#084b5c",
    accent_hover="#063845",
    positive="#0f5029",
    warning="#623d00",
    danger="#8a1b15",
    danger_hover="#6b120d",
)
_STRONGER_DARK: Final = DARK._replace(
    disabled="#9aa5b1",
    accent="#80d4e6",
    accent_hover="#a6e3f0",
    danger="#ffb0a9",
    danger_hover="#ffcac5",
)


def high_contrast(scheme: Scheme) -> Scheme:
    """Return ``scheme`` for users whose system asks for more contrast: full-strength text, inks and edges."""
    extreme = "#000000" if scheme.dark else "#ffffff"
    stronger = _STRONGER_DARK if scheme.dark else _STRONGER_LIGHT
    return stronger._replace(
        edged=True,
        surface=extreme,
        raised=extreme,
        text="#ffffff" if scheme.dark else "#000000",
        muted=scheme.text,
        outline=scheme.control,
        control=scheme.text,
    )
