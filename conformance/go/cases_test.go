package golang

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/internal/cases"
)

// embedded stands for what the runtime embeds of its own files, which can't be done from a folder within it.
const embedded = "package dagger\n\nvar GoMod, GoSum, GoSDK, GoDagGen []byte\n"

// TestCases compiles and vets the whole SDK of every case, each in place of the generated files of the published
// runtime that it is for. The cases of one runtime are packages of one copy of it, so that one go command checks them.
func TestCases(t *testing.T) {
	all := cases.All(t)
	copies := map[string]string{}
	for _, c := range all {
		schema := c.Schema(t)
		dir := t.TempDir()
		generate(t, dir, generator.Request{Schema: schema, Options: generator.Options{SDKVersion: c.SDKVersions["go"]}})
		version := runtimeOf(t, filepath.Join(dir, "dagger.gen.go"))
		if copies[version] == "" {
			copies[version] = runtimeCopy(t, version)
		}
		putPackage(t, schema, copies[version], c.Name, generator.Options{SDKVersion: c.SDKVersions["go"]})
	}
	for version, dir := range copies {
		t.Run(version, func(t *testing.T) { goTool(t, dir, "vet", "./cases/...") })
	}
}

// TestStubCases compiles and vets the stubs of the cases with environments, on the published SDK. The Zenith design
// was never published: its stubs are compiled on the case's own SDK.
func TestStubCases(t *testing.T) {
	all := cases.All(t)
	copies := map[string]string{}
	for _, c := range all {
		schema := c.Schema(t)
		for _, environment := range schema.Environments {
			dir := t.TempDir()
			module := "dagger.io/dagger/cases/" + c.Name
			result := generate(t, dir, generator.Request{Schema: schema, Environment: environment,
				Options: generator.Options{SDKVersion: c.SDKVersions["go"], Package: module}})
			version := runtimeOf(t, filepath.Join(dir, filepath.FromSlash(result.Files[0].Path)))
			if copies[version] == "" {
				copies[version] = runtimeCopy(t, version)
			}
			target := filepath.Join(copies[version], "cases", c.Name)
			for _, file := range result.Files {
				content := string(file.Content)
				if schema.Type("EnvironmentCheck") != nil {
					content = strings.Replace(content, `"dagger.io/dagger"`, `"`+module+`/dagger"`, 1)
					putPackage(t, schema, copies[version], c.Name, generator.Options{SDKVersion: c.SDKVersions["go"]})
				}
				writeFile(t, filepath.Join(target, filepath.FromSlash(file.Path)), content)
			}
		}
	}
	for version, dir := range copies {
		t.Run(version, func(t *testing.T) { goTool(t, dir, "vet", "./cases/...") })
	}
}

// runtimeOf returns the published runtime that a generated file is for.
func runtimeOf(t *testing.T, file string) string {
	t.Helper()
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	switch text := string(content); {
	case strings.Contains(text, `"github.com/dagger/querybuilder"`):
		return "v0.21.8"
	case strings.Contains(text, "CheckVersionCompatibility("):
		return "v0.11.9"
	}
	return "v0.19.11"
}
