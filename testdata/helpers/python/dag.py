dag = Client()
"""The client that the whole program shares."""
