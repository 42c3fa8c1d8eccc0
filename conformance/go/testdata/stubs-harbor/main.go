// A program over the stubs of two environments in one session.
package main

import (
	"context"
	"fmt"
	"os"
	"strings"

	"dagger.io/dagger"
	"dagger.io/dagger/stubs/lighthouse"
	"dagger.io/dagger/stubs/quayside"
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
	const notServed = "the session doesn't serve the environment lighthouse: call lighthouse.Serve or lighthouse.ServeFrom first: "
	if _, err := lighthouse.New(client, "oil").Lamp().Name(ctx); err == nil || !strings.HasPrefix(err.Error(), notServed) {
		return fmt.Errorf("before the environment was served: %w", err)
	}
	if err := lighthouse.Serve(ctx, client); err != nil {
		return err
	}
	if err := quayside.ServeFrom(ctx, client, "/envs/quayside"); err != nil {
		return err
	}
	house := lighthouse.New(client, "oil", lighthouse.Options{Height: 12, Grounds: client.Directory()})
	name, err := house.Lamp().Brighter(lighthouse.LampBrighterOpts{By: 5}).Name(ctx)
	fmt.Println("lamp:", name, err)
	keeper, err := house.Keeper(ctx)
	if err != nil || keeper == nil {
		return fmt.Errorf("keeper: %v, %w", keeper, err)
	}
	hours, err := keeper.Hours(ctx)
	fmt.Println("hours:", hours, err)
	lamps, err := house.Lamps(ctx)
	if err != nil {
		return err
	}
	polished, err := house.Polish(ctx, &lamps[1], lighthouse.PolishOpts{})
	fmt.Println("polished:", len(lamps), polished != "", err)
	entries, err := house.Plans().Entries(ctx)
	fmt.Println("plans:", len(entries), err)
	weather, err := house.Forecast(ctx, lighthouse.ForecastOpts{Now: lighthouse.WeatherStorm})
	fmt.Println("forecast:", weather.Name() != "", err)
	fmt.Println("douse:", house.Douse(ctx))
	results := lighthouse.RunChecks(ctx, house)
	for name, err := range results {
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	fmt.Println("checks:", len(results) > 0)
	for _, entrypoint := range lighthouse.Entrypoints() {
		if entrypoint.Kind == lighthouse.KindFunction {
			continue
		}
		fmt.Println(entrypoint.Kind, entrypoint.Name, entrypoint.NeedsArguments())
	}
	quay := quayside.New(client)
	cranes, err := quay.Cranes(ctx)
	if err != nil {
		return err
	}
	for i := range cranes {
		if _, err := quay.WaitFor(ctx, &cranes[i]); err != nil {
			return err
		}
	}
	loaded, err := dagger.Load[*quayside.Crane](ctx, client, must(cranes[0].ID(ctx)))
	if err != nil {
		return err
	}
	if _, err := loaded.Load(ctx); err != nil {
		return err
	}
	fmt.Println("quay:", len(cranes))
	return nil
}

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}
