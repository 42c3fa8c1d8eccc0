// null is the value of an object, input object or enum that is sent although there is none.
var null *string
