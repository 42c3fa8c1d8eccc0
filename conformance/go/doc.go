// Package golang puts generated Go into the published runtimes of dagger.io/dagger and compiles, vets and runs it
// there. setup.sh makes ready what the tests need; without it they are skipped, in CI they fail.
package golang
