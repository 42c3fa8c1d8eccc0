import functools
import inspect
import itertools
from collections.abc import Callable
from types import FunctionType
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable
