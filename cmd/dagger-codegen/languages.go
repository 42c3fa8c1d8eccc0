package main

import "github.com/dagger-codegen/dagger-codegen/generator/builtin"

// languageNames lists the languages for help texts.
func languageNames() string { return builtin.LanguageNames() }
