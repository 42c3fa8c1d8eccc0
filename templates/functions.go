package templates

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"text/template"

	"github.com/Masterminds/sprig/v3"
	"github.com/iancoleman/strcase"

	"github.com/dagger-codegen/dagger-codegen/introspection/docs"
)

// Functions returns what overridden templates can call: sprig's functions, without those whose result depends on
// anything but their arguments, and ours. The base templates need none of them.
func Functions() template.FuncMap { return maps.Clone(functions()) }

var functions = sync.OnceValue(func() template.FuncMap {
	all := sprig.HermeticTxtFuncMap()
	for name := range refused {
		delete(all, name)
	}
	maps.Copy(all, template.FuncMap{
		// The generators' own names are cased by strcase, so that an override spells a name as they do.
		"camelcase":          strcase.ToCamel,
		"kebabcase":          strcase.ToKebab,
		"lowercamelcase":     strcase.ToLowerCamel,
		"screamingsnakecase": strcase.ToScreamingSnake,
		"snakecase":          strcase.ToSnake,

		"keys":        sortedKeys,
		"values":      sortedValues,
		"lines":       docs.Lines,
		"oneLine":     docs.Folded,
		"prefixLines": prefixLines,
	})
	return all
})

// FunctionNames returns the names of the functions that overridden templates can call, sorted: [Functions], include,
// and those that gather what a file needs.
func FunctionNames() []string {
	names := append(slices.Collect(maps.Keys(functions())), includeFunction)
	return slices.Sorted(slices.Values(slices.AppendSeq(names, maps.Keys(gathering))))
}

const (
	random   = "its result is another one in each run"
	clock    = "its result depends on the time or the time zone"
	outside  = "its result depends on the environment or the network"
	platform = "its result depends on the operating system; use the one without \"os\""
)

// refused are sprig's functions that templates can't have, with the reason. sprig's own hermetic set leaves out
// some of them only.
var refused = map[string]string{
	"env": outside, "expandenv": outside, "getHostByName": outside,

	"randAlphaNum": random, "randAlpha": random, "randAscii": random, "randNumeric": random, "randBytes": random,
	"randInt": random, "shuffle": random, "uuidv4": random, "bcrypt": random, "htpasswd": random,
	"encryptAES": random, "genPrivateKey": random, "genCA": random, "genCAWithKey": random,
	"genSelfSignedCert": random, "genSelfSignedCertWithKey": random, "genSignedCert": random,
	"genSignedCertWithKey": random, "buildCustomCert": random,

	"now": clock, "ago": clock, "date": clock, "date_in_zone": clock, "date_modify": clock, "dateInZone": clock,
	"dateModify": clock, "htmlDate": clock, "htmlDateInZone": clock, "mustDateModify": clock,
	"must_date_modify": clock, "toDate": clock, "mustToDate": clock, "unixEpoch": clock,

	"osBase": platform, "osClean": platform, "osDir": platform, "osExt": platform, "osIsAbs": platform,
}

// sortedKeys is sprig's keys in a fixed order: the keys of the dictionaries, sorted, each once.
func sortedKeys(dicts ...map[string]any) []string {
	var keys []string
	for _, dict := range dicts {
		keys = append(keys, slices.Collect(maps.Keys(dict))...)
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// sortedValues is sprig's values in the order of their keys.
func sortedValues(dict map[string]any) []any {
	values := make([]any, 0, len(dict))
	for _, key := range slices.Sorted(maps.Keys(dict)) {
		values = append(values, dict[key])
	}
	return values
}

// prefixLines puts a prefix before each line of a text or a list of lines, without leaving white space at the
// end of empty lines: {{ .Lines | prefixLines "// " }}.
func prefixLines(prefix string, text any) (string, error) {
	var lines []string
	switch t := text.(type) {
	case string:
		lines = docs.Lines(t)
	case []string:
		lines = t
	default:
		return "", fmt.Errorf("prefixLines takes a text or a list of lines, not %T", text)
	}
	prefixed := make([]string, len(lines))
	for i, line := range lines {
		prefixed[i] = strings.TrimRight(prefix+line, " \t")
	}
	return strings.Join(prefixed, "\n"), nil
}
