    class _OneMethod(type):
        def __instancecheck__(cls, instance: object) -> bool:
            return isinstance(instance, cls.whole)
