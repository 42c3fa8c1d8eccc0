// A program over the stubs of an environment that is the session's entrypoint.
package main

import (
	"context"
	"fmt"
	"os"

	"dagger.io/dagger"
	"dagger.io/dagger/stubs/lighthouse"
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
	if err := lighthouse.Serve(ctx, client); err != nil {
		return err
	}
	house := lighthouse.New(client, "oil", lighthouse.Options{Height: 12})
	name, err := house.Lamp().Name(ctx)
	fmt.Println(name, err)
	fmt.Println("failed:", lighthouse.RunChecks(ctx, house))
	return nil
}
