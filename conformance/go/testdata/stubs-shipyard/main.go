// A program over the stubs of one environment.
package main

import (
	"context"
	"fmt"
	"os"

	"dagger.io/dagger"
	"dagger.io/dagger/stubs/shipyard"
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
	if err := shipyard.Serve(ctx, client); err == nil {
		return fmt.Errorf("an unknown reference was served")
	}
	if err := shipyard.ServeFrom(ctx, client, "/envs/shipyard"); err != nil {
		return err
	}
	yard := shipyard.New(client)
	crates, err := yard.Pack(ctx, client.Directory().WithNewFile("a", "b"), shipyard.PackOpts{Verbosity: shipyard.VerbosityLoud, Count: 2})
	if err != nil {
		return err
	}
	for i := range crates {
		crate := &crates[i]
		text, err := yard.Inspect(ctx, crate)
		if err != nil {
			return err
		}
		concrete, err := crate.AsCargo().Concrete(ctx)
		if err != nil {
			return err
		}
		fmt.Printf("%T %v\n", concrete, text != "")
	}
	contents, err := yard.First().Contents().Contents(ctx)
	fmt.Println(contents, err)
	ok, err := yard.Check(ctx, shipyard.CheckOpts{ForceSendFields: "Strict"})
	fmt.Println(ok, err)
	return nil
}
