package pipeline

import (
	"bytes"
	"slices"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// Others are what several runs have served in one session, that of the caller, which forgets nothing. Each run gets a
// schema without the environments of the others, as from a session of its own. The zero value is ready to use; it is not
// safe for use by several goroutines.
type Others struct {
	bySession map[string]*others
}

// others is what runs have served in one session, and its schema before that, where the engine doesn't tell the difference.
type others struct {
	served []string
	core   []byte
}

func (o *Others) in(session string) *others {
	if o.bySession == nil {
		o.bySession = map[string]*others{}
	}
	if o.bySession[session] == nil {
		o.bySession[session] = &others{}
	}
	return o.bySession[session]
}

// withoutOthers takes out of the schema what other runs have served and this one hasn't.
func (r *Received) withoutOthers() error {
	isOwn := func(name string) bool {
		return slices.ContainsFunc(r.served, func(own introspection.Served) bool { return alike(own.Name, name) })
	}
	foreign := slices.DeleteFunc(slices.Clone(r.shared.served), isOwn)
	for _, own := range r.served {
		r.shared.served = append(r.shared.served, own.Name)
	}
	if len(foreign) == 0 {
		return nil
	}
	document, err := r.Document()
	if err != nil {
		return err
	}
	schema, err := r.bind(document, "")
	if err != nil {
		return err
	}
	theirs := slices.DeleteFunc(slices.Clone(schema.Environments), func(e *introspection.Environment) bool {
		return !slices.ContainsFunc(foreign, func(name string) bool { return alike(name, e.Name) })
	})
	theirs = withoutNeeded(schema.Environments, theirs)
	var text bytes.Buffer
	if err := document.Without(schema, theirs).PrintJSON(&text); err != nil {
		return err
	}
	r.Text = text.Bytes()
	return nil
}

// withoutNeeded keeps those environments whose types others name that stay.
func withoutNeeded(all, gone []*introspection.Environment) []*introspection.Environment {
	for {
		var stays []*introspection.Environment
		for _, environment := range all {
			if !slices.Contains(gone, environment) {
				stays = append(stays, environment.Needs...)
			}
		}
		less := slices.DeleteFunc(slices.Clone(gone), func(e *introspection.Environment) bool { return slices.Contains(stays, e) })
		if len(less) == len(gone) {
			return gone
		}
		gone = less
	}
}
