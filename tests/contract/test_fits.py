"""The comparison itself notices what it is there to notice."""

from typing import Any

import pytest

from tests.contract.fits import misfits

OBJECT = {"name": "string", "count": "int32", "when": "date-time", "media": "media", "list": [{"on": "boolean"}]}


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"name": "a", "count": 3, "when": "2024-01-01T00:00:00Z", "media": 2, "list": [{"on": True}]},
        {"media": "SMS", "list": []},
        {"name": None},
    ],
)
def test_fits(value: Any) -> None:
    assert misfits(value, OBJECT) == []


@pytest.mark.parametrize(
    "value",
    [
        [],
        {"other": 1},
        {"name": 1},
        {"count": True},
        {"count": 1 << 31},
        {"when": "yesterday"},
        {"media": 8},
        {"media": "Pigeon"},
        {"list": {}},
        {"list": [{"on": 1}]},
        {"list": [{"off": True}]},
    ],
)
def test_does_not_fit(value: Any) -> None:
    assert len(misfits(value, OBJECT)) == 1
