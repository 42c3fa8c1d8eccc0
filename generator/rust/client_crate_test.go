package rust

import "testing"

func TestCrateVersion(t *testing.T) {
	for runtime, want := range map[string]string{
		"v0.11.9": "0.11.9", "v0.12.7": "0.13.7", "v0.14.0": "0.15.1", "v0.18.5": "0.18.5", "v0.20.8": "0.20.8", "v0.21.1": "0.21.2",
		"v0.21.1-dev-123": "0.21.2", "v0.21.3-dev": "0.21.3", "v0.21.11": "0.21.11", "v0.21.12": "1.0.0-beta.11", "v1.0.0-beta.3": "1.0.0-beta.11",
		"v1.0.0-beta.21": "1.0.0-beta.21", "v1.0.0-beta.12-1a2b": "1.0.0-beta.12", "v1.0.0": "1.0.0",
	} {
		if got := crateVersion(runtime); got != want {
			t.Errorf("crateVersion(%q) = %q, want %q", runtime, got, want)
		}
	}
}
