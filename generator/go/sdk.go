package golang

import (
	"slices"
	"strconv"

	"golang.org/x/sync/errgroup"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/templates"
)

const (
	runtimeImport    = "dagger.io/dagger"
	oldBuilderImport = "dagger.io/dagger/querybuilder"
	newBuilderImport = "github.com/dagger/querybuilder"
)

// generateSDK makes a whole SDK: dagger.gen.go and dag/dag.gen.go.
func generateSDK(request generator.Request, set *templates.Set) (generator.Result, error) {
	pkg, runtime, err := sdkPackage(request.Options.Package)
	if err != nil {
		return generator.Result{}, err
	}
	b, err := newBinder(request.Schema, request.Options.SDKVersion, len(request.Schema.Types))
	if err != nil {
		return generator.Result{}, err
	}
	b.nameAll(request.Schema.Types)
	sdk := b.sdk(pkg)
	files := make([]generator.File, 2)
	var group errgroup.Group
	group.Go(func() (err error) {
		files[0], err = render(set, "dagger.gen.go", "dagger.gen.go", sdk)
		return err
	})
	dag := b.dag(runtime)
	group.Go(func() (err error) {
		files[1], err = render(set, "dag/dag.gen.go", "dag.gen.go", dag)
		return err
	})
	if err := group.Wait(); err != nil {
		return generator.Result{}, err
	}
	return generator.Result{Files: files, Warnings: b.warnings}, nil
}

// render makes one file.
func render(set *templates.Set, path, template string, view any) (generator.File, error) {
	content, err := set.Render(template, view)
	return generator.File{Path: path, Content: content}, err
}

// sdk makes the view of dagger.gen.go.
func (b *binder) sdk(pkg string) SDKView {
	d := b.declare(b.schema.Types)
	view := SDKView{
		Package: pkg,
		Scalars: d.scalars, Inputs: d.inputs, Objects: d.objects, Interfaces: d.interfaces, Enums: d.enums,
		Loads: b.node() != nil,
	}
	if view.Loads {
		view.Node = b.spell(b.node())
		b.uses.selectsNodes = true
	}
	b.helpers(&view.Helpers)
	if id := b.schema.Type("ID"); !b.has(daggerObjectInterface) || b.names.types[id] == "" {
		view.Helpers.DaggerObject = "= querybuilder.GraphQLMarshaller"
		if b.has(daggerObjectType) {
			view.Helpers.DaggerObject = "querybuilder.GraphQLMarshaller"
		}
	}
	view.Helpers.ExtendedErrors, view.Helpers.MessageOnly = b.has(extendedErrors), b.has(messageOnly)
	view.Imports = b.sdkImports()
	return view
}

// helpers says which of the helpers the views use.
func (b *binder) helpers(view *HelpersView) {
	view.SelectsNodes, view.ForcesFields, view.ForcesNull = b.uses.selectsNodes, b.uses.forcesFields, b.uses.forcesNull
	view.ForcesEmpty = b.uses.forcesEmpty
	view.ListsIDs, view.Collects, view.Nests = b.uses.listsIDs, b.uses.collects, b.uses.nests
	view.ChecksNil, view.MarshalsIDs = b.uses.checksNil, b.uses.marshalsIDs
	view.Fetches = b.uses.fetches
}

// sdkImports are the packages that dagger.gen.go uses.
func (b *binder) sdkImports() [][]string {
	standard := []string{"context", "errors"}
	if b.uses.checksNil {
		standard = append(standard, "fmt", "reflect")
	}
	if b.uses.enumMethods || b.uses.forcesFields || b.uses.concrete || b.node() != nil {
		standard = append(standard, "fmt")
	}
	if b.uses.marshalsIDs || b.uses.enumMethods {
		standard = append(standard, "encoding/json")
	}
	if b.uses.forcesFields {
		standard = append(standard, "slices")
	}
	if !b.has(messageOnly) || b.uses.forcesFields {
		standard = append(standard, "strings")
	}
	others := []string{b.builderImport(), "github.com/vektah/gqlparser/v2/gqlerror", "go.opentelemetry.io/otel",
		"go.opentelemetry.io/otel/trace"}
	return importGroups(standard, others)
}

func (b *binder) builderImport() string {
	if b.has(separateBuilder) {
		return newBuilderImport
	}
	return oldBuilderImport
}

// importGroups returns the import specs of each group, sorted by path.
func importGroups(groups ...[]string) [][]string {
	var specs [][]string
	for _, group := range groups {
		if len(group) == 0 {
			continue
		}
		slices.Sort(group)
		group = slices.Compact(group)
		quoted := make([]string, len(group))
		for i, one := range group {
			quoted[i] = strconv.Quote(one)
		}
		specs = append(specs, quoted)
	}
	return specs
}

// dag makes the view of dag.gen.go.
func (b *binder) dag(runtime string) DagView {
	view := DagView{Imports: importGroups([]string{"context", "os", "sync"}, nil)}
	view.Imports = append(view.Imports, []string{"dagger " + strconv.Quote(runtime)})
	local := b.spell
	defer func() { b.spell = local }()
	b.spell = func(t *introspection.Type) string {
		if alias := b.names.enumAliases[t]; alias != "" {
			return "dagger." + alias
		}
		return "dagger." + local(t)
	}
	scope := naming.NewScope(naming.NewWords("Close").Has, nil)
	for _, field := range b.methodFields(b.schema.Query) {
		s := b.signature(field, "dagger.")
		method := b.names.methods[field]
		call := "initClient()." + method
		if b.has(rootIsQuery) && (clientMethods.Has(method) || method == "Query") {
			// The client's own method of that name hides the root's.
			call = "initClient().Query." + method
		}
		view.Functions = append(view.Functions, DagFunctionView{
			Doc:     b.methodDoc("", field, &s),
			Name:    b.claim(scope, field.Coordinate(), method),
			Params:  s.params(),
			Results: s.results,
			Call:    call + "(" + s.arguments() + ")",
		})
	}
	return view
}
