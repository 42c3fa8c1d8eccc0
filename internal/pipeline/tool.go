package pipeline

import "runtime/debug"

// Tool identifies this program.
type Tool struct {
	// Version is the module's version, "(devel)" for what was built from a working copy.
	Version string
}

// ThisTool identifies the running program. A version that the linker was given goes before the module's.
func ThisTool(linked string) Tool {
	tool := Tool{Version: linked}
	if tool.Version == "" {
		tool.Version = "(devel)"
		if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
			tool.Version = info.Main.Version
		}
	}
	return tool
}
