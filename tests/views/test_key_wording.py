"""Every trouble with a key has words of its own, and so has every answer to "can this computer see my key?"."""

from itertools import product

import pytest

from desktop.security_key.failures import Trouble
from desktop.security_key.port import Device, PinWanted
from desktop.security_key.sight import Diagnosis, SeenKey, Sight
from desktop.viewmodels.key_prompts import NOTHING_ASKED, KeyPrompt
from desktop.views.theme_tokens import Tone
from desktop.views.wording.security_keys import (
    explain_sight,
    explain_trouble,
    pin_advice,
    prompt_words,
    shortened_id,
    trouble_tone,
)

BLUE, RED = Device(id="1", name="Blue"), Device(id="2", name="Red")


def test_no_two_troubles_share_a_sentence() -> None:
    happened = [explain_trouble(trouble).happened for trouble in Trouble]
    assert len(set(happened)) == len(Trouble)


def test_changing_ones_mind_is_no_failure() -> None:
    assert trouble_tone(Trouble.CANCELLED) is Tone.NEUTRAL
    assert trouble_tone(Trouble.PIN_BLOCKED) is Tone.DANGER


@pytest.mark.parametrize(("tries", "wrong", "tone"), [(8, False, Tone.NEUTRAL), (7, True, Tone.WARNING)])
def test_tries_that_are_left_are_counted_out(tries: int, wrong: bool, tone: Tone) -> None:  # noqa: FBT001  (a column)
    words, shown = pin_advice(PinWanted(device=BLUE, tries_left=tries, was_wrong=wrong))
    assert str(tries) in words
    assert shown is tone


def test_each_prompt_says_what_to_do() -> None:
    prompts = (
        NOTHING_ASKED,
        KeyPrompt(touch=(BLUE,)),
        KeyPrompt(touch=(BLUE, RED)),
        KeyPrompt(verifying=BLUE),
        KeyPrompt(pin=PinWanted(device=BLUE, tries_left=8, was_wrong=False)),
        KeyPrompt(pin=PinWanted(device=BLUE, tries_left=1, was_wrong=False)),
    )
    titles = {prompt_words(prompt, system_prompts=False, registering=False)[0] for prompt in prompts}
    titles |= {
        prompt_words(NOTHING_ASKED, system_prompts=s, registering=r)[0] for s, r in product((True, False), repeat=2)
    }
    assert len(titles) == len(prompts) + 2


@pytest.mark.parametrize("sight", Sight)
def test_each_answer_of_the_check_names_the_key_and_who_uses_it(sight: Sight) -> None:
    users = ("gpg-agent",) if sight is Sight.IN_USE else ()
    key = SeenKey(node="hidraw0", name="YubiKey", sight=sight, users=users)
    words, _ = explain_sight(Diagnosis(sight=sight, keys=(key,)))
    assert ("YubiKey" in words) is (sight not in {Sight.NONE_PLUGGED_IN, Sight.LEFT_TO_WINDOWS})
    assert ("gpg-agent" in words) is bool(users)


@pytest.mark.parametrize(("whole", "shown"), [(None, ""), ("abc", "Id abc"), ("a" * 20 + "b" * 20, "Id aaaaaa…bbbbbb")])
def test_an_id_is_shortened(whole: str | None, shown: str) -> None:
    assert shortened_id(whole) == shown
