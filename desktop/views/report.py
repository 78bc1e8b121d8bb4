"""A report as one file of HTML: nothing is loaded from anywhere, and it can be read on paper and in the dark."""

from collections.abc import Iterable
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt

from desktop.model.methods import Method
from desktop.services.posture import Severity
from desktop.viewmodels.report import Report, without_addresses
from desktop.views.language import spoken_now
from desktop.views.theme_tokens import Tone
from desktop.views.wording.journal import change_words, origin_words, when_words
from desktop.views.wording.methods import method_name
from desktop.views.wording.moments import date_words, time_words
from desktop.views.wording.posture import finding_words, severity_words, standing_words

translate = QCoreApplication.translate

STYLE: Final = """
:root { color-scheme: light dark; --line: #c9cdd6; --warn: #8a4b00; }
@media (prefers-color-scheme: dark) { :root { --line: #454b59; --warn: #ffb86b; } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; } table + table { margin-top: 1rem; } caption { text-align: start; }
th, td { text-align: start; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--line); }
.warn { color: var(--warn); font-weight: 600; } footer { margin-top: 2rem; font-size: .9rem; }
@media print {
:root { color-scheme: light; --line: #999; --warn: #000; } body { margin: 0; } tr { break-inside: avoid; }
}
"""
"""Nothing but this is applied, by the policy in the page's head."""
PAGE: Final = """\
<!DOCTYPE html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
{body}</body>
</html>
"""
UNDATED: Final = "\N{EN DASH}"


def report_page(report: Report) -> str:
    """Write ``report`` in the language of the window. What comes from the service is text there, never HTML."""
    locale = spoken_now()
    direction = "rtl" if locale.textDirection() is Qt.LayoutDirection.RightToLeft else "ltr"
    title = translate("Report", "How {name} is protected").format(name=report.account.display_name)
    body = "".join((_head(report, title), _ratings(report), _methods(report), _changes(report), _foot(report)))
    return PAGE.format(
        language=_text(locale.bcp47Name()), direction=direction, title=_text(title), style=STYLE, body=body
    )


def _head(report: Report, title: str) -> str:
    account = f"@{report.account.name} · {report.account.user_id}"
    made = translate("Report", "Made on {date}, {time}, by Twinbolt {version}").format(
        date=date_words(report.made), time=time_words(report.made), version=report.program
    )
    return f"<header>\n<h1>{_text(title)}</h1>\n{_paragraph(account)}{_paragraph(made)}</header>\n"


def _ratings(report: Report) -> str:
    heading = translate("Report", "Where the account stands")
    if not report.known:
        return _section(heading, _paragraph(translate("Report", "That is not known: the account could not be read.")))
    headline, sentence = standing_words(report.standing)
    risks = (
        (translate("Report", "Take-over risk"), report.take_over),
        (translate("Report", "Lock-out risk"), report.lock_out),
    )
    found = [_row(*_cells(item.severity), *finding_words(item)) for item in report.findings]
    return _section(
        heading,
        _paragraph(f"{headline}. {sentence}"),
        _table((), [_row(name, *_cells(severity)) for name, severity in risks]),
        _table((translate("Report", "Weight"), translate("Report", "Found"), translate("Report", "Why")), found),
    )


def _methods(report: Report) -> str:
    words = (translate("Report", "Method"), translate("Report", "State"), translate("Report", "Last changed"))
    rows = [_row(_name(method), _state(method, report), _since(method)) for method in report.methods]
    others = [
        (translate("Report", "Security keys"), ", ".join(report.keys) or translate("Report", "none")),
        (translate("Report", "Unused recovery codes"), _codes(report)),
        (translate("Report", "Verified email address"), _yes_or_no(report.email_verified)),
        (translate("Report", "Verified phone number"), _yes_or_no(report.phone_verified)),
    ]
    return _section(
        translate("Report", "What is on"), _table(words, rows), _table((), [_row(*other) for other in others])
    )


def _changes(report: Report) -> str:
    heading = translate("Report", "What changed, as seen on this computer")
    since = "" if report.since is None else date_words(report.since)
    watched = translate("Report", "Watched since {date}.").format(date=since) if since else ""
    words = (translate("Report", "Change"), translate("Report", "When"), translate("Report", "Where"))
    rows = []
    for entry in report.changes:
        where, tone = origin_words(entry.origin)
        marked = _cell(where, warn=tone is Tone.WARNING)
        rows.append(_row(change_words(entry), when_words(entry), marked))
    nothing = "" if rows else _paragraph(translate("Report", "No change was seen."))
    return _section(heading, _paragraph(watched), nothing, _table(words, rows))


def _foot(report: Report) -> str:
    words = translate("Report", "This report holds no password, no code and no address. Names are as Roblox gave them.")
    read = ""
    if report.read_at is not None:
        read = translate("Report", "Read from Roblox on {date}, {time}.").format(
            date=date_words(report.read_at), time=time_words(report.read_at)
        )
    return f"<footer>\n{_paragraph(read)}{_paragraph(words)}</footer>\n"


def _name(method: Method) -> str:
    known = method.media_type.value == method.wire_name
    return method_name(method.media_type) if known else method.wire_name


def _state(method: Method, report: Report) -> str:
    if not method.enabled:
        return translate("Report", "off")
    first = report.first is not None and method.media_type is report.first
    return translate("Report", "on, asked for first") if first else translate("Report", "on")


def _since(method: Method) -> str:
    return UNDATED if method.updated is None else date_words(method.updated)


def _codes(report: Report) -> str:
    if report.codes is None:
        return translate("Report", "not known")
    if report.codes.created is None:
        return str(report.codes.active)
    words = translate("Report", "{count}, made on {date}")
    return words.format(count=report.codes.active, date=date_words(report.codes.created))


def _yes_or_no(known: bool | None) -> str:  # noqa: FBT001 - a fact, not a switch
    if known is None:
        return translate("Report", "not known")
    return translate("Report", "yes") if known else translate("Report", "no")


class _Html(str):
    """Text that is HTML already."""

    __slots__ = ()


def _cells(severity: Severity) -> tuple[_Html]:
    words, _, _ = severity_words(severity)
    return (_cell(words, warn=severity >= Severity.MEDIUM),)


def _cell(text: str, *, warn: bool) -> _Html:
    return _Html(f'<td class="warn">{_text(text)}</td>' if warn else f"<td>{_text(text)}</td>")


def _row(*cells: str) -> _Html:
    return _Html(
        "<tr>" + "".join(one if isinstance(one, _Html) else _cell(one, warn=False) for one in cells) + "</tr>\n"
    )


def _table(headings: Iterable[str], rows: list[_Html]) -> str:
    if not rows:
        return ""
    titles = "".join(f'<th scope="col">{_text(heading)}</th>' for heading in headings)
    head = f"<thead><tr>{titles}</tr></thead>\n" if titles else ""
    return f"<table>\n{head}<tbody>\n{''.join(rows)}</tbody>\n</table>\n"


def _section(heading: str, *parts: str) -> str:
    return f"<section>\n<h2>{_text(heading)}</h2>\n{''.join(parts)}</section>\n"


def _paragraph(text: str) -> str:
    return f"<p>{_text(text)}</p>\n" if text else ""


def _text(text: str) -> str:
    """Make text safe to stand anywhere in the page, whoever wrote it."""
    return escape(without_addresses(text), quote=True)
