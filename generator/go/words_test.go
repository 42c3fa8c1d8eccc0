package golang

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/iancoleman/strcase"
)

func TestExported(t *testing.T) {
	for name, want := range map[string]string{
		"dock": "Dock", "tideUrl": "TideURL", "http2Mast": "HTTP2Mast", "quay_1_2": "Quay1_2", "_x": "_x",
		"berth_id": "BerthID", "fooIds": "FooIds", "HTTPUrl": "HTTPUrl", "llm": "LLM", "hullLlm": "HullLLM",
	} {
		if got := (namer{llmInitialism: true}).exported(name); got != want {
			t.Errorf("exported(%q) = %q, want %q", name, got, want)
		}
	}
	if got := (namer{}).exported("withLlm"); got != "WithLlm" {
		t.Errorf("without the initialism: %q", got)
	}
}

func TestEnumValuesAreCamelCase(t *testing.T) {
	for name, want := range map[string]string{
		"HIGH": "High", "HIGH_WATER": "HighWater", "OCIMediaTypes": "OcimediaTypes", "H2O": "H2O", "estargz": "Estargz",
		"a2b": "A2B", "_": "",
	} {
		if got := strcase.ToCamel(name); got != want {
			t.Errorf("%q: %q, want %q", name, got, want)
		}
	}
}

// TestNameVectors compares every name of the reference list of official names.
func TestNameVectors(t *testing.T) {
	file, err := os.Open(needed.Reference(t, "vectors", "go_names.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	names := namer{llmInitialism: true}
	rows := 0
	for lines := bufio.NewScanner(file); lines.Scan(); {
		cells := strings.Split(lines.Text(), "\t")
		if strings.HasPrefix(cells[0], "#") {
			continue
		}
		rows++
		got := ""
		switch kind, name := cells[0], cells[1]; kind {
		case "type", "field", "optfield", "inputfield":
			got = names.exported(name)
		case "param":
			got = parameter(name)
		case "enumconst":
			enum, value, _ := strings.Cut(name, ".")
			got = enum + strcase.ToCamel(value)
		default:
			t.Fatalf("unknown kind %q", kind)
		}
		if got != cells[2] {
			t.Errorf("%s %s: %q, want %q", cells[0], cells[1], got, cells[2])
		}
	}
	if rows < 700 {
		t.Errorf("only %d rows", rows)
	}
}
