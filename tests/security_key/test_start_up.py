"""What may be imported before the first paint."""

import subprocess
import sys

EARLY = ("", ".port", ".failures", ".stop", ".sight", ".computer", ".bridge")


def test_the_port_loads_neither_fido2_nor_cryptography() -> None:
    imports = "\n".join(f"import desktop.security_key{name}" for name in EARLY)
    check = "import sys; print([name for name in ('fido2', 'cryptography') if name in sys.modules])"
    loaded = subprocess.run([sys.executable, "-c", f"{imports}\n{check}"], capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == "[]"
