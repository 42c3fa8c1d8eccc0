class EntrypointKind(enum.Enum):
    """What a function of the environment is for."""

    FUNCTION = "function"
    CHECK = "check"
    GENERATE = "generate"
    UP = "up"
    AGENT = "agent"
    COMMAND = "command"
    ARTIFACT = "artifact"
    SHELL = "shell"
