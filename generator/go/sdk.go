package golang

import (
	"golang.org/x/sync/errgroup"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/era"
	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/templates"
)

const runtimeImport = "dagger.io/dagger"

// sdkFile is the file of a whole SDK, and its template.
const sdkFile = "dagger.gen.go"

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
	dag, warnings := b.dag(runtime)
	files := make([]generator.File, 2)
	var group errgroup.Group
	group.Go(func() (err error) {
		files[0], err = render(set, sdkFile, sdkFile, sdk)
		return err
	})
	group.Go(func() (err error) {
		files[1], err = render(set, "dag/dag.gen.go", "dag.gen.go", dag)
		return err
	})
	if err := group.Wait(); err != nil {
		return generator.Result{}, err
	}
	return generator.Result{Files: files, Warnings: append(b.warnings, warnings...)}, nil
}

// render makes one file.
func render(set *templates.Set, path, template string, view any) (generator.File, error) {
	text, err := set.File().Text(template, view)
	if err != nil {
		return generator.File{}, err
	}
	return generator.Rendered(path, text), nil
}

// sdk makes the view of dagger.gen.go.
func (b *binder) sdk(pkg string) SDKView {
	d := b.declare(b.schema.Types)
	view := SDKView{
		Package: pkg, Runtime: b.runtime(),
		Scalars: d.scalars, Inputs: d.inputs, Objects: d.objects, Interfaces: d.interfaces, Enums: d.enums,
	}
	if node := b.node(); node != nil {
		view.Node = b.spell(node)
	}
	return view
}

// runtime says what the published runtime has and wants.
func (b *binder) runtime() RuntimeView {
	view := RuntimeView{
		InStubs:        b.stubsOf != nil,
		OldBuilder:     !b.has(era.SeparateBuilder),
		Traces:         b.has(era.Traces),
		ObjectType:     b.has(era.DaggerObjectType),
		ExtendedErrors: b.has(era.ExtendedErrors),
		MessageOnly:    b.has(era.MessageOnly),
		EnumMethods:    b.has(era.EnumMethods),
	}
	if id := b.schema.AnyID(); id != nil && b.names.types[id] != "" {
		view.ObjectInterface = b.has(era.DaggerObjectInterface)
	}
	return view
}

// dag makes the view of dag.gen.go, and what there is to warn of.
func (b *binder) dag(sdk string) (DagView, []generator.Warning) {
	view := DagView{SDK: sdk}
	other := *b // the view of dagger.gen.go goes on asking this one
	local := b.spell
	b = &other
	b.warnings = nil
	b.spell = func(t *introspection.Type) string {
		if alias := b.names.enumAliases[t]; alias != "" {
			return "dagger." + alias
		}
		return "dagger." + local(t)
	}
	scope := naming.NewScope(naming.NewWords("Close").Has, nil)
	for _, field := range b.methodFields(b.schema.Query) {
		var options *OptionsView
		if name := b.names.options[field]; name != "" {
			options = &OptionsView{Name: "dagger." + name}
		}
		method := b.signature(field, options)
		b.methodDoc(&method, "", field)
		view.Functions = append(view.Functions, DagFunctionView{
			Name:   b.claim(scope, field.Coordinate(), method.Name),
			Method: method,
			// The client's own method of that name hides the root's.
			ByRoot: b.has(era.RootIsQuery) && (clientMethods.Has(method.Name) || method.Name == "Query"),
		})
	}
	return view, b.warnings
}
