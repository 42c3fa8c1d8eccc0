REF = ""
"""The reference that this module was generated from, empty where it wasn't known."""
