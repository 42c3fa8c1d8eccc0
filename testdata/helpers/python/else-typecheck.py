    def typecheck(cls: type) -> type:
        """Check the arguments and results of a class's methods."""
        if not __debug__:
            return cls
        scope = dict(globals())
        for name, function in list(vars(cls).items()):
            if isinstance(function, FunctionType) and function.__annotations__:
                setattr(cls, name, _checked_later(cls, function, scope))
        return cls
