package declarations

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/internal/pattern"
)

// Python's and Rust's files are as their formatters lay them out, which makes their declarations plain to see: by their
// beginnings, and by how deep they stand.

var (
	pythonClass  = pattern.New(`^class ([A-Za-z]\w*)`)
	pythonDef    = pattern.New(`^((?:    )?)(?:async )?def (\w+)\(`)
	pythonMember = pattern.New(`^    ([A-Za-z]\w*)(?::| =) `)
)

func ofPython(text string) map[string]string {
	found := map[string]string{}
	lines := strings.Split(text, "\n")
	class := ""
	quoted := false
	for i := 0; i < len(lines); i++ {
		line := lines[i]
		if quoted = quoted != (strings.Count(line, `"""`)%2 == 1); quoted {
			continue
		}
		switch {
		case pythonClass().MatchString(line):
			class = pythonClass().FindStringSubmatch(line)[1]
			found[class] = strings.TrimSuffix(until(lines, &i, ":"), ":")
		case pythonDef().MatchString(line):
			match := pythonDef().FindStringSubmatch(line)
			owner := ""
			if match[1] != "" {
				owner = class + "."
			} else {
				class = ""
			}
			if !strings.HasPrefix(match[2], "_") || match[2] == "__init__" {
				signature := strings.TrimSuffix(until(lines, &i, ":"), ":")
				found[owner+match[2]] = strings.Replace(signature, "def "+match[2], "def "+owner+match[2], 1)
			}
		case class != "" && pythonMember().MatchString(line):
			name := pythonMember().FindStringSubmatch(line)[1]
			found[class+"."+name] = class + "." + flat(line)
		case line != "" && line[0] != ' ' && line[0] != ')' && line[0] != '@' && line[0] != '#':
			class = ""
		}
	}
	return found
}

var (
	rustOwner  = pattern.New(`^(?:pub )?(?:impl(?:<[^{]*?>)?|trait) (?:[\w:<>, ]+ for )?(\w+)`)
	rustItem   = pattern.New(`^pub (?:struct|enum|trait|type|const|async fn|fn) (\w+)`)
	rustMethod = pattern.New(`^    (pub )?(?:async )?fn (\w+)`)
	rustField  = pattern.New(`^    pub (r#)?(\w+): `)
	rustCase   = pattern.New(`^    ([A-Z]\w*)(?:\(.*\))?,$`)
)

func ofRust(text string) map[string]string {
	found := map[string]string{}
	lines := strings.Split(text, "\n")
	owner, trait := "", false
	for i := 0; i < len(lines); i++ {
		line := lines[i]
		switch {
		case rustItem().MatchString(line):
			owner, trait = rustItem().FindStringSubmatch(line)[1], strings.HasPrefix(line, "pub trait")
			found[owner] = strings.TrimRight(until(lines, &i, "{;"), "{; ")
		case rustOwner().MatchString(line):
			owner, trait = rustOwner().FindStringSubmatch(line)[1], strings.Contains(line, " for ")
			if trait {
				found[flat(line)] = strings.TrimRight(flat(line), "{ }")
			}
			trait = false
		case rustMethod().MatchString(line):
			match := rustMethod().FindStringSubmatch(line)
			signature := strings.TrimRight(until(lines, &i, "{;"), "{; ")
			if match[1] != "" || trait {
				found[owner+"::"+match[2]] = strings.Replace(signature, "fn "+match[2], "fn "+owner+"::"+match[2], 1)
			}
		case rustField().MatchString(line):
			found[owner+"."+rustField().FindStringSubmatch(line)[2]] = owner + "." + strings.TrimSuffix(strings.TrimPrefix(flat(line), "pub "), ",")
		case rustCase().MatchString(line):
			name := rustCase().FindStringSubmatch(line)[1]
			found[owner+"::"+name] = owner + "::" + strings.TrimSuffix(flat(line), ",")
		}
	}
	return found
}

// until joins lines from the one at i up to one that ends with one of the characters, outside brackets, and moves i there.
func until(lines []string, i *int, ends string) string {
	var parts []string
	depth := 0
	for ; *i < len(lines); *i++ {
		line := strings.TrimSpace(lines[*i])
		parts = append(parts, line)
		depth += strings.Count(line, "(") + strings.Count(line, "[") - strings.Count(line, ")") - strings.Count(line, "]")
		if depth <= 0 && line != "" && strings.IndexByte(ends, line[len(line)-1]) >= 0 || len(parts) > 200 {
			break
		}
		if depth <= 0 && strings.HasSuffix(line, "{}") {
			break
		}
	}
	return flat(strings.Join(parts, " "))
}
