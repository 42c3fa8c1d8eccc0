package python

import (
	"strings"

	"github.com/iancoleman/strcase"

	"github.com/dagger-codegen/dagger-codegen/generator/naming"
)

// keywords are Python's hard keywords. The soft ones (match, case, type, _) may name anything.
var keywords = naming.NewWords(
	"False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
	"elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
	"not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
)

// annotationBuiltins are the builtins that annotations in a class body use: a method of that name would hide them.
// Runtimes have reserved them since v0.18.4.
var annotationBuiltins = naming.NewWords("str", "int", "float", "bool", "list", "type")

// moduleBuiltins are Python's builtins, which no class may be called: the generated module uses some of them, and an
// annotation that names a class before it is defined would mean the builtin.
var moduleBuiltins = naming.NewWords(
	"ArithmeticError", "AssertionError", "AttributeError", "BaseException", "BaseExceptionGroup",
	"BlockingIOError", "BrokenPipeError", "BufferError", "BytesWarning", "ChildProcessError",
	"ConnectionAbortedError", "ConnectionError", "ConnectionRefusedError", "ConnectionResetError",
	"DeprecationWarning", "EOFError", "Ellipsis", "EncodingWarning", "EnvironmentError", "Exception",
	"ExceptionGroup", "FileExistsError", "FileNotFoundError", "FloatingPointError", "FutureWarning",
	"GeneratorExit", "IOError", "ImportError", "ImportWarning", "IndentationError", "IndexError",
	"InterruptedError", "IsADirectoryError", "KeyError", "KeyboardInterrupt", "LookupError", "MemoryError",
	"ModuleNotFoundError", "NameError", "NotADirectoryError", "NotImplemented", "NotImplementedError", "OSError",
	"OverflowError", "PendingDeprecationWarning", "PermissionError", "ProcessLookupError",
	"PythonFinalizationError", "RecursionError", "ReferenceError", "ResourceWarning", "RuntimeError",
	"RuntimeWarning", "StopAsyncIteration", "StopIteration", "SyntaxError", "SyntaxWarning", "SystemError",
	"SystemExit", "TabError", "TimeoutError", "TypeError", "UnboundLocalError", "UnicodeDecodeError",
	"UnicodeEncodeError", "UnicodeError", "UnicodeTranslateError", "UnicodeWarning", "UserWarning", "ValueError",
	"Warning", "ZeroDivisionError", "abs", "aiter", "all", "anext", "any", "ascii", "bin", "bool", "breakpoint",
	"builtins", "bytearray", "bytes", "callable", "chr", "classmethod", "compile", "complex", "delattr", "dict",
	"dir", "divmod", "enumerate", "eval", "exec", "filter", "float", "format", "frozenset", "getattr", "globals",
	"hasattr", "hash", "help", "hex", "id", "input", "int", "isinstance", "issubclass", "iter", "len", "list",
	"locals", "map", "max", "memoryview", "min", "next", "object", "oct", "open", "ord", "pow", "print",
	"property", "range", "repr", "reversed", "round", "set", "setattr", "slice", "sorted", "staticmethod", "str",
	"sum", "super", "tuple", "type", "vars", "zip",
)

// memberName returns the name of a method, parameter or input field: the GraphQL name in snake case, with an
// underscore behind it where it is a keyword or, for runtimes that reserve them, a builtin of annotations. The odd
// names that come out of it (withAllGPUs is with_all_gp_us) are API that users' programs call.
func memberName(graphqlName string, reserveBuiltins bool) string {
	name := snake(graphqlName)
	if keywords.Has(name) || reserveBuiltins && annotationBuiltins.Has(name) {
		return name + "_"
	}
	return name
}

// snake returns the name in snake case as the official generator makes it. For letters alone that is strcase's. Where
// there are digits and underscores, runs of capitals and digits are first brought to title case up to their last letter,
// which begins the next word, then words are split before capitals.
func snake(name string) string {
	switch {
	case isLower(name):
		return name
	case isLetters(name):
		return strcase.ToSnake(name)
	}
	titled := titleRuns(name)
	var b strings.Builder
	b.Grow(len(titled) + 8)
	for i := 0; i < len(titled); {
		end := wordEnd(titled, i)
		b.WriteString(strings.ToLower(titled[i:end]))
		if end < len(titled) && isUpper(titled[end]) && endsWord(titled[end-1]) {
			b.WriteByte('_')
		}
		i = end
	}
	return b.String()
}

// titleRuns brings every run of capitals and digits that is followed by another one, or by the end, to title case.
func titleRuns(name string) string {
	b := []byte(name)
	for i := 0; i < len(b); {
		end := i
		for end < len(b) && isUpperOrDigit(b[end]) {
			end++
		}
		if end == i {
			i++
			continue
		}
		run := end
		if end < len(b) {
			run--
		}
		afterLetter := false
		for j := i; j < run; j++ {
			letter := isUpper(b[j])
			if letter && afterLetter {
				b[j] += 'a' - 'A'
			}
			afterLetter = letter
		}
		i = end
	}
	return string(b)
}

// wordEnd returns where the part that begins at i ends: a small letter, or capitals and digits up to the last
// capital among them.
func wordEnd(name string, i int) int {
	if !isUpperOrDigit(name[i]) {
		return i + 1
	}
	end, lastUpper := i, i
	for end < len(name) && isUpperOrDigit(name[end]) {
		if isUpper(name[end]) {
			lastUpper = end
		}
		end++
	}
	if lastUpper > i {
		return lastUpper
	}
	return end
}

func endsWord(c byte) bool { return c != '_' }

func isUpper(c byte) bool        { return c >= 'A' && c <= 'Z' }
func isDigit(c byte) bool        { return c >= '0' && c <= '9' }
func isUpperOrDigit(c byte) bool { return isUpper(c) || isDigit(c) }

func isLetters(name string) bool {
	for i := 0; i < len(name); i++ {
		if c := name[i] | 0x20; c < 'a' || c > 'z' {
			return false
		}
	}
	return true
}

func isLower(name string) bool {
	for i := 0; i < len(name); i++ {
		if isUpper(name[i]) {
			return false
		}
	}
	return true
}

// hiddenInDagger are the names under which the package dagger exports something of its own where the API may have a
// type of that name: it is only in dagger.client.gen then.
var hiddenInDagger = naming.NewWords("Arg", "DefaultPath", "Deprecated", "Doc", "Enum", "Ignore", "Input", "Name", "Retry", "Timeout",
	"DaggerError", "ProvisionError", "DownloadError", "SessionError", "ClientError", "ClientConnectionError", "TransportError",
	"ExecuteTimeoutError", "InvalidQueryError", "QueryError", "ExecError", "Config", "Connection", "Logger")
