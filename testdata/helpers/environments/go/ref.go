// Ref is the reference that this package was generated from, empty where it wasn't known.
const Ref = ""
