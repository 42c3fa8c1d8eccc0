// A program over the stubs of an environment with defaults, aliases and source positions.
package main

import (
	"context"
	"fmt"
	"os"

	"dagger.io/dagger"
	"dagger.io/dagger/stubs/semaphore"
)

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	client, err := dagger.Connect(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	if err := semaphore.Serve(ctx, client); err != nil {
		return err
	}
	post := semaphore.New(client, "north")
	flag, err := post.Answer(ctx, post.Hoist("red").AsSignal())
	if err != nil || flag == nil {
		return fmt.Errorf("answer: %v %w", flag, err)
	}
	if _, err := flag.Colour(ctx); err != nil {
		return err
	}
	flags, err := post.HoistAll(ctx, []string{"red", "white"})
	if err != nil {
		return err
	}
	rows, err := post.Nested(ctx, [][]string{{"a"}, {}})
	if err != nil {
		return err
	}
	for _, entrypoint := range semaphore.Entrypoints() {
		if entrypoint.Source != "" {
			fmt.Println(entrypoint.Name, entrypoint.Source)
		}
		if !entrypoint.NeedsArguments() {
			if err := entrypoint.Run(ctx, post); err != nil {
				return fmt.Errorf("%s: %w", entrypoint.Name, err)
			}
		}
	}
	fmt.Println(len(flags), len(rows), semaphore.RunChecks(ctx, post))
	return nil
}
