package output

import (
	"errors"
	"fmt"
	"path"
	"path/filepath"
	"strings"
)

// checkCollisions refuses paths that leave their folder, and files that two targets would write. Names that differ by
// case only are one file on some systems, so they are refused on all.
func checkCollisions(folders []Folder) error {
	var problems []error
	writers := map[string]*Target{}
	for _, folder := range folders {
		real, err := realPath(folder.Dir)
		if err != nil {
			return ioProblem(folder.Dir, err)
		}
		keys := map[string]bool{}
		for i := range folder.Targets {
			target := &folder.Targets[i]
			if keys[target.Key] {
				problems = append(problems, &Problem{folder.Dir, fmt.Sprintf("two targets are both %q", target.Key), "give one of them another folder"})
				continue
			}
			keys[target.Key] = true
			for _, file := range target.Files {
				if err := checkPath(folder.Dir, file.Path); err != nil {
					problems = append(problems, err)
					continue
				}
				place := strings.ToLower(filepath.Join(real, filepath.FromSlash(file.Path)))
				switch other, ok := writers[place]; {
				case ok && other == target:
					problems = append(problems, &Problem{display(folder.Dir, file.Path), fmt.Sprintf("%q writes this file twice; upper and lower case are one", target.Key),
						"give one of them another name"})
					continue
				case ok:
					problems = append(problems, &Problem{display(folder.Dir, file.Path), fmt.Sprintf("two targets write this file: %q and %q", other.Key, target.Key),
						"give one of them another folder or package"})
					continue
				}
				writers[place] = target
			}
		}
	}
	problems = append(problems, checkParents(folders, writers))
	return errors.Join(problems...)
}

// checkParents refuses a file that another target needs as a folder.
func checkParents(folders []Folder, writers map[string]*Target) error {
	var problems []error
	for _, folder := range folders {
		real, err := realPath(folder.Dir)
		if err != nil {
			return ioProblem(folder.Dir, err)
		}
		for _, target := range folder.Targets {
			for _, file := range target.Files {
				for dir := path.Dir(file.Path); dir != "." && dir != "/"; dir = path.Dir(dir) {
					place := strings.ToLower(filepath.Join(real, filepath.FromSlash(dir)))
					if other, ok := writers[place]; ok {
						problems = append(problems, &Problem{display(folder.Dir, file.Path),
							fmt.Sprintf("%q needs %s as a folder, and %q writes it as a file", target.Key, display(folder.Dir, dir), other.Key),
							"give one of them another folder or package"})
					}
				}
			}
		}
	}
	return errors.Join(problems...)
}
