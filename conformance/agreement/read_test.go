package agreement

import (
	"regexp"
	"strings"
)

// readers read a file of stubs, a language each.
var readers = map[string]func(string) facts{"go": readGo, "python": readPython, "rust": readRust}

func newFacts() facts {
	return facts{Optional: map[string]bool{}, Required: map[string]bool{}, Nullable: map[string]bool{}}
}

func all(pattern, text string) [][]string {
	return regexp.MustCompile(pattern).FindAllStringSubmatch(text, -1)
}

func first(pattern, text string) string {
	if match := regexp.MustCompile(pattern).FindStringSubmatch(text); match != nil {
		return match[1]
	}
	return ""
}

// between returns what stands between two lines of a text, "" where there is no such part.
func between(text, from, to string) string {
	_, behind, ok := strings.Cut(text, from)
	if !ok {
		return ""
	}
	inside, _, _ := strings.Cut(behind, to)
	return inside
}

func joined(matches [][]string) string {
	var words []string
	for _, match := range matches {
		words = append(words, match[1])
	}
	return strings.Join(words, ".")
}

func readGo(text string) facts {
	f := newFacts()
	for _, match := range all(`(?m)^\t\t\{Name: "([^"]*)", Kind: Kind(\w+)\b.*\}`, between(text, "return []Entrypoint{\n", "\n\t}\n")) {
		line := match[1] + " " + strings.ToLower(match[2]) + " "
		if path := first(`path: \[\]string\{([^}]*)\}`, match[0]); path != "" {
			line += joined(all(`"([^"]*)"`, path))
		} else {
			line += "needs arguments"
		}
		f.Entrypoints = append(f.Entrypoints, line)
	}
	serving := between(text, "\nfunc ServeFrom(", "\n}\n")
	if serving == "" || strings.Contains(serving, "serve(") {
		serving = between(text, "\nfunc serve(", "\n}\n")
	}
	conditional := false
	for line := range strings.Lines(serving) {
		switch {
		case strings.Contains(line, "LOCAL_SOURCE"):
			conditional = true
		case strings.Contains(line, `Bind(&kind)`):
			steps := all(`\.Select\("(\w+)"\)(?:\.Arg\("(\w+)", ref\))?`, line)
			f.Kind = []string{steps[0][1] + " " + steps[0][2] + "=reference", steps[1][1]}
		default:
			for _, step := range all(`\.Select\("(\w+)"\)((?:\.Arg\("\w+", \w+\))*)`, line) {
				text := step[1]
				for _, arg := range all(`\.Arg\("(\w+)", (\w+)\)`, step[2]) {
					text += " " + arg[1] + "=" + map[string]string{"ref": "reference", "true": "true", "Name": "name"}[arg[2]]
				}
				if conditional {
					text += " ?"
				}
				conditional = false
				f.Serving = append(f.Serving, text)
			}
			for _, arg := range all(`q = q\.Arg\("(\w+)", "3fa9c1"\)`, line) {
				f.Serving[len(f.Serving)-1] += " " + arg[1] + "=pin"
			}
		}
	}
	for _, function := range all(`(?ms)((?:^//[^\n]*\n)*)^func \(r \*\w+\) ([^\n]*) \{\n(.*?)^\}$`, text) {
		doc, head, body := function[1], function[2], function[3]
		field := first(`r\.query\.Select\("(\w+)"\)`, body)
		if field == "" {
			continue
		}
		for _, arg := range all(`\.Arg\("(\w+)"`, between(body, "Select(", "\n")) {
			f.Required[field+"("+arg[1]+":)"] = true
		}
		for _, arg := range all(`\.Arg\("(\w+)"`, between(body, "range opts", "\n\t}\n")+between(body, "len(opts)", "\n\t}\n")) {
			f.Optional[field+"("+arg[1]+":)"] = true
		}
		if strings.HasSuffix(head, ", error)") {
			f.Nullable[field] = strings.Contains(doc, " is nil")
		}
	}
	return f
}

func readPython(text string) facts {
	f := newFacts()
	for _, block := range all(`(?ms)^    Entrypoint\(\n(.*?)^    \),$`, text) {
		line := first(`name="([^"]*)"`, block[1]) + " " + strings.ToLower(first(`kind=EntrypointKind\.(\w+)`, block[1])) + " "
		if strings.Contains(block[1], "call=None") {
			line += "needs arguments"
		} else {
			line += first(`name="([^"]*)"`, block[1])
			if evaluate := joined(all(`\("\w+", "(\w+)"\)`, block[1])); evaluate != "" {
				line += "." + evaluate
			}
		}
		f.Entrypoints = append(f.Entrypoints, line)
	}
	serving := between(text, "\nasync def serve(", "\n\n\n")
	given := map[string]string{"ref": "reference", "PIN": "pin", "pin": "pin", "value=True": "true", "NAME": "name"}
	args := ""
	conditional := false
	for line := range strings.Lines(serving) {
		for _, arg := range all(`Arg\("(\w+)", (?:value=)?(\w+|value=True)`, line) {
			value := given[arg[2]]
			if arg[2] == "True" {
				value = "true"
			}
			args += " " + arg[1] + "=" + value
		}
		conditional = conditional || strings.Contains(line, "LOCAL_SOURCE")
		if field := first(`ctx\.select\("\w+", "(\w+)"`, line); field != "" {
			if strings.Contains(line, "source = ") {
				f.Kind = []string{field + args}
				args = ""
				continue
			}
			step := field + args
			if conditional {
				step += " ?"
			}
			args, conditional = "", false
			f.Serving = append(f.Serving, step)
		}
		if field := first(`kind = await source\.select\("\w+", "(\w+)"`, line); field != "" {
			f.Kind = append(f.Kind, field)
		}
	}
	for _, function := range regexp.MustCompile(`\n    (?:async )?def `).Split(text, -1) {
		field := first(`\.select\(\s*"\w+",\s*"(\w+)"`, function)
		if field == "" {
			continue
		}
		for _, call := range arguments(between(function, "args = [\n", "\n        ]\n")) {
			name := first(`^\s*"(\w+)"`, call)
			if key := field + "(" + name + ":)"; strings.Contains(call, "default=") {
				f.Optional[key] = true
			} else {
				f.Required[key] = true
			}
		}
		if result := first(`(?s)^[^"]*?\) -> ([^"]*?):\n`, function); result != "" && !strings.Contains(result, "Self") {
			f.Nullable[field] = strings.Contains(result, "| None") && !strings.HasSuffix(strings.TrimSpace(result), "]")
		}
	}
	return f
}

// arguments returns what stands in the calls of Arg, at whatever length they are laid out.
func arguments(text string) []string {
	var calls []string
	for _, part := range strings.Split(text, "Arg(")[min(1, strings.Count(text, "Arg(")):] {
		if strings.TrimSpace(part) != "" {
			calls = append(calls, part)
		}
	}
	return calls
}

func readRust(text string) facts {
	f := newFacts()
	for _, block := range all(`(?ms)^    runtime::Entrypoint \{\n(.*?)^    \},$`, text) {
		line := first(`name: "([^"]*)"`, block[1]) + " " + strings.ToLower(first(`EntrypointKind::(\w+)`, block[1])) + " "
		if strings.Contains(block[1], "needs_arguments: true") {
			line += "needs arguments"
		} else {
			line += first(`path: "([^"]*)"`, block[1])
		}
		f.Entrypoints = append(f.Entrypoints, line)
	}
	kind, steps, _ := strings.Cut(between(text, "\nconst SERVING:", "\n};\n"), "\n    steps: ")
	f.Kind, f.Serving = rustSteps(kind), rustSteps(steps)
	optional := map[string][]string{}
	for _, block := range all(`(?ms)^impl (\w+) \{\n(.*?)^\}$`, text) {
		for _, arg := range all(`runtime::\w+\(\s*self\.query,\s*"(\w+)"`, block[2]) {
			optional[block[1]] = append(optional[block[1]], arg[1])
		}
	}
	for _, function := range regexp.MustCompile(`\n    (?:pub )?fn `).Split(text, -1) {
		field := first(`runtime::select\(\s*&self\.query,\s*"(\w+)",?\s*\)`, function)
		if field == "" {
			continue
		}
		for _, arg := range all(`runtime::\w+\(\s*query,\s*"(\w+)"`, function) {
			f.Required[field+"("+arg[1]+":)"] = true
		}
		head, _, _ := strings.Cut(function, " {\n")
		result := first(`(?s)\) -> (.*)$`, head)
		for _, name := range optional[result] {
			f.Optional[field+"("+name+":)"] = true
		}
		if value := first(`(?s)^runtime::Call<(.*)>$`, result); value != "" {
			f.Nullable[field] = strings.HasPrefix(value, "Option<")
		}
	}
	return f
}

func rustSteps(text string) (steps []string) {
	given := map[string]string{"Reference": "reference", "Pin": "pin", "True": "true", "Name": "name"}
	for _, block := range all(`(?ms)^        runtime::Step \{\n(.*?)^        \},$`, text) {
		step := first(`field: "(\w+)"`, block[1])
		for _, arg := range all(`\("(\w+)", runtime::Given::(\w+)`, block[1]) {
			step += " " + arg[1] + "=" + given[arg[2]]
		}
		if strings.Contains(block[1], "local_only: true") {
			step += " ?"
		}
		steps = append(steps, step)
	}
	return steps
}
