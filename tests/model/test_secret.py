"""A secret comes out when it is asked for, and in no other way."""

import copy
import pickle
from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from desktop.model.secret import Secret

VALUE = "canary-7Q"


class Holder(msgspec.Struct):
    """As a state holds one."""

    code: Secret[str]


@pytest.mark.parametrize("written", [str, repr, "{:}".format, "{!r:>40}".format])
@pytest.mark.parametrize("held", [Secret(VALUE), Holder(code=Secret(VALUE)), [Secret(VALUE)]])
def test_no_text_shows_it(written: Callable[[object], str], held: object) -> None:
    assert VALUE not in written(held)


def test_a_width_shows_no_more_of_it() -> None:
    assert VALUE not in f"{Secret(VALUE):>40}"


@pytest.mark.parametrize("write", [pickle.dumps, copy.deepcopy, msgspec.json.encode, msgspec.to_builtins])
def test_nothing_writes_it_down(write: Callable[[Any], object]) -> None:
    with pytest.raises(TypeError):
        write(Holder(code=Secret(VALUE)))


def test_it_comes_out_when_asked_for() -> None:
    assert Secret(VALUE).reveal() == VALUE


def test_two_of_one_value_are_the_same() -> None:
    assert Secret(VALUE) == Secret(VALUE) != Secret("canary-8Q")
    assert {Secret(VALUE), Secret(VALUE)} == {Secret(VALUE)}


def test_an_empty_one_is_false() -> None:
    assert not Secret("")
    assert Secret(VALUE)
