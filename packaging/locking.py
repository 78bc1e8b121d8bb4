"""How the lock files are made from pyproject.toml: hashed, for every platform, without a word of where packages are."""

from __future__ import annotations

import subprocess

from environment import BUILD_LOCK, DEVELOPMENT_LOCK, ROOT, RUNTIME_LOCK, Environment

_COMPILE = ["-m", "uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes"]
_SILENT = ["--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]


def write_locks(environment: Environment, uv_arguments: list[str]) -> int:
    """Resolve the lock files; pins stay unless pyproject.toml moves them, or an argument such as `--upgrade` does."""
    command = [str(environment.python), *_COMPILE, *_SILENT, *uv_arguments, "pyproject.toml", "--output-file"]
    runtime = [*command, str(RUNTIME_LOCK)]
    extras = [
        [*command, str(lock), "--extra", extra, "--constraint", str(RUNTIME_LOCK)]
        for extra, lock in (("dev", DEVELOPMENT_LOCK), ("build", BUILD_LOCK))
    ]
    return max(subprocess.run(step, cwd=ROOT, check=False).returncode for step in (runtime, *extras))
