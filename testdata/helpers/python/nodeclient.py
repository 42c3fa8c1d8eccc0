@typecheck
class _NodeClient(Type):
    """What the API returns as Node, whatever object is behind it."""

    @classmethod
    def _graphql_name(cls) -> str:
        return "Node"

    async def id(self) -> str:
        """The ID, the same in every session of the engine.

        Asking for the ID evaluates nothing by itself.

        Returns
        -------
        str

        Raises
        ------
        QueryError
            The engine answered with an error.
        TransportError
            The engine could not be reached, or not in time.
        """
        _ctx = self._ctx.select("Node", "id", [])
        return await _ctx.execute(str)
