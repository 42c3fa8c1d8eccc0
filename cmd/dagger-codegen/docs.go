package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"github.com/dagger-codegen/dagger-codegen/generator/docs"
	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/pipeline"
	"github.com/dagger-codegen/dagger-codegen/internal/preview"
)

func newDocs() *cobra.Command {
	var targets targetFlags
	var say talk
	var force, watch, serve bool
	var port int
	cmd := &cobra.Command{
		Use:   "docs",
		Short: "Write a reference of the API as a site, with calls in every language",
		Long: `Write a reference of the API as a static site: a page per type, with the declaration of each function and a call in Go,
Python, Rust, GraphQL and dagger call. The site works from a folder, and requests nothing from anywhere.

Without -o, the targets of the language docs in dagger-codegen.yaml are written, or else the folder site.

--serve shows the site on this machine only, and prints its address; with --watch, open pages reload when they have been
rewritten.`,
		Example: `  # the API of the running engine, with the environments of the workspace
  dagger-codegen docs -o site

  # an environment's own, with links to its source
  dagger-codegen docs --env ./ci --scope environments --source-url 'https://github.com/you/ci/blob/{pin}/{file}#L{line}'

  # while it is written
  dagger-codegen docs --env ./ci --watch --serve`,
		Args: noArguments,
	}
	targets.addFor(cmd, docs.Name, "site")
	flags := cmd.Flags()
	addWriting(flags, &force, &watch)
	flags.BoolVar(&serve, "serve", false, "show the site at a local address, on this machine only, until interrupted")
	flags.IntVar(&port, "port", 0, "the port for --serve (default: any free one)")
	say.add(cmd)
	cmd.RunE = func(cmd *cobra.Command, _ []string) (err error) {
		settings, err := targets.config(cmd)
		if err != nil {
			return err
		}
		if flags.Changed("port") && !serve {
			return errors.New("--port says where the site is shown; add --serve")
		}
		written := func() {}
		if serve {
			server, err := show(settings, port)
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, server.Close()) }()
			written = server.Written
		}
		if watch {
			return watchAndGenerate(cmd, &targets, settings, force, &say, written)
		}
		result, err := generate(cmd, settings, force, &outcome{}, &say)
		if err != nil {
			return err
		}
		say.wrote(result)
		if serve {
			<-cmd.Context().Done()
		}
		return nil
	}
	return cmd
}

// show serves the site of the one target.
func show(settings config.Config, port int) (*preview.Server, error) {
	switch {
	case len(settings.Targets) != 1:
		return nil, fmt.Errorf("--serve shows one site, and %s has %d; name the folder of one with -o", settings.Path, len(settings.Targets))
	case settings.Targets[0].Output == pipeline.Print:
		return nil, errors.New("--serve shows the files of a folder, so it can't take - for the output; name the folder")
	}
	server, err := preview.Listen(settings.Targets[0].Output, port)
	if err == nil {
		_, err = fmt.Fprintln(os.Stdout, server.URL())
	}
	return server, err
}
