"""Dates and times as the owner's language writes them."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

translate = QCoreApplication.translate


def date_words(moment: datetime) -> str:
    """Write the day in local time, such as "3 March 2026"."""
    return QLocale().toString(_local(moment).date(), QLocale.FormatType.LongFormat)


def time_words(moment: datetime) -> str:
    """Write the time of day in local time, such as "14:05"."""
    return QLocale().toString(_local(moment).time(), QLocale.FormatType.ShortFormat)


def moment_words(moment: datetime, today: date | None = None) -> str:
    """Write a moment in local time: "today, 14:05", "yesterday, 14:05", or the day with the time."""
    day = date_words(moment)
    if today is not None:
        ago = today - moment.astimezone().date()
        recent = {timedelta(0): translate("Moments", "today"), timedelta(1): translate("Moments", "yesterday")}
        day = recent.get(ago, day)
    return translate("Moments", "{day}, {time}").format(day=day, time=time_words(moment))


def _local(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
