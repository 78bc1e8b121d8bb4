"""Build what people install, and try it out. Everything is made in build/, and the results lie in dist/.

    python3 packaging/build.py bundle        the app with Python and Qt in one folder, which the others carry
    python3 packaging/build.py deb           the package for Debian and Ubuntu
    python3 packaging/build.py tar           an archive with an installer for a user without root
    python3 packaging/build.py wheel         the wheel
    python3 packaging/build.py compare       build wheel, archive and package twice, elsewhere; the bytes must agree
    python3 packaging/build.py try           use the bundle, as it lies in build/
    python3 packaging/build.py try-deb       install the package into a copy of this system, use, upgrade and remove it
    python3 packaging/build.py try-deb-bare  the same in a Debian that has nothing yet (needs debootstrap)
    python3 packaging/build.py try-tar       install the archive into an empty home folder, use, upgrade and remove it

Everything is installed in an environment of its own, from packaging/requirements-build.lock, checked by hash. Trying
packages needs root, and tries what was built last.
"""

from __future__ import annotations

import sys

import interpreter
from bootstrap import USAGE_ERROR, hand_over
from unready import Unready


def main(arguments: list[str]) -> int:
    """Do what the first argument says; the exit status is 2 for a machine or a command line that does not allow it."""
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
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
