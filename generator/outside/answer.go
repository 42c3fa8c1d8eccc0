package outside

import (
	"errors"
	"fmt"
	"path"
	"strings"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	"github.com/dagger-codegen/dagger-codegen/generator"
	"github.com/dagger-codegen/dagger-codegen/generator/model"
	"github.com/dagger-codegen/dagger-codegen/internal/portable"
)

// read turns a backend's answer into a result.
func (b *Backend) read(output []byte) (generator.Result, error) {
	if len(strings.TrimSpace(string(output[:min(len(output), 1<<10)]))) == 0 && len(output) < 1<<10 {
		return generator.Result{}, fmt.Errorf("%s wrote nothing to its standard output; it has to write its files there as JSON", b.executable)
	}
	var answer model.Response
	if err := json.Unmarshal(output, &answer, json.RejectUnknownMembers(true)); err != nil {
		return generator.Result{}, fmt.Errorf("%s wrote an answer that doesn't follow the contract: %s", b.executable, explain(output, err))
	}
	if answer.Error != "" {
		return generator.Result{}, refusal{fmt.Sprintf("%s refuses: %s", b.executable, strings.TrimSpace(answer.Error))}
	}
	var problems []error
	if answer.Files == nil {
		problems = append(problems, fmt.Errorf("%s: the answer has no files", b.executable))
	}
	problems = append(problems, b.checkPaths(answer.Files)...)
	if len(problems) > 0 {
		return generator.Result{}, errors.Join(problems...)
	}
	var result generator.Result
	for _, file := range answer.Files {
		content := strings.ReplaceAll(file.Content, "\r\n", "\n")
		result.Files = append(result.Files, generator.File{Path: file.Path, Content: []byte(content)})
	}
	for _, warning := range answer.Warnings {
		result.Warnings = append(result.Warnings, generator.Warning{Coordinate: warning.Coordinate, Message: warning.Message})
	}
	return result, nil
}

// refusal is an error that the backend itself gave.
type refusal struct{ message string }

func (r refusal) Error() string { return r.message }

func isRefusal(err error) bool {
	var refused refusal
	return errors.As(err, &refused)
}

// explain says where in the answer the error is.
func explain(output []byte, err error) string {
	var semantic *json.SemanticError
	var syntactic *jsontext.SyntacticError
	switch {
	case errors.As(err, &semantic):
		what := "a value of the wrong type"
		switch {
		case errors.Is(err, json.ErrUnknownName):
			what = "an unknown name"
		case semantic.JSONKind != 0:
			what = "a " + kindName(semantic.JSONKind) + " where another type belongs"
		}
		return fmt.Sprintf("%s at %s (%s)", what, pointer(semantic.JSONPointer), position(output, semantic.ByteOffset))
	case errors.As(err, &syntactic):
		return fmt.Sprintf("%v (%s)", syntactic.Err, position(output, syntactic.ByteOffset))
	}
	return strings.TrimPrefix(err.Error(), "json: ")
}

func kindName(kind jsontext.Kind) string {
	names := map[jsontext.Kind]string{'n': "null", 'f': "boolean", 't': "boolean", '"': "string", '0': "number", '{': "object", '[': "list"}
	return names[kind]
}

func pointer(p jsontext.Pointer) string {
	if p == "" {
		return "its top"
	}
	return string(p)
}

func position(output []byte, offset int64) string {
	before := string(output[:min(int(offset), len(output))])
	return fmt.Sprintf("line %d, column %d", 1+strings.Count(before, "\n"), len(before)-strings.LastIndexByte(before, '\n'))
}

// checkPaths refuses paths that leave the output folder, that some system can't have, or that meet.
func (b *Backend) checkPaths(files []model.File) []error {
	var problems []error
	seen := map[string]string{}
	for i, file := range files {
		if why := badPath(file.Path); why != "" {
			problems = append(problems, fmt.Errorf("%s: the path %q at /files/%d %s", b.executable, file.Path, i, why))
			continue
		}
		key := strings.ToLower(file.Path)
		if other, twice := seen[key]; twice {
			problems = append(problems, fmt.Errorf("%s: the path %q at /files/%d is also that of %q", b.executable, file.Path, i, other))
		}
		seen[key] = file.Path
	}
	for i, file := range files {
		for folder := path.Dir(strings.ToLower(file.Path)); folder != "." && folder != "/"; folder = path.Dir(folder) {
			if other, taken := seen[folder]; taken {
				problems = append(problems, fmt.Errorf("%s: the path %q at /files/%d lies in %q, which is a file", b.executable, file.Path, i, other))
			}
		}
	}
	return problems
}

// manifestName is the file in which the output folder's manifest is kept.
const manifestName = ".dagger-codegen.json"

func badPath(name string) string {
	if fault := portable.Fault(name); fault != "" {
		return fault
	}
	if strings.EqualFold(path.Base(name), manifestName) {
		return "is that of the manifest"
	}
	return ""
}
