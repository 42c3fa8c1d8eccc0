if TYPE_CHECKING:
    from dagger.client._guards import typecheck
else:
    # The runtime's decorator compiles a check for every method of a class at once,
    # which is most of the time that importing this module would take. This one has
    # the same check made for each method when it is called for the first time.
    from dagger.client._guards import typecheck as _check

    class _OneMethod(type):
        def __instancecheck__(cls, instance: object) -> bool:
            return isinstance(instance, cls.whole)

    @functools.cache
    def _checked(
        cls: type, name: str, function: FunctionType, defined: int
    ) -> Callable[..., Any]:
        # Messages name a class that is defined later as a forward reference, so
        # the check is made with no more than what was defined before the class.
        scope = function.__globals__
        if len(scope) > defined:
            scope = dict(itertools.islice(scope.items(), defined))
        copy = FunctionType(
            function.__code__,
            scope,
            function.__name__,
            function.__defaults__,
            function.__closure__,
        )
        copy.__kwdefaults__ = function.__kwdefaults__
        copy.__qualname__ = function.__qualname__
        copy.__annotations__ = dict(function.__annotations__)
        # Without its class, the function could not tell what Self is.
        members = {name: copy, "__module__": cls.__module__}
        part = _OneMethod(cls.__name__, (), members)
        checked = functools.update_wrapper(vars(_check(part))[name], function)
        part.whole = cls
        scope.update(function.__globals__)
        if getattr(vars(cls)[name], "__wrapped__", None) is function:
            setattr(cls, name, checked)
        return checked

    def _checked_later(
        cls: type, name: str, function: FunctionType, defined: int
    ) -> Callable[..., Any]:
        if inspect.iscoroutinefunction(function):

            async def stand_in(*args: object, **kwargs: object) -> object:
                return await _checked(cls, name, function, defined)(*args, **kwargs)

        else:

            def stand_in(*args: object, **kwargs: object) -> object:
                return _checked(cls, name, function, defined)(*args, **kwargs)

        return functools.update_wrapper(stand_in, function)

    def typecheck(cls: type) -> type:
        """Check the arguments and results of a class's methods."""
        defined = len(globals())
        for name, function in list(vars(cls).items()):
            if isinstance(function, FunctionType) and function.__annotations__:
                setattr(cls, name, _checked_later(cls, name, function, defined))
        return cls
