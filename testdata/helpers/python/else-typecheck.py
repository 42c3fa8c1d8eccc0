    def typecheck(cls: type) -> type:
        """Check the arguments and results of a class's methods."""
        defined = len(globals())
        for name, function in list(vars(cls).items()):
            if isinstance(function, FunctionType) and function.__annotations__:
                setattr(cls, name, _checked_later(cls, name, function, defined))
        return cls
