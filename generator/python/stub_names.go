package python

import (
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/naming"
	"github.com/dagger-codegen/dagger-codegen/internal/portable"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// stubConstants are what every stub module defines beside the environment's own.
var stubConstants = []string{"NAME", "REF", "PIN", "ENTRYPOINTS", "EntrypointKind", "Entrypoint", "CheckError", "CheckResult", "Check",
	"NotServedError", "serve", "session", "ref", "checks", "run_checks", "_Served", "_served", "_struck", "_checks_of", "_run_all"}

// stubRuntime are the names of the runtime that stub modules need: an environment's class never takes one.
var stubRuntime = naming.NewWords("Any", "Annotated", "Arg", "Callable", "Client", "DaggerError", "Enum", "Input", "Protocol", "Root",
	"Scalar", "Self", "Type")

// notModules are names that no stub module may have, since programs that can import it couldn't import another
// module of that name, or would run it unasked: what stubs share, the runtime, what it depends on, what Python, pip and pytest look for in a
// folder, and the standard library.
var notModules = naming.NewWords(strings.Fields(sharedModule + `
anyio attr attrs beartype cattr cattrs certifi dagger dagger_gen exceptiongroup gql graphql h11 httpcore httpx idna
opentelemetry platformdirs rich typing_extensions yarl
conftest setup sitecustomize usercustomize
abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect builtins
bz2 calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall compression concurrent
configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis
distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib
functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib
imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap
marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers
opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix
posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline
reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr
socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct
subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading time
timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata
unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile
zipimport zlib zoneinfo`)...)

// stubModule is the name of an environment's module: the environment's own in snake case, with an underscore behind
// it where Python, another module or a device of Windows has that name.
func stubModule(environment *introspection.Environment) string {
	name := stubFunction(environment)
	for notModules.Has(name) || portable.Device(name) {
		name += "_"
	}
	return name
}

// stubFunction is the name of the function that builds an environment's root.
func stubFunction(environment *introspection.Environment) string {
	name := environment.Name
	if environment.Constructor != nil {
		name = environment.Constructor.Name
	}
	var b strings.Builder
	for i, r := range name {
		switch {
		case r < 0x80 && (isUpperOrDigit(byte(r)) || r >= 'a' && r <= 'z' || r == '_'):
			if i == 0 && isDigit(byte(r)) {
				b.WriteByte('_')
			}
			b.WriteRune(r)
		default:
			b.WriteByte('_')
		}
	}
	return memberName(b.String(), true)
}

// stubClasses names the classes of an environment's types: without the environment's name ahead of it, unless what
// is left is the name of a core type or of something that stub modules need. It is the same whichever module asks.
func stubClasses(schema *introspection.Schema, environment *introspection.Environment) map[*introspection.Type]string {
	scope := naming.NewScope(func(name string) bool { return isReservedClass(name) || stubRuntime.Has(name) }, nil)
	for _, name := range stubConstants {
		scope.Claim("", name)
	}
	names := map[*introspection.Type]string{}
	prefix := stubPrefix(environment)
	var rest []*introspection.Type
	for _, t := range environment.Types {
		if t == environment.Root || !strings.HasPrefix(t.Name, prefix) {
			names[t] = scope.Claim(t.Name, t.Name).Name
		} else {
			rest = append(rest, t)
		}
	}
	for _, t := range rest {
		names[t] = scope.Claim(t.Name, shortClass(schema, scope, t.Name, prefix)).Name
	}
	return names
}

func shortClass(schema *introspection.Schema, scope *naming.Scope, name, prefix string) string {
	short := name[len(prefix):]
	switch {
	case short == "" || !isUpper(short[0]):
		return name
	case isReservedClass(short) || stubRuntime.Has(short) || scope.Holder(short) != "":
		return name
	}
	if core := schema.Type(short); core != nil {
		return name
	}
	return short
}

func stubPrefix(environment *introspection.Environment) string {
	if environment.Root != nil {
		return environment.Root.Name
	}
	if environment.Name == "" {
		return ""
	}
	return strings.ToUpper(environment.Name[:1]) + environment.Name[1:]
}
