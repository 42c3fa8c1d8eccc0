// Command dagger-codegen generates client SDKs for Go, Python and Rust from the GraphQL schema of a Dagger engine. Its
// manual is dagger-codegen --help.
package main

import (
	"context"
	"errors"
	"os"
	"os/signal"
	"syscall"

	"github.com/spf13/cobra"
)

// version is what the linker says (-ldflags "-X main.version=v1.2.3"), "" for the module's own.
var version string

// Exit statuses.
const (
	exitDiffers = 1
	exitFailed  = 2
)

// errDiffers ends check with status 1. What differs has been told.
var errDiffers = errors.New("something differs")

func main() {
	lateCollection()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx))
}

func run(ctx context.Context) int {
	err := newRoot().ExecuteContext(ctx)
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errDiffers):
		return exitDiffers
	}
	printError(os.Stderr, err)
	return exitFailed
}

func newRoot() *cobra.Command {
	root := newGenerate("dagger-codegen")
	root.Long = `Generate client SDKs for Go, Python and Rust from the GraphQL schema of a Dagger engine.

The schema comes from a running engine (--engine), or from a file (--schema): introspection JSON or SDL. Without
--lang, the targets of ` + "dagger-codegen.yaml" + ` in the current folder are generated.

` + generateHelp
	root.SilenceErrors = true
	root.SilenceUsage = true
	generate := newGenerate("generate")
	generate.Args = cobra.NoArgs
	root.AddCommand(generate, newCheck(), newInit(), newIntrospect(), newModel(), newServe(), newTemplates(), newVersion())
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error {
		return errors.New(err.Error() + "; see " + cmd.CommandPath() + " --help")
	})
	return root
}
