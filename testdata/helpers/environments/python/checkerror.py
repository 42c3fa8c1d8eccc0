class CheckError(Exception):
    """Checks of the environment have failed."""

    def __init__(self, failures: dict[str, DaggerError | None]) -> None:
        self.failures = failures
        """What each failed with, by name; None for a check that returned false."""
        lines = [f"{name}: {error or 'false'}" for name, error in failures.items()]
        super().__init__("\n".join(lines))
