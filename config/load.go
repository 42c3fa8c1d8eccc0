package config

import (
	"os"
)

// Load reads a configuration file. An absent one is an [io/fs.ErrNotExist].
func Load(file string) (Config, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return Config{}, err
	}
	return Decode(file, text)
}
