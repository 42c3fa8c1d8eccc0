@runtime_checkable
class Node(Protocol):
    """Everything that has an ID."""
