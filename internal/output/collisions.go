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
	writers := map[string]string{}
	for _, folder := range folders {
		real, err := realPath(folder.Dir)
		if err != nil {
			return ioProblem(folder.Dir, err)
		}
		keys := map[string]bool{}
		for _, target := range folder.Targets {
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
				me := fmt.Sprintf("%q", target.Key)
				if other, ok := writers[place]; ok {
					problems = append(problems, &Problem{display(folder.Dir, file.Path), fmt.Sprintf("two targets write this file: %s and %s", other, me),
						"give one of them another folder or package"})
					continue
				}
				writers[place] = me
			}
		}
	}
	problems = append(problems, checkParents(folders, writers))
	return errors.Join(problems...)
}

// checkParents refuses a file that another target needs as a folder.
func checkParents(folders []Folder, writers map[string]string) error {
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
							fmt.Sprintf("%q needs %s as a folder, and %s writes it as a file", target.Key, display(folder.Dir, dir), other),
							"give one of them another folder or package"})
					}
				}
			}
		}
	}
	return errors.Join(problems...)
}
