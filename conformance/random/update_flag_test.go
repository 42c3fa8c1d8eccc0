package random_test

// So that go test ./... -update is a flag that these tests know too.
import _ "github.com/dagger-codegen/dagger-codegen/internal/golden"
