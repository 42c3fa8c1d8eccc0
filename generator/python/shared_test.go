package python

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// environmentsSchema is a schema with the given environments.
func environmentsSchema(t *testing.T, names ...string) *introspection.Schema {
	t.Helper()
	var root, types strings.Builder
	for _, name := range names {
		class := strings.ToUpper(name[:1]) + name[1:]
		fmt.Fprintf(&root, "%s: %s! @sourceMap(module: %q)\n", name, class, name)
		fmt.Fprintf(&types, "type %s @sourceMap(module: %q) { id: ID! warm: Boolean! }\n", class, name)
	}
	sdl := "# __schemaVersion: v1.0.0\ndirective @sourceMap(module: String!) on OBJECT | FIELD_DEFINITION\n" +
		"type Query { directory: Directory!\n" + root.String() + "}\ntype Directory { id: ID! }\n" + types.String()
	schema, err := introspection.Load("test.graphqls", []byte(sdl), introspection.BindOptions{})
	if err != nil {
		t.Fatal(err)
	}
	return schema
}

// stubsOf makes the stubs of environments.
func stubsOf(t *testing.T, options generator.Options, names ...string) map[string][]byte {
	t.Helper()
	schema := environmentsSchema(t, names...)
	target := generator.Target{Backend: newBackend(), Scope: generator.Environments, Options: options}
	outputs, err := generator.Run(t.Context(), []generator.Target{target}, func(generator.Target) *introspection.Schema { return schema })
	if err != nil {
		t.Fatal(err)
	}
	files := map[string][]byte{}
	for _, file := range outputs[0].Files {
		files[file.Path] = file.Content
	}
	return files
}

// What stubs share is a module of its own where there are several, the same whatever they are; one alone has all in itself.
func TestSharedModule(t *testing.T) {
	const inPackage = "src/shop/stubs/"
	for _, test := range []struct {
		options generator.Options
		names   []string
		files   string
		imports string
	}{
		{generator.Options{}, []string{"bakery"}, "bakery.py", ""},
		{generator.Options{}, []string{"bakery", "mill"}, "bakery.py dagger_runtime.py mill.py", "import dagger_runtime as _runtime\nfrom dagger_runtime import ("},
		{generator.Options{}, []string{"bakery", "daggerRuntime"}, "bakery.py dagger_runtime.py dagger_runtime_.py", "import dagger_runtime as _runtime\n"},
		{generator.Options{}, []string{"daggerRuntime"}, "dagger_runtime_.py", ""},
		{generator.Options{Package: "shop.stubs"}, []string{"bakery", "mill"}, "bakery.py dagger_runtime.py mill.py",
			"from shop.stubs import dagger_runtime as _runtime\nfrom shop.stubs.dagger_runtime import ("},
		{generator.Options{Package: "shop.stubs", Layout: packageLayout}, []string{"bakery", "mill"},
			"README.md pyproject.toml " + inPackage + "__init__.py " + inPackage + "bakery.py " + inPackage + "dagger_runtime.py " + inPackage +
				"mill.py " + inPackage + "py.typed", "from shop.stubs import dagger_runtime as _runtime\n"},
	} {
		files := stubsOf(t, test.options, test.names...)
		if got := strings.Join(slices.Sorted(maps.Keys(files)), " "); got != test.files {
			t.Errorf("%q: files %s, want %s", test.names, got, test.files)
		}
		for path, content := range files {
			isStub := strings.HasSuffix(path, ".py") && !strings.HasSuffix(path, "__init__.py") && !strings.HasSuffix(path, sharedModule+".py")
			if isStub && !bytes.Contains(content, []byte(test.imports)) {
				t.Errorf("%q: %s doesn't say %q", test.names, path, test.imports)
			}
			if own := bytes.Contains(content, []byte("class CheckError(")); own != (strings.HasSuffix(path, sharedModule+".py") || isStub && test.imports == "") {
				t.Errorf("%q: CheckError is in %s: %v", test.names, path, own)
			}
		}
	}
	one, other := stubsOf(t, generator.Options{}, "bakery", "mill"), stubsOf(t, generator.Options{}, "butcher", "mill", "dairy")
	if !bytes.Equal(one[sharedModule+".py"], other[sharedModule+".py"]) {
		t.Error("the shared module depends on the environments")
	}
	if !bytes.Equal(one["mill.py"], other["mill.py"]) {
		t.Error("stubs depend on the environments beside them")
	}
}
