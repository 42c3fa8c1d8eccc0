package rust

import "strconv"

// uses are what a file uses of the runtime and of its own helpers, so that it has no others.
type uses struct {
	serde, builder, intoID, loadable bool
	arg, answer                      map[string]bool
	// depths are those of the helpers that exist for each depth of lists.
	depths map[string]map[int]bool
}

func newUses() uses {
	return uses{
		arg: map[string]bool{"literal": false, "string": false, "strings": false, "value": false, "list": false, "id": false,
			"join": false, "brackets": false, "display": false, "text": false, "quote": false, "failure": false, "into_id": false, "ids": false,
			"variant": false, "id_text": false},
		answer: map[string]bool{"value": false, "nullable": false, "sync": false, "maybe": false, "list": false, "load": false, "void": false, "ids": false,
			"here": false, "parts": false},
		depths: map[string]map[int]bool{},
	}
}

func anyOf(set map[string]bool) bool {
	for _, used := range set {
		if used {
			return true
		}
	}
	return false
}

// helper is the name of a function that writes an argument; depth is that of its lists, if it has any.
func (u *uses) helper(name string, depth int) string {
	u.arg[name] = true
	return u.deep("arg."+name, name, depth)
}

// answerHelper is the name of a function that awaits an answer.
func (u *uses) answerHelper(name string, depth int) string {
	u.answer[name] = true
	return u.deep("answer."+name, name, depth)
}

func (u *uses) deep(key, name string, depth int) string {
	if u.depths[key] == nil {
		u.depths[key] = map[int]bool{}
	}
	for d := 1; d <= depth; d++ {
		u.depths[key][d] = true
	}
	if depth > 1 {
		return name + "_" + strconv.Itoa(depth)
	}
	return name
}

// helpers are the functions that a file has for itself, by what the template asks.
type helpers struct {
	// Root are the paths of what the helpers are built on.
	Root paths
	// Arg and Answer are the helpers that something uses, by name.
	Arg, Answer map[string]bool
	// HasArg and HasAnswer tell that there is any of them.
	HasArg, HasAnswer bool
	// Strings, Lists, Joins and Answers are the depths of lists beyond one.
	Strings, Lists, Joins, Answers []nesting
	// TypedIDs tells that each type has an ID type of its own.
	TypedIDs bool
	// Stub tells that the file is not part of the crate, Modern that the crate has inline fragments.
	Stub, Modern bool
	// Traces tells that the crate has tracing.
	Traces bool
}

// paths are where the runtime's items are, for the modules of helpers, which import nothing.
type paths struct {
	// These are the paths, from the module of the helpers, of what they are named for.
	Crate, Selection, Query, ID string
}

// nesting is a depth of lists beyond one.
type nesting struct {
	// Name is the helper's, Inner that of the helper for the lists within.
	Name, Inner string
	// Open and Close stand around the type of the innermost items.
	Open, Close string
	// Result is the type of an awaited answer, laid out.
	Result string
	// Await and Load are the heads of a stub's functions.
	Await, Load string
	// IDs is the type of as many lists of IDs, each of which may be null.
	IDs string
	// Join is the helper that writes as many lists, Within the type of an outermost item.
	Join, Within string
}

func (v *viewer) helpers(root paths) helpers {
	u := &v.uses
	h := helpers{Root: root, Arg: u.arg, Answer: u.answer, TypedIDs: v.typedIDs(), HasArg: anyOf(u.arg), HasAnswer: anyOf(u.answer)}
	h.Strings = u.nestings("arg.strings", "strings")
	h.Lists = u.nestings("arg.list", "list")
	h.Joins = u.nestings("arg.join", "join")
	h.Answers = u.nestings("answer.list", "list")
	for i, n := range h.Answers {
		h.Answers[i].Result = resultType(futureOpen+"Result<"+n.Open+"T"+n.Close+", "+root.Crate+"::errors::DaggerError"+">"+"> + Send", " {")
	}
	return h
}

// complete adds the helpers that helpers need.
func (u *uses) complete() {
	for depth := range u.depths["arg.list"] {
		u.helper("join", depth)
	}
	need := func(set map[string]bool, name string, by ...string) {
		for _, user := range by {
			set[name] = set[name] || set[user]
		}
	}
	need(u.arg, "brackets", "join", "strings", "ids")
	need(u.arg, "quote", "text", "string", "strings")
	need(u.arg, "quote", "id", "ids", "into_id", "id_text")
	need(u.arg, "literal", "string", "strings", "value", "list", "id")
	need(u.answer, "load", "list", "maybe", "sync")
	if u.answer["load"] || u.answer["ids"] {
		u.arg["quote"], u.arg["literal"] = true, true
	}
	u.arg["failure"] = u.arg["id"] && anyOf(u.answer)
}

func (u *uses) nestings(key, name string) []nesting {
	deepest := 0
	for depth := range u.depths[key] {
		deepest = max(deepest, depth)
	}
	var list []nesting
	inner, open, shut, ids, within := name, "Vec<", ">", "Option<Vec<Option<String>>>", "Vec<T>"
	for depth := 2; depth <= deepest; depth++ {
		open, shut, ids = open+"Vec<", shut+">", "Option<Vec<"+ids+">>"
		n := nesting{Name: name + "_" + strconv.Itoa(depth), Inner: inner, Open: open, Close: shut, IDs: ids,
			Join: "join_" + strconv.Itoa(depth), Within: within}
		within = "Vec<" + within + ">"
		list = append(list, n)
		inner = n.Name
	}
	return list
}

// useLines are the imports of gen.rs, in rustfmt's order. A name that a type of the schema has isn't imported.
func (v *viewer) useLines() []string {
	var lines []string
	use := func(used bool, name, path string) {
		if used && v.names.taken[name] == "" {
			lines = append(lines, "use "+path+"::"+name+";")
		}
	}
	use(true, "DaggerSessionProc", "crate::core::cli_session")
	use(true, "DynGraphQLClient", "crate::core::graphql_client")
	use(v.uses.intoID || anyOf(v.uses.answer), "DaggerError", "crate::errors")
	use(v.uses.intoID || v.uses.arg["id"], "IntoID", "crate::id")
	use(v.uses.loadable, "Loadable", "crate::loadable")
	use(true, "Selection", "crate::querybuilder")
	if v.uses.builder {
		// A derive macro, which no type can clash with.
		lines = append(lines, "use derive_builder::Builder;")
	}
	if serde := v.serdeLine(); serde != "" {
		lines = append(lines, serde)
	}
	use(true, "Arc", "std::sync")
	return lines
}

func (v *viewer) serdeLine() string {
	serialize, deserialize := v.names.taken["Serialize"] == "", v.names.taken["Deserialize"] == ""
	switch {
	case !v.uses.serde || !serialize && !deserialize:
		return ""
	case !serialize:
		return "use serde::Deserialize;"
	case !deserialize:
		return "use serde::Serialize;"
	}
	return "use serde::{Deserialize, Serialize};"
}
