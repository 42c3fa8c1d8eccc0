class Client(Query):
    """A connection to the engine, with the root fields of the API as methods.

    The connection is opened by the first request. Use `dag` for the one that the
    whole program shares.
    """
