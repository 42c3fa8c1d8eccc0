package introspection

// slabSize is how many values a slab makes room for at once.
const slabSize = 128

// slab hands out places for values of one type, many from one allocation. A schema lives and dies as a whole, so
// nothing is ever given back.
type slab[T any] struct{ free []T }

// one returns a place that holds the value.
func (s *slab[T]) one(value T) *T {
	if len(s.free) == 0 {
		s.free = make([]T, slabSize)
	}
	place := &s.free[0]
	s.free = s.free[1:]
	*place = value
	return place
}

// copy returns a slice of its own with the values, nil for none.
func (s *slab[T]) copy(values []T) []T {
	switch n := len(values); {
	case n == 0:
		return nil
	case n > slabSize/4:
		return append([]T(nil), values...)
	case n > len(s.free):
		s.free = make([]T, slabSize)
	}
	places := s.free[:len(values):len(values)]
	s.free = s.free[len(values):]
	copy(places, values)
	return places
}

// collector gathers the elements of one list after the other, whose lengths nobody knows before.
type collector[T any] struct {
	slab    slab[T]
	pending []T
}

func (c *collector[T]) add(value T) { c.pending = append(c.pending, value) }

// take returns what was added since it was last called.
func (c *collector[T]) take() []T {
	values := c.slab.copy(c.pending)
	c.pending = c.pending[:0]
	return values
}
