package config

import "github.com/dagger-codegen/dagger-codegen/internal/input"

// mostConfig is how much of a configuration is read, 1 MiB.
const mostConfig = 1 << 20

// Load reads a configuration file. An absent one is an [io/fs.ErrNotExist].
func Load(file string) (Config, error) {
	text, err := input.File(file, mostConfig)
	if err != nil {
		return Config{}, err
	}
	return Decode(file, text)
}
