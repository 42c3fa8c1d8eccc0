"""``python -m dagger_codegen`` is ``dagger-codegen``."""

from __future__ import annotations

import os
import subprocess
import sys

from dagger_codegen import find_binary


def main() -> None:
    command = [find_binary(), *sys.argv[1:]]
    if os.name != "nt":
        os.execv(command[0], command)
    # Windows has no exec.
    try:
        status = subprocess.run(command, check=False).returncode
    except KeyboardInterrupt:
        status = 2
    sys.exit(status)


if __name__ == "__main__":
    main()
