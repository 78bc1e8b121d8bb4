"""The pretend service alone, on loopback: ``python -m desktop.simulator --port N``."""

import argparse
import contextlib
import importlib.util
import signal
import socket
import sys
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from types import FrameType

from starlette.routing import Mount, Router

from desktop.simulator.faults import Fault
from desktop.simulator.personas import Persona
from desktop.simulator.practice import practice_routes, read_faults
from desktop.simulator.randomness import SeededRandomness, SystemRandomness
from desktop.simulator.service import Simulator

LOOPBACK = "127.0.0.1"
LAST_PORT = 65535
USAGE_ERROR = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until told to stop; give the exit status."""
    options = _parser().parse_args(arguments)
    if importlib.util.find_spec("uvicorn") is None:
        print("The simulator needs uvicorn to run alone: install the extra named dev.", file=sys.stderr)
        return USAGE_ERROR
    simulator = Simulator(
        persona=options.persona,
        randomness=SystemRandomness() if options.seed is None else SeededRandomness(options.seed),
        latency_s=options.latency_ms / 1000,
    )
    simulator.world.faults.order(*options.faults)
    try:
        listener = socket.create_server((LOOPBACK, options.port))
    except OSError as error:
        print(f"Port {options.port} cannot be used: {error}", file=sys.stderr)
        return USAGE_ERROR
    with listener:
        # asyncio sets this on sockets of its own making only; without it each answer waits for a delayed ACK.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        _serve(simulator, listener)
    return 0


def _serve(simulator: Simulator, listener: socket.socket) -> None:
    # Only this program needs them; uvicorn comes with the extra named dev.
    import uvicorn  # noqa: PLC0415  (see above)

    from desktop.simulator.sockets import Connection, OnSockets  # noqa: PLC0415  (see above)

    @contextlib.asynccontextmanager
    async def announced(_: object) -> AsyncIterator[None]:
        print(f"READY http://{LOOPBACK}:{listener.getsockname()[1]}", flush=True)
        yield

    app = Router([*practice_routes(simulator), Mount("/", simulator.app)], lifespan=announced)
    # uvicorn raises the signal that stopped it once more when all is closed; by then there is nothing left to end.
    signal.signal(signal.SIGTERM, _nothing_left)
    signal.signal(signal.SIGINT, _nothing_left)
    config = uvicorn.Config(
        OnSockets(app), log_level="warning", date_header=False, http=Connection, timeout_graceful_shutdown=1
    )
    uvicorn.Server(config).run(sockets=[listener])


def _nothing_left(_signal: int, _frame: FrameType | None) -> None:
    """Let the program end by itself, with exit status 0."""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m desktop.simulator", description=__doc__)
    parser.add_argument("--port", type=_port, required=True, help="port on loopback; 0 picks a free one")
    parser.add_argument("--persona", choices=[persona.value for persona in Persona], default=Persona.FRESH.value)
    parser.add_argument("--latency-ms", type=_not_negative, default=0, help="how long each answer takes")
    parser.add_argument("--seed", type=int, help="draw the same codes and tokens again")
    parser.add_argument("--faults", type=_faults, default=[], metavar="FILE", help="what is to go wrong, as JSON")
    return parser


def _port(text: str) -> int:
    number = _not_negative(text)
    if number > LAST_PORT:
        raise argparse.ArgumentTypeError(f"{number} is above {LAST_PORT}")
    return number


def _faults(path: str) -> list[Fault]:
    try:
        return read_faults(Path(path).read_bytes())
    except (OSError, ValueError) as error:
        raise argparse.ArgumentTypeError(f"{path}: {error}") from error


def _not_negative(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError(f"{number} is below 0")
    return number


if __name__ == "__main__":
    sys.exit(main())
