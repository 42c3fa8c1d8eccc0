// Command packaging makes the packages of PyPI and npm from what goreleaser built: a wheel for each platform into
// DIST/python, and into DIST/npm the package dagger-codegen with one package for each platform.
//
//	go run ./packaging DIST
//
// DIST is goreleaser's folder. The version is the one that goreleaser released, and so the one of the Git tag; what the
// packages say of the project is in project.go. The same binaries give the same bytes.
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: packaging DIST (the folder that goreleaser wrote)")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "packaging:", err)
		os.Exit(1)
	}
}

func run(dist string) error {
	release, err := readRelease(dist)
	if err != nil {
		return err
	}
	// go run starts in the folder that it is called in: the files of the project are found from there.
	readme, err := os.ReadFile("README.md")
	if err != nil {
		return fmt.Errorf("%w; run it in the root of the repository", err)
	}
	license, err := os.ReadFile("LICENSE")
	if err != nil {
		return err
	}
	texts := texts{readme: readme, license: license}
	wheels, err := makeWheels(release, texts)
	if err != nil {
		return err
	}
	if err := writeAll(filepath.Join(dist, "python"), wheels); err != nil {
		return err
	}
	packages, err := makeNPM(release, texts)
	if err != nil {
		return err
	}
	return writeAll(filepath.Join(dist, "npm"), packages)
}

// texts are the project's files that each package has.
type texts struct{ readme, license []byte }

// file is one file of a package, or a package itself.
type file struct {
	name       string
	content    []byte
	executable bool
}

// writeAll replaces a folder by one with these files, so that nothing of an earlier release stays in it.
func writeAll(folder string, files []file) error {
	if err := os.RemoveAll(folder); err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	for _, file := range files {
		if err := os.WriteFile(filepath.Join(folder, file.name), file.content, 0o644); err != nil {
			return err
		}
	}
	return nil
}
