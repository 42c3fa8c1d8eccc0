// Command dagger-codegen generates client SDKs for Go, Python and Rust from the GraphQL schema of a Dagger engine. Its
// manual is dagger-codegen --help.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/internal/heap"
	"github.com/dagger-codegen/dagger-codegen/internal/say"
)

// What the linker says of a release (-ldflags "-X main.version=v1.2.3 -X main.commit=0123456789ab"); "" for what the go
// command knows of the module.
var version, commit string

// buildCommands are the commands of builds with tags.
var buildCommands []*cobra.Command

// Exit statuses.
const (
	exitDiffers = 1
	exitFailed  = 2
)

// errDiffers ends check with status 1. What differs has been told.
var errDiffers = errors.New("something differs")

func main() {
	heap.Delay()
	exit(run(interruptible(context.Background())))
}

func run(ctx context.Context) (status int) {
	defer func() {
		if reason := recover(); reason != nil {
			say.Println(os.Stderr, fmt.Sprintf("dagger-codegen: internal error: %v; please report it with the schema and this:\n%s", reason, debug.Stack()))
			status = exitFailed
		}
	}()
	cmd, err := newRoot().ExecuteContextC(ctx)
	var ended statusError
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errDiffers):
		return exitDiffers
	case errors.As(err, &ended):
		// The program has said why it ended; what else went wrong, nobody has.
		printError(os.Stderr, errors.Join(slices.DeleteFunc(flatten(err), func(one error) bool { return errors.As(one, &ended) })...))
		return int(ended)
	case ctx.Err() != nil && errors.Is(err, context.Canceled):
		printError(os.Stderr, errors.New("interrupted"))
		return interruptedStatus()
	}
	printError(os.Stderr, advised(cmd, err))
	return exitFailed
}

func init() {
	// pflag shows what a switch may be set to; that a switch is one says as much. Blanks keep the columns.
	const choices = "[=true|false]"
	cobra.AddTemplateFunc("withoutChoices", func(usages string) string {
		return strings.ReplaceAll(usages, choices, strings.Repeat(" ", len(choices)))
	})
}

func newRoot() *cobra.Command {
	root := newGenerate("dagger-codegen")
	root.Long = `Generate client SDKs for Go, Python and Rust from the GraphQL schema of a Dagger engine.

The schema comes from a running engine (--engine), or from a file (--schema): introspection JSON or SDL. Without
--lang, the targets in ` + "dagger-codegen.yaml" + ` are generated.

` + generateHelp
	root.Version = versionText()
	root.SetVersionTemplate("{{.Version}}\n")
	root.SetUsageTemplate(strings.ReplaceAll(root.UsageTemplate(), ".FlagUsages", ".FlagUsagesWrapped 120 | withoutChoices"))
	root.SilenceErrors = true
	root.SilenceUsage = true
	generate := newGenerate("generate")
	generate.Args = noArguments
	root.AddCommand(generate, newAPI(), newCheck(), newDiff(), newDocs(), newInit(), newInputs(), newIntrospect(), newModel(), newRecord(), newServe(), newTemplates(), newVersion())
	root.AddCommand(buildCommands...)
	root.Args = noSuchCommand
	root.SetFlagErrorFunc(flagError)
	addUsual(root)
	return root
}
