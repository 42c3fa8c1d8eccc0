package pipeline

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"strings"

	"github.com/dagger-codegen/dagger-codegen/internal/config"
	"github.com/dagger-codegen/dagger-codegen/internal/standin"
	"github.com/dagger-codegen/dagger-codegen/internal/workspace"
	"github.com/dagger-codegen/dagger-codegen/introspection/session"
)

// What the manifest keeps of what was served: the references, which stubs repeat, and the commits of those in git.
const (
	servedOption = "environments"
	pinsOption   = "pins"
)

// ask has an engine serve the environments and asks it for its schema. An engine that dies while it is asked is asked
// once more, in a new session: nothing was changed in it. Nothing that the first has said is kept, since the second may be
// of another version.
func (r *Received) ask(ctx context.Context, source config.Source, progress session.Progress) error {
	before := *r
	before.options = maps.Clone(r.options)
	err := r.askOnce(ctx, source, progress)
	var gone *session.GoneError
	switch {
	case !errors.As(err, &gone) || ctx.Err() != nil:
		return err
	case !gone.Ours:
		return fmt.Errorf("%w; if the session has ended, run this again in a new one", err)
	}
	*r = before
	r.Warnings = append(r.Warnings, gone.Brief()+"; it was asked again")
	if err = r.askOnce(ctx, source, progress); err != nil && ctx.Err() == nil {
		err = fmt.Errorf("%w\n(the engine was asked again, after: %s)", err, gone.Brief())
	}
	return err
}

func (r *Received) askOnce(ctx context.Context, source config.Source, progress session.Progress) (err error) {
	named, err := workspaceOf(source)
	if err != nil {
		return err
	}
	options := session.Options{Timeout: source.Timeout, StartTimeout: source.StartTimeout, Progress: progress}
	switch source.Engine {
	case config.Session:
		if named != nil && named.Configured && len(named.Tools) == 0 { // a CLI loads tools too
			options.LoadWorkspace, options.Workspace = true, source.Workspace
		}
	case config.Embedded:
		embedded, err := standin.StartEmbedded(standin.Options{Unserved: len(source.Environments) > 0 || named != nil})
		if err != nil {
			return err
		}
		defer embedded.Close()
		options.URL, options.Token = embedded.URL(), embedded.Token()
	default:
		options.URL = source.Engine
	}
	engine, err := session.Open(ctx, options)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, engine.Close()) }()

	r.Name = engine.Address()
	if source.Engine == config.Embedded {
		r.Name = "the embedded engine" // its port is another one each time
	}
	if engine.Shared() && r.others != nil {
		r.shared = r.others.in(engine.Address())
	}
	return r.receive(ctx, engine, source, named)
}

// receive serves what is asked for and what the workspace names, and asks for the schema.
func (r *Received) receive(ctx context.Context, engine *session.Session, source config.Source, named *workspace.Workspace) error {
	serves := len(source.Environments) > 0 || named != nil
	if serves && r.core == nil {
		if err := r.askCore(ctx, engine); err != nil {
			return err
		}
	}
	for _, ref := range source.Environments {
		served, err := engine.Serve(ctx, ref)
		if err != nil {
			return err
		}
		served.Ref = fromFolder(source.Folder, ref)
		r.served = append(r.served, served)
	}
	text, leftOut, err := engine.Introspect(ctx)
	if err != nil {
		return err
	}
	r.Text = text
	if named != nil {
		more, err := r.serveWorkspace(ctx, engine, source, named)
		if err != nil {
			return err
		}
		if more {
			if r.Text, leftOut, err = engine.Introspect(ctx); err != nil {
				return err
			}
		}
	}
	for _, part := range leftOut {
		r.Notes = append(r.Notes, r.Name+": the engine doesn't tell "+part)
	}
	r.remember()
	if r.shared != nil {
		return r.withoutOthers()
	}
	return nil
}

// remember keeps in the manifest's options what was served.
func (r *Received) remember() {
	var refs, pins []string
	for _, served := range r.served {
		refs = append(refs, served.Ref)
		if served.Pin != "" {
			pins = append(pins, served.Ref+"="+served.Pin)
		}
	}
	if len(refs) > 0 {
		r.options[servedOption] = strings.Join(refs, " ")
	}
	if len(pins) > 0 {
		r.options[pinsOption] = strings.Join(pins, " ")
	}
}

// askCore asks for the schema before anything is served, where the engine doesn't tell what belongs to an environment.
func (r *Received) askCore(ctx context.Context, engine *session.Session) error {
	shown, err := engine.ShowsDirectives(ctx)
	if shown || err != nil {
		return err
	}
	r.coreName = r.Name + " before serving"
	if r.shared != nil && r.shared.core != nil {
		r.core = r.shared.core
		return nil
	}
	if r.core, _, err = engine.Introspect(ctx); err == nil && r.shared != nil {
		r.shared.core = r.core
	}
	return err
}
