package rust

import (
	"strings"
	"testing"

	"github.com/dagger-codegen/dagger-codegen/internal/needed"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// published says which crates take the place of their gen.rs from which schemas. Those that are not for every day
// run with DAGGER_CODEGEN_FULL=1.
var published = []struct {
	version, schema string
	everyDay        bool
}{
	{"0.11.9", "v0.11.9", false},
	{"0.19.11", "v0.19.11", true},
	{"0.13.7", "versions/v0.12.7", false},
	{"0.17.2", "versions/v0.16.3", false},
	{"0.20.8", "versions/v0.20.8", false},
	{"0.21.5", "versions/v0.21.5", false},
	{"0.21.9", "v1.0.0", false},
	{"1.0.0-beta.11", "v1.0.0", true},
	{"1.0.0-beta.11", "v1.0.0-harbor", false},
	{"1.0.0-beta.17", "versions/v1.0.0-newest", false},
	{"1.0.0-beta.21", "versions/v1.0.0-newest", false},
	{newest, "v1.0.0", false},
	{newest, "versions/v1.0.0-newest", true},
}

// newest is compiled alone: its own tests name arguments that its schema has and v1.0.0 hasn't.
const newest = "1.0.0-beta.23"

// usesOfTheNewest is code that compiles with the official files since 1.0.0-beta.14: a trait's sync gives what it is called
// on, and a field that returns the ID of another type that object.
const usesOfTheNewest = `
#[cfg(feature = "gen")]
pub mod uses_of_the_newest {
    use crate::errors::DaggerError;
    use crate::{Agent, AgentMessage, Llm, Syncer};

    pub async fn settle<T: Syncer>(t: T) -> Result<T, DaggerError> {
        t.sync().await
    }

    pub async fn send(agent: &Agent) -> Result<AgentMessage, DaggerError> {
        agent.send("hello").await
    }

    pub async fn spawn(llm: &Llm) -> Result<Agent, DaggerError> {
        llm.spawn().await
    }
}
`

// TestPublishedCrates puts gen.rs in the place of the official one. clippy (with all of rustc's lints) and rustdoc
// have nothing to say about it, and the crate's own tests pass.
func TestPublishedCrates(t *testing.T) {
	for _, p := range published {
		t.Run(p.version+"/"+p.schema, func(t *testing.T) {
			if !p.everyDay && !full() {
				t.Skip("runs with DAGGER_CODEGEN_FULL=1")
			}
			schema := realSchema(t, p.schema)
			c := newCrate(t, p.version, "published")
			text, warnings := gen(t, schema, p.version)
			for _, warning := range warnings {
				if len(schema.Environments) > 0 {
					break // names that environments choose may need another name
				}
				t.Errorf("a warning about %s: %s", warning.Coordinate, warning.Message)
			}
			c.put(t, "src/gen.rs", text)
			if p.schema == "versions/v1.0.0-newest" {
				c.extend(t, usesOfTheNewest)
			}
			isGen := func(file string) bool { return file == "src/gen.rs" }
			c.check(t, isGen, "clippy", "--lib")
			c.check(t, isGen, "doc", "--lib", "--no-deps")
			// Versions' schemas are none that the stand-in answers for: what implements what isn't in them.
			if p.version != newest && !strings.HasPrefix(p.schema, "versions/") {
				testCrate(t, c, p.schema)
			}
		})
	}
}

// testCrate runs the crate's own tests against the stand-in engine. Only the one that downloads a dagger CLI can't
// run here.
func testCrate(t *testing.T, c *crate, schema string) {
	t.Helper()
	path := needed.Reference(t, "schemas", schema+".json")
	document, err := introspection.Decode(schema, []byte(readFile(t, path)))
	if err != nil {
		t.Fatal(err)
	}
	engine, err := standin.Start(document, standin.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer engine.Close()
	output, err := c.cargo(t, engine.Environ(), "test", "--locked", "--lib", "--", "--skip", "download")
	if err != nil {
		t.Errorf("cargo test: %v\n%s", err, output)
	}
	if strings.Contains(output, "src/gen.rs") {
		t.Errorf("cargo test warns of gen.rs:\n%s", output)
	}
	for _, request := range engine.Requests() {
		if len(request.Errors) > 0 {
			t.Errorf("the query %s failed: %s", request.Query, request.Errors)
		}
	}
	if len(engine.Requests()) == 0 {
		t.Error("the crate's tests sent no query")
	}
}
