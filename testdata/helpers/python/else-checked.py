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
