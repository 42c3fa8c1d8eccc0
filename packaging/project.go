package main

// What the packages of every registry say of the project. Their version is the Git tag's.
const (
	name       = "dagger-codegen"
	summary    = "Client SDKs for Go, Python and Rust from the GraphQL schema of a Dagger engine"
	license    = "Apache-2.0"
	repository = "https://github.com/dagger-codegen/dagger-codegen"
	// scope is npm's for the packages of one platform each.
	scope = "@dagger-codegen"
)

var keywords = []string{"dagger", "graphql", "codegen", "sdk"}

// platform is what binaries are built for, in the words of Go and of the registries.
type platform struct {
	goos, goarch string
	// wheel is the platform tag of a wheel. Linux binaries are static, so they run with glibc and musl alike; Go needs
	// the release of macOS that the tag names.
	wheel string
	// os and cpu are Node's process.platform and process.arch.
	os, cpu string
}

var platforms = []platform{
	{"darwin", "amd64", "macosx_12_0_x86_64", "darwin", "x64"},
	{"darwin", "arm64", "macosx_12_0_arm64", "darwin", "arm64"},
	{"linux", "amd64", "manylinux_2_17_x86_64.manylinux2014_x86_64.musllinux_1_1_x86_64", "linux", "x64"},
	{"linux", "arm64", "manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64", "linux", "arm64"},
	{"windows", "amd64", "win_amd64", "win32", "x64"},
	{"windows", "arm64", "win_arm64", "win32", "arm64"},
}

// executable is the name of the binary.
func (p platform) executable() string {
	if p.goos == "windows" {
		return name + ".exe"
	}
	return name
}
