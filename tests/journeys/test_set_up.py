from collections.abc import Callable

from tests.support.running import Rehearsal

CODE_FIELD = "Code from your authenticator app"


async def to_the_qr_code(at: Rehearsal) -> None:
    at.user.click("Set up two-step verification")
    at.user.click("Start")
    at.user.click("Continue")
    await at.user.until_text("Scan this with your authenticator app")


async def to_the_code(at: Rehearsal) -> None:
    await to_the_qr_code(at)
    at.user.click("Scan the screen")
    await at.user.until_text("Added.")
    at.user.click("I have scanned it")


def running_code(at: Rehearsal) -> str:
    return at.user.labels("Running code")[0]


async def give_a_code_back(at: Rehearsal, codes: list[str]) -> None:
    question = next(text for text in at.user.texts() if "type recovery code number" in text)
    number = int(question.split("number ")[1].split(".")[0])
    at.user.type_into("Recovery code", codes[number - 1])
    at.user.click("Check")


def test_an_authenticator_is_set_up_with_the_mouse(journey: Callable[..., None]) -> None:
    async def steps(at: Rehearsal) -> None:
        await at.user.until_text("Only your password protects this account")
        await to_the_code(at)
        at.user.type_into(CODE_FIELD, running_code(at))
        assert at.user.reads("This code matches")
        at.user.click("Turn it on")
        await at.user.until_text("Write down your recovery codes")
        codes = [at.user.labels(f"Recovery code {number}")[0] for number in range(1, 11)]
        assert len(set(codes)) == 10
        at.user.click("I wrote them down")
        await give_a_code_back(at, codes)
        await at.user.until_text("Your recovery codes are safe on your paper.")
        at.user.click("Finish")
        await at.user.until_text("Your account is well protected")
        await at.user.until_text("Authenticator app")

    journey(steps)
