package pipeline

import (
	"context"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/dagger-codegen/dagger-codegen/internal/config"
)

// Watch runs again whenever what the output is made of changes, until the context ends: the configuration, the
// schema's file, the core's, folders of templates, and environments that are folders. It looks at them every
// interval. What is run gets the name of what changed, "" at first, and returns the settings that it ran with and the
// files that it may have written.
func Watch(ctx context.Context, interval time.Duration, settings config.Config, run func(changed string) (config.Config, []string)) error {
	if len(read(settings)) == 0 {
		return errors.New("--watch has nothing to watch: it needs a schema in a file, or an environment that is a folder")
	}
	ticker := time.NewTicker(interval)
	defer ticker.Stop()
	now, changed := snapshot(settings), ""
	for {
		watchedBefore := read(settings)
		var wrote []string
		settings, wrote = run(changed)
		// What changes while it runs is seen the next time: only what the run itself wrote is left out.
		after := snapshot(settings)
		before := settle(now, after, wrote)
		if !slices.Equal(watchedBefore, read(settings)) {
			before = after
		}
		for changed = ""; changed == ""; changed = firstDifference(before, now) {
			if !wait(ctx, ticker) {
				return nil
			}
			now = snapshot(settings)
		}
		// A file that is still being written is read when it is whole.
		for range mostWaits {
			if !wait(ctx, ticker) {
				return nil
			}
			later := snapshot(settings)
			if maps.Equal(now, later) {
				break
			}
			now = later
		}
	}
}

// mostWaits is how many intervals a run waits for changes to end.
const mostWaits = 20

func wait(ctx context.Context, ticker *time.Ticker) bool {
	select {
	case <-ctx.Done():
		return false
	case <-ticker.C:
		return true
	}
}

// stamp is what tells that a file has changed.
type stamp struct {
	size     int64
	modified time.Time
}

var notWatched = []string{"node_modules", "target", "__pycache__"}

func snapshot(settings config.Config) map[string]stamp {
	found := map[string]stamp{}
	for _, name := range read(settings) {
		_ = filepath.WalkDir(name, func(path string, entry fs.DirEntry, err error) error {
			if err != nil {
				return nil // gone, which the missing stamp tells
			}
			if entry.IsDir() {
				if path != name && (strings.HasPrefix(entry.Name(), ".") || slices.Contains(notWatched, entry.Name())) {
					return fs.SkipDir
				}
				return nil
			}
			if info, err := os.Stat(path); err == nil {
				found[path] = stamp{info.Size(), info.ModTime()}
			}
			return nil
		})
	}
	return found
}

// firstDifference returns the first name, in their order, whose stamp differs, "" where none does.
func firstDifference(before, now map[string]stamp) string {
	all := maps.Clone(before)
	maps.Copy(all, now)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		if before[name] != now[name] {
			return name
		}
	}
	return ""
}

// settle takes the stamps of what the run wrote from after it, and all others from before it.
func settle(before, after map[string]stamp, wrote []string) map[string]stamp {
	settled := maps.Clone(before)
	for _, name := range wrote {
		delete(settled, name)
		if stamp, ok := after[name]; ok {
			settled[name] = stamp
		}
	}
	return settled
}
