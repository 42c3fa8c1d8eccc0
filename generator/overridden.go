package generator

import (
	"errors"

	"github.com/dagger-codegen/dagger-codegen/templates"
)

// Finished is a backend's last step: it checks what overridden templates have made, each file in its own language,
// and warns of those that were made from another version of the template that they replace. Without overrides it
// returns the result as it is.
func Finished(set *templates.Set, result Result) (Result, error) {
	if !set.Overridden() {
		return result, nil
	}
	var problems []error
	for i, file := range result.Files {
		content, err := set.Finish(file.Path, file.Content)
		problems = append(problems, err)
		result.Files[i].Content = content
	}
	for _, warning := range set.Warnings() {
		result.Warnings = append(result.Warnings, Warning{Message: warning})
	}
	return result, errors.Join(problems...)
}
