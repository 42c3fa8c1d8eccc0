package rust

import (
	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/api"
)

// API tells nothing yet.
var API = api.Language{List: func(generator.Request) (*api.Listing, error) { return &api.Listing{}, nil }, Line: func(d *api.Declaration) string { return d.Name }, Name: func(d *api.Declaration) string { return d.Name }}
