import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from desktop.model.methods import MediaType
from desktop.services.drill import Thing, play
from desktop.services.posture import Copy, Facts, Fix

APP, MAIL, SMS, KEY, CODES = (
    MediaType.AUTHENTICATOR,
    MediaType.EMAIL,
    MediaType.SMS,
    MediaType.SECURITY_KEY,
    MediaType.RECOVERY_CODE,
)
BARE = Facts(
    methods=frozenset(),
    primary=None,
    changed=None,
    changed_elsewhere=None,
    security_keys=0,
    codes=0,
    codes_created=None,
    email_verified=True,
    under_13=False,
)
PHONE_ONLY = replace(BARE, methods=frozenset({APP}))
WITH_CODES = replace(PHONE_ONLY, codes=10)
GUARDED = replace(WITH_CODES, methods=frozenset({APP, KEY}), security_keys=2)


@pytest.mark.parametrize(
    ("facts", "lost", "remaining", "advice"),
    [
        (BARE, {Thing.PHONE}, (), None),
        (PHONE_ONLY, set(), (APP,), None),
        (PHONE_ONLY, {Thing.PHONE}, (), Fix.MAKE_RECOVERY_CODES),
        (PHONE_ONLY, {Thing.PHONE, Thing.RECOVERY_SHEET}, (), Fix.ADD_SECURITY_KEY),
        (PHONE_ONLY, {Thing.COMPUTER, Thing.MAILBOX}, (APP,), None),
        (WITH_CODES, {Thing.PHONE}, (CODES,), None),
        (WITH_CODES, {Thing.PHONE, Thing.RECOVERY_SHEET}, (), Fix.ADD_SECURITY_KEY),
        (GUARDED, {Thing.PHONE, Thing.RECOVERY_SHEET}, (KEY,), None),
        (GUARDED, {Thing.SECURITY_KEY}, (APP, KEY, CODES), None),
        (replace(GUARDED, security_keys=1), {Thing.SECURITY_KEY, Thing.PHONE}, (CODES,), None),
        (
            replace(GUARDED, security_keys=1, codes=0),
            {Thing.SECURITY_KEY, Thing.PHONE},
            (),
            Fix.MAKE_RECOVERY_CODES,
        ),
        (
            replace(GUARDED, security_keys=1),
            {Thing.SECURITY_KEY, Thing.PHONE, Thing.RECOVERY_SHEET},
            (),
            Fix.ADD_SECURITY_KEY,
        ),
        (replace(WITH_CODES, copy=Copy.UNSAVED), {Thing.PHONE, Thing.RECOVERY_SHEET}, (CODES,), None),
        (replace(WITH_CODES, copy=Copy.UNSAVED), {Thing.PHONE, Thing.COMPUTER}, (), Fix.ADD_SECURITY_KEY),
        (replace(BARE, methods=frozenset({MAIL, SMS})), {Thing.MAILBOX}, (SMS,), None),
        (replace(BARE, methods=frozenset({MediaType.CROSS_DEVICE, APP})), {Thing.PHONE}, (), Fix.MAKE_RECOVERY_CODES),
        (replace(BARE, methods=frozenset({MediaType.UNKNOWN})), set(), (), None),
        (replace(WITH_CODES, methods=frozenset({MAIL})), {Thing.MAILBOX, Thing.RECOVERY_SHEET}, (), Fix.SET_UP),
    ],
)
def test_what_is_left(facts: Facts, lost: set[Thing], remaining: tuple[MediaType, ...], advice: Fix | None) -> None:
    drill = play(facts, lost)
    assert set(drill.remaining) == set(remaining)
    assert drill.advice is advice


accounts = st.builds(
    lambda methods, keys, codes: replace(
        BARE,
        methods=methods | ({KEY} if keys else frozenset()),
        security_keys=keys,
        codes=codes,
    ),
    st.frozensets(st.sampled_from([APP, MAIL, SMS, MediaType.PASSKEY, MediaType.CROSS_DEVICE])),
    st.integers(0, 5),
    st.integers(0, 10),
)


@given(accounts, st.sets(st.sampled_from(Thing)), st.sampled_from(Thing))
def test_losing_more_never_leaves_more(facts: Facts, lost: set[Thing], another: Thing) -> None:
    assert set(play(facts, lost | {another}).remaining) <= set(play(facts, lost).remaining)


@given(accounts, st.sets(st.sampled_from(Thing)))
def test_what_is_advised_helps(facts: Facts, lost: set[Thing]) -> None:
    advice = play(facts, lost).advice
    mended = {
        None: facts,
        Fix.MAKE_RECOVERY_CODES: replace(facts, codes=10),
        Fix.SET_UP: replace(facts, methods=facts.methods | {APP}),
        Fix.ADD_SECURITY_KEY: replace(facts, methods=facts.methods | {KEY}, security_keys=facts.security_keys + 1),
    }[advice]
    if advice is not None:
        assert play(mended, lost).remaining
