"""The binary of dagger-codegen, for programs that run it from Python."""

from __future__ import annotations

import os
import sys
import sysconfig

__all__ = ["find_binary"]


def find_binary() -> str:
    """Return the path of the ``dagger-codegen`` binary that was installed with this package.

    Raises:
        FileNotFoundError: the binary isn't in any folder that pip and uv install commands into.
    """
    name = "dagger-codegen" + (sysconfig.get_config_var("EXE") or "")
    package = os.path.dirname(os.path.abspath(__file__))
    if os.name == "nt":
        user_scheme = "nt_user"
    elif sys.platform == "darwin" and getattr(sys, "_framework", ""):
        user_scheme = "osx_framework_user"
    else:
        user_scheme = "posix_user"
    folders = [
        # This environment's commands, and those that this user has installed.
        sysconfig.get_path("scripts"),
        sysconfig.get_path("scripts", user_scheme),
        # pip install --target, and --prefix on Windows and elsewhere.
        os.path.join(os.path.dirname(package), "bin"),
        os.path.join(package, *[os.pardir] * 3, "Scripts"),
        os.path.join(package, *[os.pardir] * 4, "bin"),
    ]
    for folder in folders:
        path = os.path.normpath(os.path.join(folder, name))
        if os.path.isfile(path):
            return path
    raise FileNotFoundError(
        f"{name} is in none of {', '.join(map(os.path.normpath, folders))}; reinstall the package dagger-codegen"
    )
