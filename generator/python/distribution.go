package python

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/mod/semver"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
	"github.com/dagger-codegen/dagger-codegen/templates"
)

// The layouts: modules alone, or a package that can be published.
const (
	moduleLayout  = "module"
	packageLayout = "package"
)

// Choices are the layouts.
func (backend) Choices() generator.Choices {
	return generator.Choices{Layouts: []string{moduleLayout, packageLayout}}
}

// distributionView is a package of stubs that can be published.
type distributionView struct {
	// Name is what it is called in a registry.
	Name string
	// Package is the package that it has, Top the outermost of its parts.
	Package, Top string
	// Runtime is the release of dagger-io that it is for, Next the first that it may not work with.
	Runtime, Next string
	// Description is a sentence about it.
	Description string
	// Modules are the modules in it.
	Modules []distributionModule
}

// distributionModule is a module of a package of stubs.
type distributionModule struct {
	// Name is the module's name.
	Name string
	// Environment is the name of the environment on one line.
	Environment string
	// Description is that of the environment's root, "" for none.
	Description string
	// Session tells that the module has a function that opens a session, NeedsArguments that it can't be called without any.
	Session, NeedsArguments bool
}

// folder is where the modules of a target are.
func folder(options generator.Options) string {
	if options.Layout != packageLayout {
		return ""
	}
	return "src/" + strings.ReplaceAll(options.Package, ".", "/") + "/"
}

// checkLayout refuses a package that an SDK would be in.
func checkLayout(request generator.Request) error {
	if request.Options.Layout == packageLayout && request.Environment == nil {
		return errors.New("an SDK is part of the package dagger-io: the layout package is for stubs, --scope environments")
	}
	return nil
}

// packageName is the package that stubs are in: the one that was asked for, or where one is made, one that is called like
// the environment.
func packageName(request generator.Request) string {
	options := request.Options
	if options.Package != "" || options.Layout != packageLayout {
		return options.Package
	}
	var made []string
	for _, environment := range request.Schema.Environments {
		if environment.Refused == "" {
			made = append(made, stubFunction(environment))
		}
	}
	if len(made) == 1 {
		return strings.TrimRight(made[0], "_") + "_client"
	}
	return "environment_clients"
}

// distribution are the files of a package beside its modules. They are the same for all environments, and made with the
// first one's.
func distribution(request generator.Request, set *templates.Set) ([]generator.File, error) {
	if request.Options.Layout != packageLayout {
		return nil, nil
	}
	view := &distributionView{
		Name: strings.NewReplacer(".", "-", "_", "-").Replace(request.Options.Package), Package: request.Options.Package,
		Runtime: request.Era.Published(), Next: nextMinor(request.Era.Runtime),
	}
	isFirst := true
	for _, environment := range request.Schema.Environments {
		if environment.Refused != "" {
			continue
		}
		if isFirst && environment != request.Environment {
			return nil, nil
		}
		isFirst = false
		module := distributionModule{Name: stubModule(environment), Environment: docs.Folded(environment.Name)}
		if environment.Root != nil {
			module.Description = docs.Folded(environment.Root.Description)
		}
		if entry := entryField(environment); entry != nil && environment.Serving != nil && environment.Root != nil {
			module.Session = true
			module.NeedsArguments = slices.ContainsFunc(entry.Args, func(a *introspection.Argument) bool { return a.Required })
		}
		view.Modules = append(view.Modules, module)
	}
	names := make([]string, len(view.Modules))
	for i, module := range view.Modules {
		names[i] = module.Environment
	}
	view.Description = strings.Join(names, ", ")
	view.Top, _, _ = strings.Cut(view.Package, ".")
	place := folder(request.Options)
	files := []generator.File{{Path: place + "py.typed", Content: []byte{}}}
	for _, each := range []struct{ path, template string }{
		{"pyproject.toml", "package_project"}, {"README.md", "package_readme"}, {place + "__init__.py", "package_init"},
	} {
		content, err := set.Render(each.template, view)
		if err != nil {
			return nil, err
		}
		files = append(files, generator.File{Path: each.path, Content: content})
	}
	return files, nil
}

// entryField is the field whose arguments build an environment's root, nil for none.
func entryField(environment *introspection.Environment) *introspection.Field {
	switch {
	case environment.Constructor != nil:
		return environment.Constructor
	case !environment.ServedAsEntrypoint():
		return nil
	case environment.With != nil:
		return environment.With
	}
	return &introspection.Field{}
}

// nextMinor is the first release that may break what was made for another: the next minor one. (What is below a release
// doesn't include its pre-releases, for Python.)
func nextMinor(version string) string {
	major, minor, _ := strings.Cut(strings.TrimPrefix(semver.MajorMinor(version), "v"), ".")
	number, _ := strconv.Atoi(minor) // semver has parsed it
	return major + "." + strconv.Itoa(number+1)
}
