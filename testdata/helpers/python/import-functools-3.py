import functools
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from types import FunctionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Protocol,
    get_type_hints,
    runtime_checkable,
)
