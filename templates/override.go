package templates

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/internal/suggest"
)

// Dir is a folder of overrides on disk. Unlike [os.DirFS] it tells errors its name.
type Dir string

// Open opens a file of the folder.
func (d Dir) Open(name string) (fs.File, error) { return os.DirFS(string(d)).Open(name) }

// String returns the folder's name as the user gave it.
func (d Dir) String() string { return string(d) }

// placeOf is how errors name a file of the overrides.
func placeOf(overrides fs.FS, name string) string {
	if named, ok := overrides.(fmt.Stringer); ok {
		return filepath.Join(named.String(), filepath.FromSlash(name))
	}
	return name
}

// readOverrides returns the user's templates for a language. What could only be a mistake is an error: a folder
// that isn't there, a template beside the folders of the languages, a folder of an unknown language, a template
// that replaces nothing.
func (l *Language) readOverrides(overrides fs.FS, bases []source) ([]source, error) {
	entries, err := fs.ReadDir(overrides, ".")
	if err != nil {
		return nil, Problems{{Place: placeOf(overrides, "."), Message: "the folder of templates can't be read: " + cause(err)}}
	}
	problems := l.among.strayTemplates(overrides, entries)
	var found []source
	files, err := fs.ReadDir(overrides, l.name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		problems = append(problems, Problem{Place: placeOf(overrides, l.name), Message: cause(err)})
	}
	for _, file := range files {
		name := path.Join(l.name, file.Name())
		if file.IsDir() || !strings.HasSuffix(name, extension) {
			continue
		}
		place := placeOf(overrides, name)
		_, isBase := find(bases, name)
		if !strings.HasPrefix(file.Name(), "_") && !isBase {
			problems = append(problems, Problem{Place: place, Message: "no template has this name" + hint(name, names(bases)) +
				"; a file with definitions of its own has a name that begins with an underscore"})
			continue
		}
		text, err := fs.ReadFile(overrides, name)
		if err != nil {
			problems = append(problems, Problem{Place: place, Message: cause(err)})
			continue
		}
		found = append(found, source{name: name, place: place, text: string(text), override: true})
	}
	slices.SortFunc(found, func(a, b source) int { return strings.Compare(a.name, b.name) })
	return found, problems.orNil()
}

func (all Languages) strayTemplates(overrides fs.FS, entries []fs.DirEntry) Problems {
	var problems Problems
	for _, entry := range entries {
		name := entry.Name()
		switch {
		case strings.HasPrefix(name, "."):
		case !entry.IsDir() && strings.HasSuffix(name, extension):
			problems = append(problems, Problem{Place: placeOf(overrides, name),
				Message: "templates lie in a folder named like their language" + hint(name, names(all.sources()))})
		case entry.IsDir() && all.Find(name) == nil && holdsTemplates(overrides, name):
			problems = append(problems, Problem{Place: placeOf(overrides, name),
				Message: "no language of this name has templates" + hint(name, all.Names())})
		}
	}
	return problems
}

func holdsTemplates(files fs.FS, dir string) bool {
	found, err := fs.Glob(files, dir+"/*"+extension)
	return err == nil && len(found) > 0
}

func names(sources []source) []string {
	var all []string
	for _, each := range sources {
		all = append(all, each.name)
	}
	return all
}

// hint names what was probably meant; where nothing is near, the templates of the same language, or the languages.
func hint(name string, all []string) string {
	if closest := suggest.Closest(name, all); closest != "" {
		return "; did you mean " + closest + "?"
	}
	base := path.Base(name)
	for _, candidate := range all {
		if path.Base(candidate) == base {
			return "; did you mean " + candidate + "?"
		}
	}
	var near, folders []string
	for _, candidate := range all {
		folder := path.Dir(candidate)
		if folder == path.Dir(name) && folder != "." {
			near = append(near, candidate)
		}
		if folder != "." && !slices.Contains(folders, folder) {
			folders = append(folders, folder)
		}
	}
	switch {
	case len(near) > 0:
		return "; there are " + strings.Join(near, ", ")
	case len(folders) > 0:
		return "; there are those of " + strings.Join(folders, ", ")
	}
	return ""
}

// cause returns what went wrong with a file, without the operation and the path that errors of os begin with.
func cause(err error) string {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		return pathError.Err.Error()
	}
	return err.Error()
}
