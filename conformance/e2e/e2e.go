// Package e2e makes calls and runs programs against an engine: the stand-in always, and a real one where its tests are
// asked to by DAGGER_CODEGEN_E2E=1 and can find one (see the package session). make e2e asks.
package e2e
