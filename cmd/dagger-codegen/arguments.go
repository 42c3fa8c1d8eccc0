package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/dagger-codegen/dagger-codegen/internal/suggest"
)

// noArguments refuses arguments of a command that has flags alone.
func noArguments(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return usageError(cmd, fmt.Sprintf("%s takes no arguments: got %q", cmd.Name(), args[0]))
}

// arguments checks how many arguments a command gets, and says what they are: at most none for any number.
func arguments(what string, least, most int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		switch {
		case len(args) < least:
			return usageError(cmd, cmd.Name()+" needs "+what)
		case most > 0 && len(args) > most:
			return usageError(cmd, fmt.Sprintf("%s needs %s and nothing else: got %q too", cmd.Name(), what, args[most]))
		}
		return nil
	}
}

// oneOf checks that arguments are among the known ones.
func oneOf(what string, known []string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		for _, arg := range args {
			if !slices.Contains(known, arg) {
				return fmt.Errorf("unknown %s %q; %s", what, arg, suggest.Hint(arg, known))
			}
		}
		return nil
	}
}

// noSuchCommand refuses an argument of a command that has subcommands: it is none of them.
func noSuchCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	message := fmt.Sprintf("unknown command %q", strings.TrimPrefix(cmd.CommandPath()+" "+args[0], cmd.Root().Name()+" "))
	if closest := suggest.Closest(args[0], commandNames(cmd)); closest != "" {
		return fmt.Errorf("%s; did you mean %q?", message, closest)
	}
	return usageError(cmd, message)
}

// needsSubcommand is what runs a command that does nothing by itself.
func needsSubcommand(cmd *cobra.Command, _ []string) error {
	names := commandNames(cmd)
	last := len(names) - 1
	return fmt.Errorf("%s needs a subcommand: %s or %s", cmd.Name(), strings.Join(names[:last], ", "), names[last])
}

func commandNames(cmd *cobra.Command) []string {
	var names []string
	for _, each := range cmd.Commands() {
		if each.IsAvailableCommand() {
			names = append(names, each.Name())
		}
	}
	return names
}

// flagError says which flag was probably meant, and where the flags are told of.
func flagError(cmd *cobra.Command, err error) error {
	message := err.Error()
	var unknown *pflag.NotExistError
	if errors.As(err, &unknown) {
		var names []string
		cmd.Flags().VisitAll(func(flag *pflag.Flag) {
			if !flag.Hidden {
				names = append(names, flag.Name)
			}
		})
		if closest := suggest.Closest(unknown.GetSpecifiedName(), names); closest != "" && unknown.GetSpecifiedShortnames() == "" {
			return errors.New(message + "; did you mean --" + closest + "?")
		}
	}
	return usageError(cmd, message)
}

func usageError(cmd *cobra.Command, message string) error {
	return errors.New(message + "; see " + cmd.CommandPath() + " --help")
}

// addUsual adds the commands that cobra has for every program, which end with an error where theirs end with a success.
func addUsual(root *cobra.Command) {
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	for _, cmd := range root.Commands() {
		switch cmd.Name() {
		case "help":
			cmd.Short = "Help for any command"
			cmd.Args = func(_ *cobra.Command, args []string) error {
				found, rest, err := root.Find(args)
				if err == nil {
					err = noSuchCommand(found, rest)
				}
				return err
			}
		case "completion":
			cmd.Short = "Print the completion script for a shell"
			cmd.Long = "Print the completion script for a shell. The help of each subcommand says how to install it."
			cmd.Args, cmd.RunE = noSuchCommand, needsSubcommand
			for _, shell := range cmd.Commands() {
				shell.Short = "Print the completion script for " + shell.Name()
			}
		}
	}
}
