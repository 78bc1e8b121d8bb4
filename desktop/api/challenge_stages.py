"""The stages of a generic challenge: what their metadata says, and the JSON text that hands in their solutions."""

from collections.abc import Mapping
from typing import TypeVar

import msgspec

from desktop.api.methods import media_type
from desktop.api.wire import Body, Malformed, Text, encode, parse
from desktop.model.challenges import (
    PassedChallenge,
    Proof,
    ReauthenticationStage,
    TwoStepChallenge,
    TwoStepStage,
    WaitingRule,
)
from desktop.model.methods import ActionType, MediaType
from desktop.model.secret import Secret
from desktop.model.security_keys import Assertion

T = TypeVar("T", bound=Body)


class RuleModel(Body):
    """A method and whether it does away with the wait."""

    method: str | int | None = None
    bypassable: bool | None = None


class DelayModel(Body):
    """What the service says about a wait after the challenge."""

    state: str | None = None
    eligible_methods: tuple[RuleModel, ...] | None = None


class SharedModel(Body):
    """What all two-step challenges may carry."""

    generic_challenge_id: str | None = None
    delay_parameters: DelayModel | None = None


class TwoStepModel(Body):
    """Metadata of ``twostepverification``."""

    user_id: int | str
    challenge_id: Text
    action_type: int | str = 0
    should_show_remember_device_checkbox: bool | None = None
    shared_parameters: SharedModel | None = None


class PasskeyModel(Body):
    """The passkey ceremony of ``reauthentication``."""

    passkey_auth_options: str | None = None
    passkey_session_id: str | None = None


class ReauthenticationModel(Body):
    """Metadata of ``reauthentication``."""

    default_type: str | None = None
    available_types: tuple[str, ...] | None = None
    default_type_metadata: PasskeyModel | None = None


class TwoStepRedemption(Body):
    """The solution of ``twostepverification``."""

    verification_token: str
    remember_device: bool
    challenge_id: str
    action_type: str


class ReauthenticationRedemption(Body):
    """The solution of ``reauthentication``."""

    reauthentication_token: str


def metadata_of(text: bytes) -> Mapping[str, object]:
    """Read metadata; what is no JSON object is empty."""
    try:
        content = parse(text)
    except Malformed:
        return {}
    return content if isinstance(content, dict) else {}


def two_step_stage(metadata: Mapping[str, object]) -> TwoStepStage | None:
    """Read the metadata of a two-step challenge; ``None`` where it names none."""
    read = _converted(metadata, TwoStepModel)
    if read is None or not str(read.user_id).isdecimal():
        return None
    shared = read.shared_parameters or SharedModel()
    return TwoStepStage(
        challenge=TwoStepChallenge(
            user_id=int(read.user_id),
            challenge_id=read.challenge_id,
            action_type=_action_type(read.action_type),
        ),
        generic_id=shared.generic_challenge_id or None,
        may_remember=read.should_show_remember_device_checkbox or False,
        waiting=_waiting(shared.delay_parameters),
    )


def reauthentication_stage(metadata: Mapping[str, object]) -> ReauthenticationStage:
    """Read the metadata of a reauthentication. Where it says nothing, the password is taken."""
    read = _converted(metadata, ReauthenticationModel) or ReauthenticationModel()
    words = (read.default_type, *(read.available_types or ()))
    proofs = tuple(dict.fromkeys(Proof(word) for word in words if word in set(Proof)))
    begun = read.default_type_metadata or PasskeyModel()
    passkey = None
    if begun.passkey_auth_options and begun.passkey_session_id:
        passkey = Assertion(options=begun.passkey_auth_options, session_id=Secret(begun.passkey_session_id))
    return ReauthenticationStage(proofs=proofs or (Proof.PASSWORD,), passkey=passkey)


def two_step_redemption(challenge: TwoStepChallenge, passed: PassedChallenge) -> Secret[str]:
    """Write the solution of a two-step challenge."""
    body = TwoStepRedemption(
        verification_token=passed.token.reveal(),
        remember_device=passed.remember_device,
        challenge_id=challenge.challenge_id,
        action_type=challenge.action_type.value,
    )
    return Secret(encode(body).decode())


def reauthentication_redemption(token: Secret[str]) -> Secret[str]:
    """Write the solution of a reauthentication."""
    return Secret(encode(ReauthenticationRedemption(reauthentication_token=token.reveal())).decode())


def handed_back(metadata: Mapping[str, object]) -> Secret[str]:
    """Write the metadata of a stage that has no solution but is handed back as it came."""
    return Secret(msgspec.json.encode(metadata).decode())


def _converted(metadata: Mapping[str, object], kind: type[T]) -> T | None:
    try:
        return msgspec.convert(metadata, kind)
    except msgspec.ValidationError:
        return None


def _waiting(delay: DelayModel | None) -> tuple[WaitingRule, ...]:
    rules = () if delay is None else delay.eligible_methods or ()
    return tuple(_rule(rule) for rule in rules)


def _rule(rule: RuleModel) -> WaitingRule:
    known = media_type(rule.method)
    name = str(rule.method or "") if known is MediaType.UNKNOWN else known.value
    return WaitingRule(media_type=known, wire_name=name, bypasses=rule.bypassable or False)


def _action_type(raw: int | str) -> ActionType:
    """Understand a number or a name; the official description numbers the actions from 0."""
    in_order = tuple(ActionType)
    if isinstance(raw, int):
        return in_order[raw] if 0 <= raw < len(in_order) else ActionType.UNKNOWN
    return next((known for known in in_order if known.value.casefold() == raw.casefold()), ActionType.UNKNOWN)
