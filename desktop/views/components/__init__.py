"""The building blocks of every page. They hold no sentence: words come from the caller, colours from the theme."""

from desktop.views.components.announce import announce
from desktop.views.components.badge import Badge
from desktop.views.components.banner import Banner
from desktop.views.components.busy_bar import BusyBar
from desktop.views.components.buttons import (
    Button,
    IconButton,
    danger_button,
    primary_button,
    quiet_button,
    secondary_button,
)
from desktop.views.components.card import Card
from desktop.views.components.choice import Choice, ChoiceGroup
from desktop.views.components.code_field import CodeField
from desktop.views.components.countdown import Countdown
from desktop.views.components.empty_state import EmptyState
from desktop.views.components.icon_label import IconLabel
from desktop.views.components.inline_message import InlineMessage
from desktop.views.components.labels import BodyLabel, CaptionLabel, CodeLabel, ElidedLabel, Heading, Level, MutedLabel
from desktop.views.components.list_row import ListRow
from desktop.views.components.page import Page
from desktop.views.components.password_field import PasswordField
from desktop.views.components.secret_text import SecretText
from desktop.views.components.skeleton import Skeleton
from desktop.views.components.step_indicator import StepIndicator

__all__ = [
    "Badge",
    "Banner",
    "BodyLabel",
    "BusyBar",
    "Button",
    "CaptionLabel",
    "Card",
    "Choice",
    "ChoiceGroup",
    "CodeField",
    "CodeLabel",
    "Countdown",
    "ElidedLabel",
    "EmptyState",
    "Heading",
    "IconButton",
    "IconLabel",
    "InlineMessage",
    "Level",
    "ListRow",
    "MutedLabel",
    "Page",
    "PasswordField",
    "SecretText",
    "Skeleton",
    "StepIndicator",
    "announce",
    "danger_button",
    "primary_button",
    "quiet_button",
    "secondary_button",
]
