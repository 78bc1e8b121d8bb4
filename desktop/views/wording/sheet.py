"""What stands on the sheet of recovery codes, beside the codes."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


class SheetWords(Struct, frozen=True, kw_only=True):
    """The words, from top to bottom."""

    title: str
    facts: str
    purpose: str
    number: str
    code: str
    used: str
    advice: tuple[str, ...]


def sheet_words(account_name: str, made: str) -> SheetWords:
    """Put the sheet into words."""
    facts = translate("Sheet", "Account: {name} · Made on {date}")
    return SheetWords(
        title=translate("Sheet", "Roblox recovery codes"),
        facts=facts.format(name=account_name, date=made),
        purpose=translate(
            "Sheet",
            "When Roblox asks for your second step and your phone or security key is lost, choose “recovery code” "
            "and type one of these. Each works once: note the day when you use it.",
        ),
        number=translate("Sheet", "No."),
        code=translate("Sheet", "Code"),
        used=translate("Sheet", "Used on"),
        advice=(
            translate(
                "Sheet", "Keep this sheet where you find it in a year and nobody else does, not with your phone."
            ),
            translate("Sheet", "Never read a code out to anybody. Roblox staff never ask for one."),
            translate("Sheet", "This sheet is void as soon as you make new codes."),
        ),
    )
