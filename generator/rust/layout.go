package rust

import (
	"strings"
	"unicode/utf8"

	"github.com/dagger-codegen/dagger-codegen/templates/layout"
)

// The forms that rustfmt 1.9 gives to what this backend writes, with its standard configuration. It counts
// characters. conformance/rust checks them against rustfmt with names of every length.
const (
	lineWidth = 100
	// callWidth is for the arguments of a call, and for a chain of calls.
	callWidth = 60
	// attributeWidth is for the arguments of an attribute that has several.
	attributeWidth = 70
	// openWidth is for a result type behind broken parameters that has the opening brace on its line.
	openWidth = 85
	// genericWidth is for a result type behind broken parameters without breaking its own parameters.
	genericWidth = 93
	// futureWidth is the same for an impl Future, which may also break before + Send.
	futureWidth, futureSendWidth = 98, 94

	futureOpen = "impl core::future::Future<Output = "
)

func width(text string) int { return utf8.RuneCountInString(text) }

// signature lays out the head of a function at the indentation of a member: end is " {" or ";".
func signature(head string, params []string, result, end string) string {
	line := "    " + head + "(" + strings.Join(params, ", ") + ")"
	if result != "" {
		line += " -> " + result
	}
	first, _, _ := strings.Cut(end, "\n")
	switch {
	case first != end && width(line) <= lineWidth:
		return line + end
	case end == ";" && width(line+end) == lineWidth && result != "":
		// The semicolon is one column too much for what is in front of it.
		return strings.Replace(line, ") -> "+result, ")\n        -> "+result, 1) + end
	case width(line+end) <= lineWidth:
		return line + end
	}
	var b strings.Builder
	b.WriteString("    " + head + "(\n")
	for _, param := range params {
		b.WriteString("        " + param + ",\n")
	}
	b.WriteString("    )")
	if result != "" {
		b.WriteString(" -> " + resultType(result, end))
	} else {
		b.WriteString(end)
	}
	return b.String()
}

// resultType lays out a result type behind broken parameters, with what ends the head of the function.
func resultType(result, end string) string {
	if end == " {" && width(result) > openWidth {
		end = "\n    {"
	}
	if output, ok := strings.CutPrefix(result, futureOpen); ok {
		at := strings.LastIndex(output, "> + ")
		return futureType(output[:at], output[at+len("> "):], result, end)
	}
	if broken, ok := brokenResult(result, "    "); ok && width(result) > genericWidth {
		return broken + strings.TrimPrefix(end, "\n   ")
	}
	return result + end
}

// futureType lays out an impl Future of an output; send is "+ Send".
func futureType(output, send, result, end string) string {
	if width(result) <= futureWidth {
		return result + end
	}
	end = strings.TrimPrefix(end, "\n   ")
	if width(futureOpen+output+">") <= futureSendWidth {
		return futureOpen + output + ">\n           " + send + end
	}
	if width("        Output = "+output+",") > lineWidth {
		if broken, ok := brokenResult(output, "        "); ok {
			output = broken
		}
	}
	return "impl core::future::Future<\n        Output = " + output + ",\n    > " + send + end
}

// brokenResult breaks a Result, however it is spelled, between its two types.
func brokenResult(result, indent string) (string, bool) {
	open, comma := strings.Index(result, "Result<"), strings.LastIndex(result, ", ")
	if open < 0 || comma < open || strings.Contains(result[:open], "<") {
		return result, false
	}
	open += len("Result<")
	return result[:open] + "\n" + indent + "    " + result[open:comma] + ",\n" + indent + "    " +
		strings.TrimSuffix(result[comma+len(", "):], ">") + ",\n" + indent + ">", true
}

// call lays out a statement that ends in a call: function(args...); function has what stands before the call too.
func call(indent, function string, args ...string) string {
	joined := strings.Join(args, ", ")
	line := indent + function + "(" + joined + ");\n"
	if width(joined) <= callWidth && width(line) <= lineWidth+1 {
		return line
	}
	return indent + function + "(\n" + indent + "    " + strings.Join(args, ",\n"+indent+"    ") + ",\n" + indent + ");\n"
}

// intoIDHead lays out the head of into_id, whose result is long whatever the ID is called. Each form begins where
// the one before no longer fits.
func intoIDHead(result string) string {
	const head, pin = "    fn into_id(\n        self,\n    ) -> ", "std::pin::Pin<"
	boxed := strings.TrimSuffix(strings.TrimPrefix(result, pin), ">")
	box := boxed[:strings.Index(boxed, "dyn ")]
	future := strings.TrimSuffix(strings.TrimPrefix(boxed, box), ">")
	at := strings.LastIndex(future, "> + ")
	send := future[at+len("> "):]
	open, shut := head+pin+"\n        "+box+"\n            ", ",\n        >,\n    > {\n"
	switch {
	case width(result) <= openWidth:
		return head + result + " {\n"
	case width(result) <= genericWidth:
		return head + result + "\n    {\n"
	case width("        "+boxed+",") <= lineWidth:
		return head + pin + "\n        " + boxed + ",\n    > {\n"
	case width("            "+future+",") <= lineWidth:
		return open + future + shut
	case width("            "+future[:at+1]) <= lineWidth:
		return open + future[:at+1] + "\n                " + send + shut
	}
	output := strings.TrimPrefix(future[:at], "dyn core::future::Future<Output = ")
	return open + "dyn core::future::Future<\n                    Output = " + output + ",\n                > " + send + shut
}

// deprecatedOutsideTests lays out the same for a crate that isn't compiled for its tests.
func deprecatedOutsideTests(note string) string {
	quoted := stringLiteral(note)
	args := "not(test), deprecated(note = " + quoted + ")"
	if layout.Width(args) <= attributeWidth {
		return "    #[cfg_attr(" + args + ")]\n"
	}
	if line := "        deprecated(note = " + quoted + ")"; width(line) <= lineWidth-2 {
		return "    #[cfg_attr(\n        not(test),\n" + line + "\n    )]\n"
	}
	return "    #[cfg_attr(\n        not(test),\n        deprecated(\n            note = " + quoted + "\n        )\n    )]\n"
}

// stringLiteral quotes text without control characters for Rust.
func stringLiteral(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(text) + `"`
}
