package main

import (
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"os/exec"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/output"
	"github.com/dagger-codegen/dagger-codegen/internal/recording"
	"github.com/dagger-codegen/dagger-codegen/introspection/session"
)

func newRecord() *cobra.Command {
	var source sourceFlags
	var say talk
	var file string
	cmd := &cobra.Command{
		Use:   "record -o FILE [-- COMMAND [ARGUMENT...]]",
		Short: "Run a program against an engine, and record its requests and the engine's answers",
		Long: `Run a program against an engine, and record its requests and the engine's answers.

COMMAND finds the session in DAGGER_SESSION_PORT and DAGGER_SESSION_TOKEN, as under dagger run, and its exit status is
passed on. Without COMMAND, record prints one line, {"port":..,"session_token":..}, and records until its standard input
is closed, like dagger session.

dagger-codegen serve --replay FILE repeats the answers without an engine. The recording contains everything that the engine
answered, including the plaintext of any secret that the program read: review it before you commit it.`,
		Example: `  # once, with an engine
  dagger-codegen record -o answers.jsonl -- go run .

  # from then on without one
  dagger-codegen serve --replay answers.jsonl`,
		Args: cobra.ArbitraryArgs,
	}
	flags := cmd.Flags()
	flags.SortFlags = false
	flags.StringVarP(&file, "output", "o", "", "the file to write the recording to")
	flags.StringVar(&source.engine, "engine", config.Session, "the engine to ask: session or a URL")
	source.addStartTimeout(flags)
	say.add(cmd)
	hide(flags, "verbose")
	cmd.RunE = func(cmd *cobra.Command, command []string) error {
		if file == "" {
			return errors.New("record needs a file for the recording: -o FILE")
		}
		options := session.Options{StartTimeout: source.startTimeout, Progress: say.progress()}
		switch source.engine {
		case config.Session:
		case config.Embedded:
			return errors.New("the embedded engine answers with samples, which need no recording: dagger-codegen serve")
		default:
			options.URL = source.engine
		}
		return record(cmd, options, file, command)
	}
	return cmd
}

func record(cmd *cobra.Command, options session.Options, name string, command []string) (err error) {
	engine, err := session.Open(cmd.Context(), options)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, engine.Close()) }()
	// What an engine answers may be private.
	file, err := output.Create(name, 0o600)
	if err != nil {
		return fmt.Errorf("the recording: %w", err)
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	token := rand.Text()
	recorder := recording.NewRecorder(engine, token, file)
	endpoint, err := recording.Listen(recorder, token)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, endpoint.Close(), recorder.Err()) }()
	if len(command) == 0 {
		return untilClosed(cmd, endpoint.Port(), endpoint.Token())
	}
	return runIn(cmd, command, endpoint.Environ())
}

// runIn runs a program in the session and waits for it.
func runIn(cmd *cobra.Command, command, environ []string) error {
	program := exec.CommandContext(cmd.Context(), command[0], command[1:]...)
	program.Env = append(os.Environ(), environ...)
	program.Stdin, program.Stdout, program.Stderr = os.Stdin, os.Stdout, os.Stderr
	err := program.Run()
	var ended *exec.ExitError
	if errors.As(err, &ended) && ended.ExitCode() > 0 {
		return statusError(ended.ExitCode())
	}
	if err != nil {
		return fmt.Errorf("%s: %w", command[0], err)
	}
	return nil
}

// statusError ends this program with the status of the one that it ran, which has said why.
type statusError int

func (s statusError) Error() string { return fmt.Sprintf("exit status %d", int(s)) }
