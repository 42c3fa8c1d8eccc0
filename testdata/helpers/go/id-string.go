// ID is the scalar ID.
type ID string
