package calls

import (
	"encoding/json"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// goRuntimes has one published runtime an era.
var goRuntimes = map[era]string{oldest: "v0.11.9", typed: "v0.19.11", aliased: "v0.21.8", unified: "v0.21.8"}

// goHarness returns a copy of the published module in which clients stand as packages under cases/, each with the
// module's own hand-written files.
func goHarness(t *testing.T, version string) (dir, published string) {
	t.Helper()
	cmd := exec.Command("go", "mod", "download", "-json", "dagger.io/dagger@"+version)
	cmd.Dir = os.TempDir()
	cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off")
	out, err := cmd.Output()
	var module struct{ Dir, Error string }
	if err != nil || json.Unmarshal(out, &module) != nil || module.Dir == "" {
		needed.Missing(t, fmt.Sprintf("dagger.io/dagger %s can't be downloaded: %v %s", version, err, out))
	}
	dir = needed.Cache("conformance", "go", version)
	err = filepath.WalkDir(module.Dir, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasSuffix(path, "_test.go") {
			return err
		}
		relative, err := filepath.Rel(module.Dir, path)
		if err != nil {
			return err
		}
		write(t, filepath.Join(dir, relative), read(t, path))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"drive.go", "play.go"} {
		write(t, filepath.Join(dir, "drive", name), read(t, filepath.Join("testdata", "go", "drive", name)))
	}
	return dir, module.Dir
}

var embedded = regexp.MustCompile(`(?m)^//go:embed .*\n`)

// place makes a package of a generated client.
func (j *job) place(t *testing.T, dir, published string) {
	t.Helper()
	home := filepath.Join(dir, "cases", j.identifier())
	for _, name := range []string{"client.go", "fs.go"} {
		// What fs.go embeds is for generators of modules; here its names alone count, since they may clash.
		write(t, filepath.Join(home, name), embedded.ReplaceAllString(read(t, filepath.Join(published, name)), ""))
	}
	write(t, filepath.Join(home, "dagger.gen.go"), j.files["dagger.gen.go"])
	write(t, filepath.Join(home, "dag", "dag.gen.go"), strings.ReplaceAll(j.files["dag/dag.gen.go"], `"dagger.io/dagger"`,
		`"dagger.io/dagger/cases/`+j.identifier()+`"`))
	write(t, filepath.Join(home, "zz_drive.go"), j.goDriver(t))
}

// goDriver is the file that lists what there is to drive.
func (j *job) goDriver(t *testing.T) string {
	t.Helper()
	objects, enums, root := readGo(t, j.name, j.files["dagger.gen.go"])
	var b strings.Builder
	b.WriteString("package dagger\n\nimport (\n\tzzcontext \"context\"\n\n\tzzdrive \"dagger.io/dagger/drive\"\n)\n\n")
	b.WriteString("func ZZDrive(ctx zzcontext.Context) (zzdrive.SDK, error) {\n\tclient, err := Connect(ctx)\n\tif err != nil {\n\t\treturn zzdrive.SDK{}, err\n\t}\n")
	b.WriteString("\tloaders := map[string]string{}\n")
	for _, typ := range j.schema.Types {
		if by := typ.ReloadWith(false); by.Kind == introspection.ByLoader {
			fmt.Fprintf(&b, "\tloaders[%q] = %q\n", typ.Name, by.Field.Name)
		}
	}
	fmt.Fprintf(&b, "\treturn zzdrive.SDK{\n\t\tRoot: %s,\n\t\tTypes: []any{\n", root)
	for _, object := range objects {
		fmt.Fprintf(&b, "\t\t\t(*%s)(nil),\n", object)
	}
	b.WriteString("\t\t},\n\t\tEnums: []any{\n")
	for _, constant := range enums {
		fmt.Fprintf(&b, "\t\t\t%s,\n", constant)
	}
	b.WriteString("\t\t},\n\t\tAt: func(name, id string) any {\n\t\t\tif loaders[name] != \"\" {\n\t\t\t\treturn client.query.Root().Select(loaders[name]).Arg(\"id\", id)\n\t\t\t}\n")
	if j.schema.Dialect.IDs == introspection.TypedIDs {
		b.WriteString("\t\t\treturn nil\n")
	} else {
		b.WriteString("\t\t\treturn client.query.Root().Select(\"node\").Arg(\"id\", id).InlineFragment(name)\n")
	}
	b.WriteString("\t\t},\n\t}, nil\n}\n")
	return b.String()
}

// readGo finds the objects, a constant of each enum and the expression of the root in a generated file.
func readGo(t *testing.T, name, text string) (objects, enums []string, root string) {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), name, text, parser.SkipObjectResolution)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	isEnum, constants := map[string]bool{}, map[string]string{}
	root = "client"
	for _, declaration := range file.Decls {
		switch d := declaration.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil {
				continue
			}
			receiver := strings.TrimPrefix(text[d.Recv.List[0].Type.Pos()-file.FileStart:d.Recv.List[0].Type.End()-file.FileStart], "*")
			if d.Name.Name == "WithGraphQLQuery" && receiver != "Client" {
				objects = append(objects, receiver)
			}
			if d.Name.Name == "IsEnum" {
				isEnum[receiver] = true
			}
			if receiver == "Query" {
				root = "client.Query"
			}
		case *ast.GenDecl:
			if d.Tok != token.CONST {
				continue
			}
			for _, spec := range d.Specs {
				value := spec.(*ast.ValueSpec)
				if typ, ok := value.Type.(*ast.Ident); ok && constants[typ.Name] == "" {
					constants[typ.Name] = value.Names[0].Name
				}
			}
		}
	}
	for enum := range isEnum {
		enums = append(enums, constants[enum])
	}
	sort.Strings(enums)
	return objects, enums, root
}

const goMain = `// Command drive drives the client that its argument names.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"dagger.io/dagger/drive"
%s)

var clients = map[string]func(context.Context) (drive.SDK, error){
%s}

func main() {
	sdk, err := clients[os.Args[1]](context.Background())
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	if err := json.Unmarshal([]byte(os.Args[2]), &sdk); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	json.NewEncoder(os.Stdout).Encode(drive.Run(context.Background(), sdk))
}
`

func driveGo(t *testing.T, version string, group []*job) []outcome {
	t.Helper()
	for _, j := range group {
		j.generate(t, "go", version)
	}
	return driveGoFiles(t, version, group)
}

func driveGoFiles(t *testing.T, version string, group []*job) []outcome {
	t.Helper()
	dir, published := goHarness(t, version)
	var names []string
	var imports, clients strings.Builder
	for _, j := range group {
		j.place(t, dir, published)
		names = append(names, j.identifier())
		fmt.Fprintf(&imports, "\t%s \"dagger.io/dagger/cases/%s\"\n", j.identifier(), j.identifier())
		fmt.Fprintf(&clients, "\t%q: %s.ZZDrive,\n", j.name, j.identifier())
	}
	keepOnly(t, filepath.Join(dir, "cases"), names)
	write(t, filepath.Join(dir, "cmd", "drive", "main.go"), fmt.Sprintf(goMain, imports.String(), clients.String()))
	binary := filepath.Join(t.TempDir(), "drive")
	build := exec.Command("go", "build", "-o", binary, "./cmd/drive")
	vet := exec.Command("go", "vet", "./cases/...")
	for _, cmd := range []*exec.Cmd{build, vet} {
		cmd.Dir, cmd.Env = dir, append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off")
		run(t, cmd)
	}
	outcomes := make([]outcome, len(group))
	for i, j := range group {
		j.start(t)
		nullable, elements := j.nullable(), j.nullElements()
		for _, fields := range []map[string][]string{nullable, elements} {
			fields[""] = fields[j.schema.Query.Name] // the client doesn't tell its type's name
		}
		known, err := json.Marshal(map[string]any{"IDs": j.ids(), "Unreachable": j.unreachable(), "Nullable": nullable, "NullElements": elements})
		if err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command(binary, j.name, string(known))
		cmd.Env = append(os.Environ(), j.engine.Environ()...)
		if err := json.Unmarshal(run(t, cmd), &outcomes[i]); err != nil {
			t.Fatal(err)
		}
	}
	return outcomes
}

func TestEveryMethodInGo(t *testing.T) { everyMethod(t, "go", goRuntimes, driveGo) }
