package templates

import (
	"errors"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"text/template"
	"text/template/parse"

	"github.com/dagger-codegen/dagger-codegen/internal/suggest"
)

// Problem is one thing that is wrong with a template.
type Problem struct {
	// Place is the file with line and, where it is known, column: overrides/python/header.tmpl:3:14.
	Place string
	// Template is the name of the template that was executing, "" outside of execution.
	Template string
	// Type is the Go type of dot where the error came up, "" outside of execution.
	Type    string
	Message string
}

// Error returns the problem on one line.
func (p Problem) Error() string {
	text := p.Place + ": "
	if p.Template != "" {
		text += fmt.Sprintf("template %q executed on %s: ", p.Template, p.Type)
	}
	return text + p.Message
}

// Problems are all that is wrong with a set of templates.
type Problems []Problem

// Error returns a line for each problem.
func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.Error()
	}
	return strings.Join(lines, "\n")
}

func (ps Problems) orNil() error {
	if len(ps) == 0 {
		return nil
	}
	return ps
}

// text/template's messages: "template: FILE:LINE: MESSAGE" when parsing, "template: FILE:LINE:COLUMN: executing
// "NAME" at <EXPRESSION>: MESSAGE" when executing.
const (
	parseMessage    = `(?s)^template: (.*?):(\d+): (.*)$`
	executeMessage  = `(?s)^template: (.*?):(\d+):(\d+): executing "(.*?)" at (<.*?>): (.*)$`
	unknownFunction = `^function "(.*)" not defined$`
	unknownField    = `^can't evaluate field (\S+) in type (\S+)`
)

// submatch compiles on use: only errors need it, and start-up shouldn't pay.
func submatch(pattern, text string) []string {
	return regexp.MustCompile(pattern).FindStringSubmatch(text)
}

func (s *Set) parseProblem(file source, err error) Problem {
	if match := submatch(parseMessage, err.Error()); match != nil && match[1] == file.short() {
		return Problem{Place: file.place + ":" + match[2], Message: s.explainFunction(match[3])}
	}
	return Problem{Place: file.place, Message: strings.TrimPrefix(err.Error(), "template: ")}
}

func (s *Set) explainFunction(message string) string {
	match := submatch(unknownFunction, message)
	if match == nil {
		return message
	}
	if why, ok := s.functions.Refused[match[1]]; ok {
		return message + ": " + why
	}
	if closest := suggest.Closest(match[1], s.functions.Names()); closest != "" {
		return message + "; did you mean " + closest + "?"
	}
	return message + "; docs/templates.md lists the functions"
}

// undefined finds the calls of templates that don't exist: an override may have dropped a definition that others
// need.
func (s *Set) undefined() Problems {
	var problems Problems
	seen := map[string]bool{}
	for _, each := range s.root.Templates() {
		if each.Tree == nil || each.Tree.Root == nil {
			continue
		}
		walk(each.Tree.Root, func(node parse.Node) {
			call, ok := node.(*parse.TemplateNode)
			if !ok || s.root.Lookup(call.Name) != nil {
				return
			}
			location, _ := each.Tree.ErrorContext(call)
			place := s.place(location)
			if !seen[place] {
				seen[place] = true
				problems = append(problems, Problem{Place: place, Message: fmt.Sprintf("no template %q is defined%s",
					call.Name, hint(call.Name, s.defined()))})
			}
		})
	}
	slices.SortFunc(problems, func(a, b Problem) int { return strings.Compare(a.Place, b.Place) })
	return problems
}

// defined returns the names by which templates can call each other, sorted.
func (s *Set) defined() []string {
	var all []string
	for _, each := range s.root.Templates() {
		all = append(all, each.Name())
	}
	slices.Sort(all)
	return all
}

// place replaces the file's name in a location FILE:LINE:COLUMN by the one that the user knows, and counts columns
// from 1: text/template counts bytes from 0.
func (s *Set) place(location string) string {
	parts := strings.Split(location, ":")
	if len(parts) < 3 {
		return location
	}
	file := strings.Join(parts[:len(parts)-2], ":")
	if known, ok := s.places[file]; ok {
		file = known
	}
	column, err := strconv.Atoi(parts[len(parts)-1])
	if err != nil {
		return location
	}
	return file + ":" + parts[len(parts)-2] + ":" + strconv.Itoa(column+1)
}

func (s *Set) executionProblem(f *File, name string, view any, err error) error {
	exec, ok := innermost(err)
	if !ok {
		return Problems{{Place: s.language.name, Message: strings.TrimPrefix(err.Error(), "template: ")}}
	}
	on := s.trace(f, name, view).current()
	if on == nil {
		on = reflect.TypeOf(view)
	}
	match := submatch(executeMessage, exec.Error())
	if match == nil {
		return Problems{{Place: s.placeOfTemplate(exec.Name), Template: exec.Name, Type: typeName(on),
			Message: strings.TrimPrefix(exec.Error(), "template: ")}}
	}
	return Problems{{
		Place:    s.place(match[1] + ":" + match[2] + ":" + match[3]),
		Template: match[4],
		Type:     typeName(on),
		Message:  match[5] + ": " + match[6] + fieldHint(match[6], on),
	}}
}

// innermost returns the error of the template that failed itself: templates that included it have errors around it.
func innermost(err error) (found template.ExecError, ok bool) {
	for next := (template.ExecError{}); errors.As(err, &next); err = errors.Unwrap(next.Err) {
		found, ok = next, true
	}
	return found, ok
}

func (s *Set) placeOfTemplate(name string) string {
	if found := s.root.Lookup(name); found != nil && found.Tree != nil {
		return s.places[found.Tree.ParseName]
	}
	return s.language.name
}

// fieldHint says which fields there are, when an unknown one of dot was asked for.
func fieldHint(message string, on reflect.Type) string {
	match := submatch(unknownField, message)
	if match == nil || on == nil || match[2] != on.String() {
		return ""
	}
	members := membersOf(on)
	if len(members) == 0 {
		return ""
	}
	if closest := suggest.Closest(match[1], members); closest != "" {
		return "; did you mean " + closest + "?"
	}
	return "; it has " + strings.Join(members, ", ")
}

// membersOf returns the exported fields and methods of a type, sorted.
func membersOf(t reflect.Type) []string {
	var members []string
	for i := range t.NumMethod() {
		members = append(members, t.Method(i).Name)
	}
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t.Kind() == reflect.Struct {
		for _, field := range reflect.VisibleFields(t) {
			if field.IsExported() && !field.Anonymous {
				members = append(members, field.Name)
			}
		}
	}
	slices.Sort(members)
	return slices.Compact(members)
}

func typeName(t reflect.Type) string {
	if t == nil {
		return "nothing"
	}
	return t.String()
}
