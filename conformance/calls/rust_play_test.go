package calls

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// playRust writes a function for each call, since Rust has no reflection.
func playRust(t *testing.T, j *job, calls []*sameCall, engines []*standin.Engine) []string {
	version := rustRuntimes[unified]
	dir := rustHarness(t, version, version+"-calls")
	j.generate(t, "rust", version)
	_, d, err := driveRust("dagger_sdk::cases::"+j.identifier(), j.files["gen.rs"], j.schema)
	if err != nil {
		t.Fatal(err)
	}
	for _, problem := range d.problems {
		t.Error(problem)
	}
	var module, arms strings.Builder
	fmt.Fprintf(&module, "use super::*;\nuse dagger_sdk::cases::%s as m;\n\n", j.identifier())
	module.WriteString("fn client(c: &Gc) -> m::Query {\n    m::Query { proc: None, selection: root(), graphql_client: c.clone() }\n}\n")
	var args []string
	for i, c := range calls {
		p := rustPlayer{rustDriver: d}
		expression := p.chain(c.chain)
		for _, problem := range p.wrong {
			t.Errorf("rust: %s: %s", c.Name, problem)
		}
		fmt.Fprintf(&module, "pub async fn c%d(c: &Gc) -> Done {\n%s    let _ = %s;\n    Ok(())\n}\n", i, p.statements.String(), expression)
		fmt.Fprintf(&arms, "        \"c%d\" => r.note(name, play::c%d(c)).await,\n", i, i)
		args = append(args, fmt.Sprintf("c%d", i), strconv.Itoa(engines[i].Port()), engines[i].Token())
	}
	write(t, filepath.Join(dir, "src", "cases", j.identifier()+".rs"), j.files["gen.rs"])
	write(t, filepath.Join(dir, "src", "cases", "mod.rs"), "pub mod "+j.identifier()+";\n")
	write(t, filepath.Join(dir, "src", "bin", "drive", "play.rs"), module.String())
	writeRustMain(t, dir, "mod play;\n", arms.String())
	var reports map[string]outcome
	if err := json.Unmarshal(runRust(t, dir, args), &reports); err != nil {
		t.Fatal(err)
	}
	failures := make([]string, len(calls))
	for i := range calls {
		failures[i] = strings.Join(reports[fmt.Sprintf("c%d", i)].Failures, "; ")
	}
	return failures
}

// rustPlayer writes a chain as statements.
type rustPlayer struct {
	*rustDriver
	statements strings.Builder
	count      int
	wrong      []string
}

func (p *rustPlayer) fail(format string, args ...any) string {
	p.wrong = append(p.wrong, fmt.Sprintf(format, args...))
	return "unreachable!()"
}

// chain adds the statements of a chain and returns the name of what it ends in.
func (p *rustPlayer) chain(chain []step) string {
	name := p.let("client(c)")
	for _, s := range chain {
		// Rust's required arguments are those of a non-null type, with a default or without.
		var required, optional []argument
		for _, given := range slices.Concat(s.Required, s.Optional) {
			if given.ref.NonNull {
				required = append(required, given)
			} else {
				optional = append(optional, given)
			}
		}
		wanted := plain(s.field.Name)
		if len(optional) > 0 {
			wanted += "opts"
		}
		var found *rustMethod
		for _, method := range p.methods[p.rustNames[s.field.Parent]] {
			if plain(method.name) == wanted {
				found = &method
			}
		}
		if found == nil {
			return p.fail("no method of %s is like %s", p.rustNames[s.field.Parent], wanted)
		}
		var args []string
		for i, param := range found.params {
			switch {
			case len(optional) > 0 && i == len(found.params)-1:
				args = append(args, p.options(param.typ, optional))
			case i < len(required):
				args = append(args, p.value(param.typ, required[i].Value, required[i].ref))
			default:
				return p.fail("%s takes more arguments", found.name)
			}
		}
		call := fmt.Sprintf("%s.%s(%s)", name, found.name, strings.Join(args, ", "))
		result := bare(found.result)
		if found.async {
			call += ".await?"
			inner, _ := inside(result, "Result")
			result = splitTop(inner)[0]
		}
		last := s.field == chain[len(chain)-1].field
		switch {
		case strings.HasPrefix(result, "Vec<") && !last:
			call += ".into_iter().next().expect(\"an element\")"
		case strings.HasPrefix(result, "Option<"):
			call += ".expect(\"an object\")"
		}
		name = p.let(call)
	}
	return name
}

func (p *rustPlayer) let(expression string) string {
	name := fmt.Sprintf("v%d", p.count)
	p.count++
	fmt.Fprintf(&p.statements, "    let %s = %s;\n", name, expression)
	return name
}

func (p *rustPlayer) options(typ string, optional []argument) string {
	name := firstName(bare(typ))
	var fields []string
	for _, field := range p.source.structs[name].fields {
		value := "None"
		for _, given := range optional {
			if plain(given.Name) == plain(field.name) {
				value = p.value(field.typ, given.Value, given.ref)
			}
		}
		fields = append(fields, field.name+": "+value)
	}
	return "m::" + name + " { " + strings.Join(fields, ", ") + " }"
}

// value is an expression of a Rust type for a value.
func (p *rustPlayer) value(typ string, v value, ref *introspection.Ref) string {
	typ = bare(typ)
	if inner, ok := inside(typ, "Option"); ok {
		return "Some(" + p.value(inner, v, ref) + ")"
	}
	if inner, ok := inside(typ, "Vec"); ok {
		var items []string
		for _, item := range v.List {
			items = append(items, p.value(inner, item, ref.Elem))
		}
		if len(items) == 0 && strings.Contains(inner, "impl ") {
			return "Vec::<String>::new()"
		}
		return "vec![" + strings.Join(items, ", ") + "]"
	}
	switch v.Kind {
	case "object":
		object := p.chain(v.Chain)
		if strings.HasPrefix(typ, "impl ") {
			return object
		}
		return object + ".id().await?"
	case "enum":
		variant := ""
		for _, name := range p.source.variants[typ] {
			if plain(name) == plain(v.Text) {
				variant = name
			}
		}
		return "m::" + typ + "::" + variant
	case "input":
		var fields []string
		for _, field := range p.source.structs[typ].fields {
			for _, given := range v.Fields {
				if plain(given.Name) == plain(field.name) {
					fields = append(fields, field.name+": "+p.value(field.typ, given.Value, given.ref))
				}
			}
		}
		return "m::" + typ + " { " + strings.Join(fields, ", ") + " }"
	case "scalar":
		return "m::" + typ + "(" + rustString(v.Text) + ".to_string())"
	case "string":
		if typ == "String" {
			return rustString(v.Text) + ".to_string()"
		}
		return rustString(v.Text)
	case "float":
		if !strings.ContainsAny(v.Text, ".eE") {
			return v.Text + ".0"
		}
	}
	return v.Text
}

// rustString is a string literal.
func rustString(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r < ' ' || r > '~':
			fmt.Fprintf(&b, "\\u{%x}", r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
