"""Build what people install, and try it out. Everything is made in build/, and the results lie in dist/.

    python3 packaging/build.py COMMAND

    bundle        the app with Python and Qt in one folder, which the others carry
    deb           the package for Debian and Ubuntu
    tar           an archive with an installer for a user without root
    wheel         the wheel, for a Python of one's own
    windows       the installer for Windows (on Windows, with NSIS)
    macos         the disk image for macOS (on macOS)
    bill          the list of what the app is made of, as CycloneDX
    audit         whether anything is known against what it is made of (with pip-audit, over the network)
    licences      the licence of each of these packages
    sums          the SHA-256 sums of all that lies in dist/

    try           use the bundle that was made last: its commands, and a journey with and without a screen
    try-tar       install the archive into an empty home folder, use, upgrade and remove it
    check-deb     have Debian's own checker, lintian, look at the package
    try-deb       install the package into a copy of this system, use, upgrade and remove it (as root)
    try-deb-now   freeze the app, pack it without compression, and do the same with that (as root)
    try-deb-bare  the same in a Debian that has nothing yet (as root, with debootstrap)
    compare       build wheel, archive and package twice, in other folders; the bytes have to agree
    sizes         the sizes and the time to start, beside their budgets
    check-wheels  whether there are wheels of all packages for every system and Python

Everything is installed in an environment of its own, from packaging/requirements-build.lock, checked by hash.
What is for Windows is signed where TWINBOLT_SIGNING_CERTIFICATE and TWINBOLT_SIGNING_KEY name PEM files; what is for
macOS, where TWINBOLT_SIGNING_IDENTITY names a certificate of its keychain.
"""

from __future__ import annotations

import sys

import interpreter
from bootstrap import USAGE_ERROR, hand_over
from fault import Fault
from unready import Unready

FAILED = 1


def main(arguments: list[str]) -> int:
    """Do what the first argument says.

    The exit status is 1 where the result is no good, and 2 for a machine or a command line that does not allow it.
    """
    try:
        if not interpreter.fits(sys.version_info[:2]):
            return hand_over([interpreter.find_fitting(), __file__, *arguments])
        import products  # noqa: PLC0415 - an older Python cannot read it

        if len(arguments) != 1 or arguments[0] not in products.COMMANDS:
            print(__doc__, file=sys.stderr)
            return USAGE_ERROR
        print(products.COMMANDS[arguments[0]]())
    except Unready as reason:
        print(reason, file=sys.stderr)
        return USAGE_ERROR
    except Fault as reason:
        print(reason, file=sys.stderr)
        return FAILED
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
