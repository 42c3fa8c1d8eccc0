package pipeline

import (
	"bytes"
	"context"
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/generator/diff"
	"github.com/dagger-codegen/dagger-codegen/internal/output"
	"github.com/dagger-codegen/dagger-codegen/introspection"
)

// mostCommits is how far back the schema of a manifest is looked for.
const mostCommits = 200

// receiveGenerated receives the schema that a folder's files were generated from. Its manifest has the digest, and the file of
// the configuration is one of that schema, now or in an earlier commit.
func receiveGenerated(ctx context.Context, folder, file string, limit int) (*Received, error) {
	manifest, err := output.ReadManifest(folder)
	if err != nil {
		return nil, err
	}
	if manifest == nil || len(manifest.Targets) == 0 {
		return nil, fmt.Errorf("%s: it is a folder, and dagger-codegen has written nothing into it (there is no %s); name a schema", folder, output.ManifestName)
	}
	digests := map[string]bool{}
	for _, record := range manifest.Targets {
		digests[record.Schema.Digest] = true
	}
	if len(digests) != 1 {
		return nil, fmt.Errorf("%s: its targets were generated from %d schemas; name one of these", folder, len(digests))
	}
	if file == "" || file == Print {
		return nil, fmt.Errorf("%s: the schema that it was generated from isn't kept: it is an engine's, or no %s names its file; save schemas with "+
			"dagger-codegen introspect", folder, "dagger-codegen.yaml")
	}
	for digest := range digests {
		received, err := schemaOf(ctx, file, digest, limit)
		if err != nil || received != nil {
			return received, err
		}
	}
	return nil, fmt.Errorf("%s: neither %s nor what the last %d commits have of it is the schema that it was generated from; name that", folder, file, mostCommits)
}

// changes are what changes for callers since the schemas that the targets' files were generated from; none where these aren't
// found, as those of an engine never are.
func (r *Run) changes(ctx context.Context, targets []*target, received *Received, schemas *schemas) ([]*diff.Report, error) {
	file := r.Config.Source.Schema
	if file == "" || file == Print {
		return nil, nil
	}
	var reports []*diff.Report
	found := map[string]*introspection.Schema{}
	for _, t := range targets {
		if t.opaque || t.prints() {
			continue
		}
		manifest, err := output.ReadManifest(t.settings.Output)
		if err != nil || manifest == nil || manifest.Targets[t.Name()] == nil {
			continue // the plan tells of it
		}
		digest := manifest.Targets[t.Name()].Schema.Digest
		if digest == received.digest() {
			continue
		}
		if _, ok := found[digest]; !ok {
			found[digest] = nil
			before, err := schemaOf(ctx, file, digest, r.Config.Source.SchemaLimit)
			if err != nil {
				return nil, err
			}
			if before != nil {
				found[digest], _ = before.Schema(t.Options.SDKVersion) // what can't be bound is unknown
			}
		}
		if found[digest] == nil {
			continue
		}
		report, err := diff.Schemas(ctx, found[digest], schemas.of(t.Target), diff.Options{Languages: []string{t.Backend.Name()}, Scope: t.Scope,
			Before: t.Options, After: t.Options})
		if err != nil {
			return nil, err
		}
		reports = append(reports, report)
	}
	return reports, nil
}

// schemaOf finds the schema with a digest: in a file, or in an earlier commit of it; nil where it isn't found.
func schemaOf(ctx context.Context, file, digest string, limit int) (*Received, error) {
	isIt := func(text []byte) bool { return output.Digest(introspection.Significant(text)) == digest }
	if text, err := readFile(file, limit); err == nil && isIt(text) {
		return &Received{Name: file, Text: text, options: map[string]string{}}, nil
	}
	dir, name := filepath.Split(file)
	command := exec.CommandContext(ctx, "git", "log", fmt.Sprintf("--max-count=%d", mostCommits), "--format=%H", "--", "./"+name)
	command.Dir = dir
	commits, err := command.Output()
	switch {
	case ctx.Err() != nil:
		return nil, ctx.Err()
	case err != nil: // no repository, or no git
		return nil, nil //nolint:nilerr // it isn't found
	}
	for _, commit := range strings.Fields(string(commits)) {
		text := &bounded{most: bytesOf(limit)}
		show := exec.CommandContext(ctx, "git", "cat-file", "blob", commit+":./"+filepath.ToSlash(name))
		show.Dir, show.Stdout, show.Stderr = dir, text, &bytes.Buffer{}
		if err := show.Run(); err == nil && isIt(text.Bytes()) {
			return &Received{Name: gitPrefix + commit[:12] + ":" + file, Text: text.Bytes(), options: map[string]string{}}, nil
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
	return nil, nil
}
