package pipeline

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/workspace"
	"github.com/dagger-codegen/dagger-codegen/introspection"
	"github.com/dagger-codegen/dagger-codegen/introspection/session"
)

// workspaceOf finds the workspace whose environments are to be served: the one that the settings name, else that of the
// current folder, unless they name environments or an engine without a workspace. Nil is none.
func workspaceOf(source config.Source) (*workspace.Workspace, error) {
	if source.Workspace == config.NoWorkspace {
		return nil, nil
	}
	folder := source.Workspace
	if folder == "" {
		if len(source.Environments) > 0 || source.Engine == config.Embedded {
			return nil, nil
		}
		folder = "."
	}
	found, err := workspace.Find(folder)
	switch {
	case err != nil:
		return nil, fmt.Errorf("the workspace: %w; --workspace %s does without", err, config.NoWorkspace)
	case found == nil && source.Workspace != "":
		return nil, fmt.Errorf("the workspace %s: there is no %s in the folder or above it in its git repository, and no environment (dagger.json)",
			source.Workspace, workspace.ConfigName)
	case found == nil || len(found.Environments) == 0:
		return nil, nil
	}
	return found, nil
}

// serveWorkspace serves those of the workspace's environments that the session doesn't have already: a CLI that
// knows how loads them as it starts. It reports whether it has served any.
func (r *Received) serveWorkspace(ctx context.Context, engine *session.Session, source config.Source, named *workspace.Workspace) (more bool, err error) {
	document, err := r.Document()
	if err != nil {
		return false, err
	}
	schema, err := introspection.Bind(document, introspection.BindOptions{})
	if err != nil {
		return false, err
	}
	for _, environment := range named.Environments {
		what := session.Reference{Ref: environment.Ref, Pin: environment.Pin, Entrypoint: environment.Entrypoint}
		served := introspection.Served{Name: environment.Name, Ref: environment.Ref, Pin: environment.Pin}
		there := slices.ContainsFunc(schema.Environments, func(e *introspection.Environment) bool { return sameName(e.Name, environment.Name) })
		own := environment.Own
		if own == "" && environment.Name != "" {
			// What only the engine knows: the name in git, and the commit.
			known, err := engine.Describe(ctx, what)
			var gone *session.GoneError
			switch {
			case errors.As(err, &gone):
				return more, err
			case err != nil && there:
				r.Notes = append(r.Notes, fmt.Sprintf("%s: the engine doesn't tell which commit it is of: %v", what.Ref, err))
				own = environment.Name
			case err != nil:
				return more, withWorkspace(&session.ServeError{Ref: what.Ref, Err: err}, named)
			default:
				own, served.Pin = known.Name, known.Pin
			}
		}
		served.Renamed = own != environment.Name
		if !there {
			if served.Renamed {
				what.Name = environment.Name
			}
			if what.Pin == "" {
				what.Pin = served.Pin
			}
			if served, err = engine.ServeAs(ctx, what); err != nil {
				return more, withWorkspace(err, named)
			}
			more = true
		}
		served.Ref = fromFolder(source.Folder, environment.Ref)
		r.served = append(r.served, served)
	}
	return more, nil
}

// fromFolder is a reference from the current folder as one from another.
func fromFolder(folder, ref string) string {
	if folder == "" || !workspace.IsLocal(ref) {
		return ref
	}
	within, err := filepath.Rel(folder, filepath.FromSlash(ref))
	if err != nil {
		return ref
	}
	return workspace.LocalRef(within)
}

// withWorkspace says where the reference comes from.
func withWorkspace(err error, named *workspace.Workspace) error {
	var failed *session.ServeError
	if !errors.As(err, &failed) {
		return err
	}
	return fmt.Errorf("%w\n(%s names it; --workspace %s does without the workspace)", err, named.File, config.NoWorkspace)
}

// sameName compares names as engines spell them: without regard to case and to what separates words.
func sameName(a, b string) bool {
	plain := func(name string) string {
		return strings.ToLower(strings.NewReplacer("-", "", "_", "", ".", "", " ", "").Replace(name))
	}
	return plain(a) == plain(b)
}
