"""The stand-alone program, over a real socket."""

import importlib.util
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from desktop.contract import neighbours, two_step
from desktop.contract.hosts import SESSION_COOKIE
from desktop.simulator import __main__ as program

LOGIN = "/apis.roblox.com/auth-token-service/v1/login"
METADATA = "/twostepverification.roblox.com/v1/metadata"
COMMAND = (sys.executable, "-m", "desktop.simulator")


@contextmanager
def running(*options: str) -> Iterator[httpx.Client]:
    """Start the program, wait until it is ready, and see it end cleanly, with no word more on either stream."""
    command = [*COMMAND, "--port", "0", *options]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert process.stdout is not None
    with process.stdout as output:
        ready, _, address = output.readline().strip().partition(" ")
        assert ready == "READY"
        assert address.startswith("http://127.0.0.1:")
        try:
            with httpx.Client(base_url=address, trust_env=False) as client:
                yield client
        finally:
            process.terminate()
            assert process.wait(10) == 0 or os.name == "nt"  # there, terminating is not a signal
        assert output.read() == ""


def test_it_serves_every_operation_by_host_and_by_path_and_can_be_steered(tmp_path: Path) -> None:
    orders = tmp_path / "faults.json"
    orders.write_text('[{"kind": "html", "endpoint": "GET_METADATA", "nth": 2}]')
    with running("--seed", "5", "--persona", "email_only", "--faults", str(orders)) as client:
        assert [client.get(METADATA).status_code for _ in range(3)] == [200, 503, 200]
        breaks_connections(client)
        takes_no_notice_of_who_goes_away(client)
        serves_everything(client)
        can_be_steered(client)
        refuses_what_it_does_not_understand(client)


def breaks_connections(client: httpx.Client) -> None:
    expected = {
        "refused": httpx.ReadError,
        "reset": httpx.ReadError,
        "cut_off": httpx.RemoteProtocolError,
        "hang": httpx.ReadTimeout,
        "drip": httpx.ReadTimeout,
    }
    for kind, error in expected.items():
        assert client.post("/practice/faults", json=[{"kind": kind}]).status_code == 200
        with pytest.raises(error):
            client.get(METADATA, timeout=0.1)
    assert client.get(METADATA).status_code == 200


def takes_no_notice_of_who_goes_away(client: httpx.Client) -> None:
    with socket.create_connection((client.base_url.host, client.base_url.port or 0)) as going:
        going.sendall(f"POST {LOGIN}/create HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{{".encode())
    assert client.get(METADATA).status_code == 200


def serves_everything(client: httpx.Client) -> None:
    own_id = client.get("/practice/session").json()["userId"]
    for endpoint in two_step.ENDPOINTS + neighbours.ENDPOINTS:
        path = endpoint.path.format(userId=own_id)
        by_host = client.request(endpoint.verb, path, headers={"host": endpoint.host})
        by_path = client.request(endpoint.verb, f"/{endpoint.host}{path}")
        assert by_host.status_code == by_path.status_code
        assert by_host.status_code not in {404, 405}, endpoint
        assert by_host.status_code < 500
    assert client.get("/www.roblox.com/charts").status_code == 200
    assert client.get("/example.com/v1/metadata").status_code == 404


def can_be_steered(client: httpx.Client) -> None:
    session = client.get("/practice/session").json()
    headers = {"cookie": f"{SESSION_COOKIE}={session['cookie']}"}
    who = client.get("/users.roblox.com/v1/users/authenticated", headers=headers)
    assert who.json()["id"] == session["userId"]
    assert client.get("/practice/inbox").json() == []
    assert client.get("/practice/totp").json() == {"code": None}
    assert client.post("/practice/persona", json={"name": "guarded"}).status_code == 200
    assert len(client.get("/practice/totp").json()["code"]) == 6
    assert client.post("/practice/clock", json={"advance_s": 60}).json()["now"] > 0
    order = {"kind": "refusal", "endpoint": "GET_METADATA", "status": 503, "code": 7}
    assert client.post("/practice/faults", json=[order, order]).status_code == 200
    assert client.get(METADATA).status_code == 503
    assert client.delete("/practice/faults").status_code == 200
    assert client.get(METADATA).status_code == 200
    assert approved_on_the_other_device(client) == {"status": "Validated", "accountName": "PracticePenguin"}
    penguin, puffin = client.get("/practice/accounts").json()
    assert len(penguin["recoveryCodes"]) == 10
    assert penguin["password"] != puffin["password"]
    puffin = puffin["name"]
    assert approved_on_the_other_device(client, account=puffin) == {"status": "Validated", "accountName": puffin}


def approved_on_the_other_device(client: httpx.Client, **account: str) -> object:
    token = {"x-csrf-token": client.post(f"{LOGIN}/create").headers["x-csrf-token"]}
    attempt = client.post(f"{LOGIN}/create", headers=token).json()
    for action in ("enter", "approve"):
        assert client.post("/practice/quick-sign-in", json={"action": action} | account).status_code == 200
    named = {"code": attempt["code"], "privateKey": attempt["privateKey"]}
    return client.post(f"{LOGIN}/status", headers=token, json=named).json()


def refuses_what_it_does_not_understand(client: httpx.Client) -> None:
    for page, body in {
        "persona": {"name": "nobody"},
        "clock": {"advance": 1},
        "quick-sign-in": {"action": "shrug"},
        "faults": [{"kind": "html", "endpoint": "NOWHERE"}],
    }.items():
        assert client.post(f"/practice/{page}", json=body).status_code == 400
    told = client.post("/practice/faults", json=[{"kind": "expired_certificate"}])
    assert (told.status_code, told.json()) == (
        400,
        {"error": "expired_certificate needs TLS, which is not spoken here"},
    )
    assert client.post("/practice/cross-device", json={"action": "deny"}).status_code == 409


def test_it_says_so_when_uvicorn_is_missing(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    assert program.main(["--port", "0"]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "The simulator needs uvicorn to run alone: install the extra named dev.",
    ]


def test_it_says_so_when_the_port_is_taken(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert program.main(["--port", str(port)]) == 2
    [line] = capsys.readouterr().err.splitlines()
    assert f"Port {port} cannot be used" in line


@pytest.mark.parametrize(
    "options",
    [
        [],
        ["--port", "-1"],
        ["--port", "65536"],
        ["--port", "0", "--persona", "nobody"],
        ["--port", "0", "--faults", "nowhere.json"],
    ],
)
def test_other_options_are_refused(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        program.main(options)
    assert ended.value.code == 2
    assert "usage:" in capsys.readouterr().err


def test_practising_in_process_does_not_load_the_webauthn_library() -> None:
    heavy = "{'fido2', 'cryptography', 'uvicorn'}"
    code = f"import sys, desktop.simulator.service; print(sorted({heavy} & sys.modules.keys()))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
