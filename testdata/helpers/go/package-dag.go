// Package dag has the engine's API as functions, over one client that is opened when it is first needed.
package dag

import (
	"context"
	"os"
	"sync"

	dagger "dagger.io/dagger"
)

var (
	client   *dagger.Client
	clientMu sync.Mutex
)

// initClient returns the one client. It panics if the engine can't be reached.
func initClient() *dagger.Client {
	clientMu.Lock()
	defer clientMu.Unlock()
	if client == nil {
		connected, err := dagger.Connect(context.Background(), dagger.WithLogOutput(os.Stdout))
		if err != nil {
			panic(err)
		}
		client = connected
	}
	return client
}

// Close ends the connection with the engine, if there is one. What is called next opens another.
func Close() error {
	clientMu.Lock()
	defer clientMu.Unlock()
	if client == nil {
		return nil
	}
	err := client.Close()
	client = nil
	return err
}
