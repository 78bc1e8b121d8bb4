"""Dates and times as the owner's language writes them."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

translate = QCoreApplication.translate


def date_words(moment: datetime) -> str:
    """Write the day in local time, such as "3 March 2026"."""
    return QLocale().toString(_local(moment).date(), QLocale.FormatType.LongFormat)


def time_words(moment: datetime) -> str:
    """Write the time of day in local time, such as "14:05"."""
    return QLocale().toString(_local(moment).time(), QLocale.FormatType.ShortFormat)


def _local(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
