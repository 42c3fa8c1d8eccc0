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
	house, client, err := lighthouse.Connect(ctx, func(client *dagger.Client) *lighthouse.Lighthouse {
		return lighthouse.New(client, "oil", lighthouse.Options{Height: 12})
	})
	if err != nil {
		return err
	}
	defer client.Close()
	name, err := house.Lamp().Name(ctx)
	fmt.Println(name, err)
	results := lighthouse.RunChecks(ctx, house)
	fmt.Println("lampLit:", results["lampLit"])
	fmt.Println("rocksMarked:", results["rocksMarked"])
	return nil
}
