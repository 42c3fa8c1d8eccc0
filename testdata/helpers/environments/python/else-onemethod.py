    class _OneMethod(type):
        def __instancecheck__(cls, instance: object) -> bool:
            return isinstance(instance, cls.whole)

    def _forwarder(function: FunctionType, scope: dict[str, object]) -> FunctionType:
        # Its code has the method's own parameters: that is what checks are made of.
        code = function.__code__
        given = code.co_varnames[: code.co_argcount]
        keywords = code.co_varnames[len(given) :][: code.co_kwonlyargcount]
        header = ", ".join([*given, *(["*", *keywords] if keywords else [])])
        call = ", ".join([*given, *(f"{name}={name}" for name in keywords)])
        define, answer = "def", "return"
        if inspect.iscoroutinefunction(function):
            define, answer = "async def", "return await"
        made = {}
        exec(  # noqa: S102
            f"def make(__function):\n"
            f"    {define} method({header}): {answer} __function({call})\n"
            f"    return method",
            scope,
            made,
        )
        forwarder = made["make"](function)
        functools.update_wrapper(forwarder, function)
        del forwarder.__wrapped__
        forwarder.__annotations__ = dict(function.__annotations__)
        forwarder.__defaults__ = function.__defaults__
        forwarder.__kwdefaults__ = function.__kwdefaults__
        return forwarder

    def _checked(
        cls: type | None, function: FunctionType, scope: dict[str, object]
    ) -> Callable[..., Any]:
        # Messages name a class that is defined later as a forward reference, so
        # the check sees no more than what was defined before the class.
        forwarder = _forwarder(function, scope)
        if cls is None:
            return _check(forwarder)
        # Without its class, the function could not tell what Self is.
        members = {function.__name__: forwarder, "__module__": cls.__module__}
        part = _OneMethod(cls.__name__, (), members)
        checked = vars(_check(part))[function.__name__]
        part.whole = cls
        return checked

    def _checked_later(
        cls: type | None, function: FunctionType, scope: dict[str, object]
    ) -> Callable[..., Any]:
        checked = None
        if inspect.iscoroutinefunction(function):

            async def stand_in(*args: object, **kwargs: object) -> object:
                nonlocal checked
                if checked is None:
                    checked = _checked(cls, function, scope)
                return await checked(*args, **kwargs)

        else:

            def stand_in(*args: object, **kwargs: object) -> object:
                nonlocal checked
                if checked is None:
                    checked = _checked(cls, function, scope)
                return checked(*args, **kwargs)

        return functools.update_wrapper(stand_in, function)

    def typecheck(cls: type) -> type:
        """Check the arguments and results of a class's methods."""
        if not __debug__:
            return cls
        scope = dict(globals())
        if not isinstance(cls, type):
            return _checked_later(None, cls, scope)
        for name, function in list(vars(cls).items()):
            if isinstance(function, FunctionType) and function.__annotations__:
                setattr(cls, name, _checked_later(cls, function, scope))
        return cls
