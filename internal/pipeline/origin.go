package pipeline

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/internal/input"
	"github.com/dagger-codegen/dagger-codegen/internal/suggest"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// origin is where an environment of a saved schema comes from, which the schema doesn't say. It is a JSON object, or a
// list of them, in a file beside the schema.
type origin struct {
	// Name in the schema; it may be left out where the schema has one environment alone.
	Name string `json:"name"`
	// Ref is the reference, Pin the commit that a git reference was resolved to.
	Ref string `json:"ref"`
	Pin string `json:"pin"`
	// Kind is the engine's word for the kind of source: GIT_SOURCE; LOCAL_SOURCE and DIR_SOURCE have no pin.
	Kind string `json:"kind"`
	// Subpath is the folder of a local source in its context, the root of its repository: the reference from there takes
	// the place of Ref, which is a path on one machine.
	Subpath string `json:"subpath"`
	// Renamed tells that the name isn't the environment's own.
	Renamed bool `json:"renamed"`
}

// readOrigins reads the file.
func (r *Received) readOrigins(name string) error {
	text, err := input.File(name, input.Most)
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("--origin: %s: there is no such file", name)
	}
	if err != nil {
		return err
	}
	origins, err := decodeOrigins(text)
	if err != nil {
		return fmt.Errorf(`%s: %w; it has the form {"name": "ci", "ref": "github.com/acme/ci@v1", "pin": "COMMIT", "kind": "GIT_SOURCE"}, or is a list of these`, name, err)
	}
	for _, from := range origins {
		r.served = append(r.served, introspection.Served{Name: from.Name, Ref: from.Ref, Pin: from.Pin, Renamed: from.Renamed})
	}
	return nil
}

func decodeOrigins(text []byte) ([]origin, error) {
	var list []origin
	one := bytes.HasPrefix(bytes.TrimSpace(text), []byte("{"))
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	var err error
	if one {
		list = make([]origin, 1)
		err = decoder.Decode(&list[0])
	} else {
		err = decoder.Decode(&list)
	}
	if err == nil {
		if _, end := decoder.Token(); end != io.EOF {
			err = errors.New("unexpected content after the value")
		}
	}
	if err != nil {
		return nil, err
	}
	for i := range list {
		list[i].settle()
		from := list[i]
		if from.Ref == "" {
			return nil, fmt.Errorf("origin %d has no ref", i+1)
		}
		if from.Name == "" && len(list) > 1 {
			return nil, fmt.Errorf("origin %d has no name, and there are several", i+1)
		}
	}
	return list, nil
}

// settle brings a source that isn't in git into the form that stubs have: a path from the root of its context, without a
// commit.
func (o *origin) settle() {
	if o.Kind == "" || o.Kind == "GIT_SOURCE" {
		return
	}
	o.Pin = ""
	if o.Subpath != "" {
		o.Ref = "./" + strings.TrimPrefix(path.Clean("/"+o.Subpath), "/")
	}
}

// nameOrigins gives references without a name that of the environment that they are for: the sole one of the schema, or the
// one that is called like the last part of the reference.
func (r *Received) nameOrigins(document *introspection.Document, options introspection.BindOptions) error {
	if !slices.ContainsFunc(r.served, func(s introspection.Served) bool { return s.Name == "" }) {
		return nil
	}
	options.Served = nil
	schema, err := introspection.Bind(document, options)
	if err != nil {
		return err
	}
	names := make([]string, len(schema.Environments))
	for i, environment := range schema.Environments {
		names[i] = environment.Name
	}
	for i := range r.served {
		served := &r.served[i]
		switch at := slices.IndexFunc(names, func(name string) bool { return alike(name, lastPart(served.Ref)) }); {
		case served.Name != "":
		case at >= 0:
			served.Name = names[at]
		case len(names) == 1 && len(r.served) == 1:
			served.Name = names[0]
		case len(names) == 0:
			return fmt.Errorf("%s: no environment contributes to the schema, so %s is the origin of none", r.Name, served.Ref)
		default:
			return fmt.Errorf("%s: which of its environments (%s) comes from %s? Say --env NAME=%s, or give the origin a name",
				r.Name, strings.Join(names, ", "), served.Ref, served.Ref)
		}
	}
	return nil
}

// checkOrigins refuses the origin of an environment that the schema doesn't have.
func (r *Received) checkOrigins(schema *introspection.Schema) error {
	var names []string
	for _, environment := range schema.Environments {
		names = append(names, environment.Name)
	}
	for _, given := range r.given {
		if given.Name == "" || slices.ContainsFunc(names, func(name string) bool { return alike(name, given.Name) }) {
			continue
		}
		if len(names) == 0 {
			return fmt.Errorf("--env %s=%s: no environment contributes to %s", given.Name, given.Ref, r.Name)
		}
		return fmt.Errorf("--env %s=%s: no environment %q contributes to %s; %s", given.Name, given.Ref, given.Name, r.Name, suggest.Hint(given.Name, names))
	}
	return nil
}

// lastPart is what an environment is probably called: the last part of its reference, without version and .git.
func lastPart(ref string) string {
	if at := strings.LastIndexByte(ref, '@'); at > 0 {
		ref = ref[:at]
	}
	return strings.TrimSuffix(path.Base(strings.TrimRight(ref, "/")), ".git")
}

// alike compares names as engines make them of one another: without case, - and _.
func alike(a, b string) bool {
	plain := strings.NewReplacer("-", "", "_", "")
	return strings.EqualFold(plain.Replace(a), plain.Replace(b))
}

// givenOrigins reads --env for a saved schema: REF, or NAME=REF.
func givenOrigins(refs []string) []introspection.Served {
	var all []introspection.Served
	for _, ref := range refs {
		served := introspection.Served{Ref: ref}
		if name, rest, ok := strings.Cut(ref, "="); ok && introspection.IsName(strings.ReplaceAll(name, "-", "_")) {
			served = introspection.Served{Name: name, Ref: rest}
		}
		all = append(all, served)
	}
	return all
}

// origins are the references that the document has and, before them, those that the caller gave or had served.
func (r *Received) origins(document *introspection.Document) []introspection.Served {
	all := slices.DeleteFunc(slices.Clone(r.served), func(s introspection.Served) bool { return s.Name == "" })
	for _, saved := range document.Served {
		if !slices.ContainsFunc(all, func(s introspection.Served) bool { return alike(s.Name, saved.Name) }) {
			all = append(all, saved)
		}
	}
	return all
}
