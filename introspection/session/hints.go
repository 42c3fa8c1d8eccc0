package session

import (
	"regexp"
	"sync"
)

// hint is what to do about what an engine says.
type hint struct {
	says   *regexp.Regexp
	advice string
}

// hints are for the messages of engines that leave a user alone; the first that matches counts.
var hints = sync.OnceValue(func() []hint {
	one := func(says, advice string) hint { return hint{regexp.MustCompile(says), advice} }
	return []hint{
		one(`module name must be set|no (dagger\.json|module config)|must set module name|module name.* is required`,
			"the folder has no dagger.json, which makes it an environment: name the folder that has one, or make one there with dagger module init; "+
				"a folder with dagger.toml is a workspace, and needs no --env"),
		one(`local path .* does not exist|lstat .*no such file|stat .*no such file`,
			"a path is looked up from the folder that the session was opened in, the current one unless it was given: name the folder that has the environment's dagger.json"),
		one(`failed to decode module config|parsing workspace config|decode .*dagger\.(json|toml)`, "mend the file and run again"),
		one(`invalid SDK|failed to load sdk|sdk .*not (found|supported)`,
			"the sdk in dagger.json is none that this engine knows or can load; the engine's built-in ones need their images"),
		one(`already exists with different source`,
			"the session serves another environment of this name already: serve one of them under another name, by [modules.NAME] in dagger.toml, "+
				"or run this in the folder of each configuration that has one"),
		one(`network is unreachable|no such host|connection refused|i/o timeout|could not resolve host|failed to resolve git`,
			"the engine can't reach the repository; the path of a clone needs no network"),
		one(`incompatible|requires (dagger|engine)|engineVersion|minimum (engine )?version`,
			"the environment's engineVersion and the engine don't go together: upgrade the one or the other"),
	}
})

// advice returns what to do about an error of the engine's, "" where it says so itself or nothing is known.
func advice(err error) string {
	for _, hint := range hints() {
		if hint.says.MatchString(err.Error()) {
			return hint.advice
		}
	}
	return ""
}
