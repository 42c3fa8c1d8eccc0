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
