package golang

import "github.com/dagger-codegen/dagger-codegen/generator"

func generateStubs(request generator.Request) (generator.Result, error) {
	return generator.Result{}, nil
}
