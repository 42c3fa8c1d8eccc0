package rust

import (
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/era"
)

// runtime is what a published dagger-sdk crate offers and expects of the generated file.
type runtime struct {
	// loadable tells of the trait Loadable, of Selection::root and Selection::inline_fragment, of the hand-written
	// Query::ref and Query::load, and that the crate expects the scalar Id.
	loadable bool
	// awaitsLists tells that a list of objects is awaited, and each element loaded by its ID. Before, a list is
	// one lazy element.
	awaitsLists bool
	// returnsIdentified tells that a field which returns the ID of another object gives that object, and that a trait's
	// sync gives the object itself.
	returnsIdentified bool
}

// runtimeOf is what the runtime of the request's release offers.
func runtimeOf(request generator.Request) runtime {
	return runtime{loadable: request.Era.Has(era.InlineFragments), awaitsLists: request.Era.Has(era.AwaitsLists),
		returnsIdentified: request.Era.Has(era.ReturnsIdentified)}
}
