package pipeline

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"

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
	text, err := readFile(name, 0)
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
			err = errors.New("there is more behind the value")
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

// nameOrigin gives a sole origin without a name that of the sole environment of the schema.
func (r *Received) nameOrigin(document *introspection.Document, options introspection.BindOptions) error {
	if len(r.served) != 1 || r.served[0].Name != "" {
		return nil
	}
	options.Served = nil
	schema, err := introspection.Bind(document, options)
	if err != nil {
		return err
	}
	if len(schema.Environments) != 1 {
		return fmt.Errorf("%s: the schema has %d environments, and the origin has no name; say which one it is of", r.Name, len(schema.Environments))
	}
	r.served[0].Name = schema.Environments[0].Name
	return nil
}
