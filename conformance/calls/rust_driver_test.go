package calls

import (
	"fmt"
	"regexp"
	"sort"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// rustDriver writes a Rust module that calls every method of a generated file. It takes names and types from the
// file's text, not from the generator, and from the schema only what Rust's types don't tell: whose ID an argument is.
type rustDriver struct {
	source *rustSource
	schema *introspection.Schema
	paths  map[*introspection.Type]string
	// receivers number the functions that make an object of a type; rustNames give its Rust type.
	receivers map[*introspection.Type]int
	order     []*introspection.Type
	rustNames map[*introspection.Type]string
	methods   map[string][]rustMethod
	calls     []rustCall
	problems  []string
	types     int
	count     int
}

type rustCall struct{ name, body string }

// driveRust returns the text of a driver module for the generated file that the Rust path names, and what the driver
// could not be made for.
func driveRust(path, text string, schema *introspection.Schema) (module string, d *rustDriver, err error) {
	source, err := readRust(text)
	if err != nil {
		return "", nil, err
	}
	d = &rustDriver{source: source, schema: schema, receivers: map[*introspection.Type]int{},
		rustNames: map[*introspection.Type]string{}, methods: map[string][]rustMethod{}}
	d.paths = selectionPaths(schema)
	d.match()
	return d.write(path), d, nil
}

func (d *rustDriver) problem(format string, args ...any) {
	d.problems = append(d.problems, fmt.Sprintf(format, args...))
}

// plain is a name without what case conversion and escapes change.
func plain(name string) string {
	return strings.ToLower(strings.ReplaceAll(strings.TrimPrefix(name, "r#"), "_", ""))
}

// match finds the schema's type of each impl and the field of each method.
func (d *rustDriver) match() {
	waiting := map[string][]*introspection.Type{}
	for _, t := range d.schema.Types {
		switch t.Kind {
		case introspection.Object:
			waiting[plain(t.Name)] = append(waiting[plain(t.Name)], t)
		case introspection.Interface:
			waiting[plain(t.Name)+"client"] = append(waiting[plain(t.Name)+"client"], t)
		case introspection.Scalar, introspection.Union, introspection.Enum, introspection.Input:
		}
	}
	if d.schema.Query.Name != "Query" && len(waiting["query"]) == 0 {
		waiting["query"] = []*introspection.Type{d.schema.Query}
	}
	byRust := map[string]*introspection.Type{}
	for _, block := range d.source.impls {
		if block.trait == "" && len(block.methods) > 0 {
			d.methods[block.name] = append(d.methods[block.name], block.methods...)
		}
	}
	for _, block := range d.source.impls {
		if block.trait != "" || byRust[block.name] != nil {
			continue
		}
		key := plain(block.name)
		if len(waiting[key]) == 0 {
			// The second of two types that would have one name.
			key = strings.TrimRight(key, "0123456789")
		}
		if list := waiting[key]; len(list) > 0 {
			waiting[key] = list[1:]
			byRust[block.name], d.rustNames[list[0]] = list[0], block.name
		}
	}
	reached := reachable(d.schema)
	for _, t := range d.schema.Types {
		if t.IsSelectable() && d.rustNames[t] == "" && reached[t] {
			d.problem("%s: no impl in the generated file", t.Name)
		}
	}
	for _, block := range d.source.impls {
		if t := byRust[block.name]; t != nil && reached[t] {
			d.types++
			d.impl(block, t)
		}
	}
}

// impl makes calls of the methods of one block.
func (d *rustDriver) impl(block rustImpl, t *introspection.Type) {
	fields := t.Fields
	if block.trait != "" {
		d.types--
		for _, implemented := range t.Interfaces {
			if plain(implemented.Name) == plain(block.trait) {
				fields = implemented.Fields
			}
		}
		if t.Kind == introspection.Interface && plain(block.trait) == plain(t.Name) {
			fields = t.Fields
		}
	}
	waiting := map[string][]*introspection.Field{}
	for _, field := range fields {
		if field.Shape != introspection.Unsupported {
			waiting[plain(field.Name)] = append(waiting[plain(field.Name)], field)
		}
	}
	var last *introspection.Field
	for _, method := range block.methods {
		if d.takesOptions(method) && last != nil {
			d.count++
			d.call(block, t, last, method)
			continue
		}
		list := waiting[plain(method.name)]
		if method.name == "underscore" && len(list) == 0 {
			list = waiting[""]
			waiting[""] = nil
			waiting[plain(method.name)] = list
		}
		if digits := strings.TrimPrefix(plain(method.name), "n"); len(list) == 0 && strings.Trim(digits, "0123456789") == "" {
			// A name of digits alone has an n in front in Rust.
			list = waiting[digits]
			waiting[digits] = nil
			waiting[plain(method.name)] = list
		}
		if len(list) == 0 {
			d.problem("%s::%s: no field of %s is like it", block.name, method.name, t.Name)
			continue
		}
		last, waiting[plain(method.name)] = list[0], list[1:]
		d.count++
		d.call(block, t, last, method)
	}
	for _, field := range fields {
		if list := waiting[plain(field.Name)]; len(list) > 0 && list[0] == field {
			d.problem("%s: no method of %s is like it", field.Coordinate(), block.name)
		}
	}
}

func (d *rustDriver) takesOptions(method rustMethod) bool {
	if len(method.params) == 0 {
		return false
	}
	name := firstName(method.params[len(method.params)-1].typ)
	return strings.HasSuffix(strings.TrimRight(name, "_0123456789"), "Opts")
}

// call adds the call of a method.
func (d *rustDriver) call(block rustImpl, t *introspection.Type, field *introspection.Field, method rustMethod) {
	if d.paths[t] == "" {
		d.problem("%s.%s: no way to an object of %s", t.Name, method.name, t.Name)
		return
	}
	var required []*introspection.Argument
	for _, arg := range field.Args {
		if arg.Type.NonNull {
			required = append(required, arg)
		}
	}
	all := d.takesOptions(method)
	var args []string
	for i, param := range method.params {
		switch {
		case all && i == len(method.params)-1:
			args = append(args, d.options(param.typ, field))
		case i < len(required):
			args = append(args, d.sample(param.typ, required[i].Type, all, 0))
		default:
			d.problem("%s::%s: more parameters than required arguments", block.name, method.name)
			return
		}
	}
	receiver := fmt.Sprintf("o%d(c)", d.receiver(t))
	// Written in full, since a trait of the prelude may have a method of that name.
	of := "m::" + block.name
	if block.trait != "" {
		of = fmt.Sprintf("<m::%s as m::%s>", block.name, block.trait)
	}
	expression := fmt.Sprintf("%s::%s(%s)", of, method.name, strings.Join(append([]string{"&" + receiver}, args...), ", "))
	d.calls = append(d.calls, rustCall{block.name + "::" + method.name, d.use(expression, method, field)})
}

var rustModule = regexp.MustCompile(`(::)?\b(std|core|crate)(::[a-z_]+)*::`)

// bare is a type without the modules that it is qualified with.
func bare(typ string) string { return rustModule.ReplaceAllString(typ, "") }

// use awaits a result, or requests something of it where it is lazy.
func (d *rustDriver) use(expression string, method rustMethod, field *introspection.Field) string {
	result := bare(method.result)
	if method.async {
		inner, _ := inside(result, "Result")
		value := splitTop(inner)[0]
		switch {
		case strings.HasPrefix(value, "Vec<"):
			if d.source.enums[innermostRust(value)] != "" && hasNullElements(field) {
				return fmt.Sprintf("valued_list(%s.await, %t)", expression, !field.Type.NonNull)
			}
			return fmt.Sprintf("let v = %s.await?; list(v.is_empty(), %t, %s, %t)", expression, !field.Type.NonNull, d.hole(value, "v"), hasNullElements(field))
		case strings.HasPrefix(value, "Option<"):
			inner, _ := inside(value, "Option")
			if _, isObject := d.request(inner, 0); isObject {
				return fmt.Sprintf("let v = %s.await?; answered(v.is_none(), %t)", expression, !field.Type.NonNull)
			}
		}
		if null := d.null(value); null != "" && field.Shape != introspection.Void {
			return fmt.Sprintf("let v = %s.await?; answered(%s, %t)", expression, null, !field.Type.NonNull)
		}
		if d.source.enums[value] != "" && !field.Type.NonNull {
			return fmt.Sprintf("valued(%s.await)", expression)
		}
		return fmt.Sprintf("%s.await?; Ok(())", expression)
	}
	if element, ok := inside(result, "Vec"); ok {
		// Before v0.21.0 a list of objects is one object that stands for all: its query is sent, what comes back is
		// a list, which that signature can't give.
		index := "[0]"
		for inner, nested := inside(element, "Vec"); nested; inner, nested = inside(element, "Vec") {
			element, index = inner, index+"[0]"
		}
		request, found := d.request(element, 0)
		if !found {
			d.problem("%s: nothing of %s can be requested", method.name, element)
		}
		return fmt.Sprintf("let v = %s; let _ = v%s%s.await; Ok(())", expression, index, request)
	}
	request, found := d.request(result, 0)
	if !found {
		d.problem("%s: nothing of %s can be requested", method.name, result)
	}
	return fmt.Sprintf("%s%s.await?; Ok(())", expression, request)
}

// request is a chain of methods without arguments that ends in an awaited one; id if there is one.
func (d *rustDriver) request(name string, depth int) (string, bool) {
	if depth > 3 {
		return "", false
	}
	var lazy []rustMethod
	var ready string
	nullable, mayBeNull := d.nullable(name), false // null would be seen by no one
	for _, method := range d.methods[name] {
		switch {
		case len(method.params) > 0:
		case method.async && (ready == "" || mayBeNull || method.name == "id") && (ready == "" || !nullable[plain(method.name)]):
			ready, mayBeNull = "."+method.name+"()", nullable[plain(method.name)]
		case !method.async && !strings.HasPrefix(bare(method.result), "Vec<"):
			lazy = append(lazy, method)
		}
	}
	if ready != "" {
		return ready, true
	}
	for _, method := range lazy {
		if chain, ok := d.request(bare(method.result), depth+1); ok {
			return "." + method.name + "()" + chain, true
		}
	}
	return "", false
}

func (d *rustDriver) receiver(t *introspection.Type) int {
	if n, ok := d.receivers[t]; ok {
		return n
	}
	d.receivers[t] = len(d.order)
	d.order = append(d.order, t)
	return len(d.order) - 1
}

func (d *rustDriver) options(typ string, field *introspection.Field) string {
	name := firstName(bare(typ))
	var optional []*introspection.Argument
	for _, arg := range field.Args {
		if !arg.Type.NonNull {
			optional = append(optional, arg)
		}
	}
	return d.literal(name, optional, true, 0)
}

// literal fills the fields of options or of an input object, which stand in the order of their GraphQL names.
func (d *rustDriver) literal(name string, args []*introspection.Argument, all bool, depth int) string {
	args = append([]*introspection.Argument{}, args...)
	sort.SliceStable(args, func(i, j int) bool { return args[i].Name < args[j].Name })
	found, ok := d.source.structs[name]
	if !ok || len(found.fields) != len(args) {
		d.problem("%s: %d fields where the schema has %d", name, len(found.fields), len(args))
		return "unreachable!()"
	}
	var fields []string
	for i, field := range found.fields {
		fields = append(fields, field.name+": "+d.sample(field.typ, args[i].Type, all, depth+1))
	}
	return "m::" + name + " { " + strings.Join(fields, ", ") + " }"
}

// sample is an expression of a type.
func (d *rustDriver) sample(typ string, ref *introspection.Ref, all bool, depth int) string {
	typ = bare(typ)
	if depth > 12 {
		d.problem("no value of %s can be built: it never ends", typ)
		return "unreachable!()"
	}
	element := ref
	if ref.IsList() {
		element = ref.Elem
	}
	if inner, ok := inside(typ, "Vec"); ok {
		input := ref.Innermost().Named.Kind == introspection.Input
		if depth > 3 || input && depth > 1 {
			return "vec![]"
		}
		value := d.sample(inner, element, all, depth+1)
		if input {
			return "vec![" + value + "]"
		}
		return "vec![" + value + ", " + value + "]"
	}
	if inner, ok := inside(typ, "Option"); ok {
		if depth > 4 {
			return "None"
		}
		return "Some(" + d.sample(inner, ref, all, depth) + ")"
	}
	if inner, ok := inside(typ, "Box"); ok {
		return "Box::new(" + d.sample(inner, ref, all, depth+1) + ")"
	}
	if scalar, ok := inside(typ, "impl IntoID"); ok {
		return d.object(scalar, ref, all)
	}
	switch typ {
	case "impl Into<String>", "&'a str", "&str":
		return `"text"`
	case "String":
		return `"text".to_string()`
	case "isize", "i64", "i32":
		return "7"
	case "f64":
		return "2.5"
	case "bool":
		return "true"
	}
	switch {
	case d.source.scalars[typ]:
		if named := ref.Innermost().Named; named.IsID() {
			return d.id(typ, ref)
		}
		return "m::" + typ + `("text".to_string())`
	case d.source.enums[typ] != "":
		return "m::" + typ + "::" + d.source.enums[typ]
	case ref.Innermost().Named.Kind == introspection.Input:
		return d.literal(typ, ref.Innermost().Named.InputFields, all, depth)
	}
	d.problem("no value for the type %s", typ)
	return "unreachable!()"
}

// object is an object where one is known, which is asked for its ID, and an ID itself when all arguments are given.
func (d *rustDriver) object(scalar string, ref *introspection.Ref, all bool) string {
	wanted := ref.Innermost().Identifies
	if !all && wanted != nil && wanted.ID != nil && d.rustNames[wanted] != "" && d.paths[wanted] != "" {
		return fmt.Sprintf("o%d(c)", d.receiver(wanted))
	}
	return d.id(scalar, ref)
}

func (d *rustDriver) id(scalar string, ref *introspection.Ref) string {
	return fmt.Sprintf("m::%s(%q.to_string())", scalar, sampleID(d.schema, ref))
}

func (d *rustDriver) write(path string) string {
	var b strings.Builder
	b.WriteString("use super::*;\nuse " + path + " as m;\n\n")
	for i, t := range d.order {
		fmt.Fprintf(&b, "fn o%d(c: &Gc) -> m::%s {\n    m::%s { proc: None, selection: root()%s, graphql_client: c.clone() }\n}\n",
			i, d.rustNames[t], d.rustNames[t], d.paths[t])
	}
	for i, call := range d.calls {
		fmt.Fprintf(&b, "async fn c%d(c: &Gc) -> Done {\n    %s\n}\n", i, call.body)
	}
	// One boxed future a call: awaited one by one in one function, they would be one huge state machine.
	b.WriteString("\npub fn calls(c: &Gc) -> Vec<Call<'_>> {\n    vec![\n")
	for i, call := range d.calls {
		fmt.Fprintf(&b, "        (%q, Box::pin(c%d(c))),\n", call.name, i)
	}
	b.WriteString("    ]\n}\n")
	return b.String()
}
