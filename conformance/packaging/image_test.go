//go:build linux

package packaging

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
)

// TestImage builds the image of Dockerfile and generates in a container with it. Where there is no Docker, the
// instructions are carried out in an empty folder, which then is all that the binary sees: that shows that it needs
// nothing of a system.
func TestImage(t *testing.T) {
	release := release(t)
	context := t.TempDir()
	platform := "linux/" + runtime.GOARCH
	archive := unpack(t, filepath.Join(release.dist, "dagger-codegen_"+version+"_linux_"+goarch+".tar.gz"))
	write(t, context, platform+"/dagger-codegen", string(archive["dagger-codegen"]))
	if err := os.Chmod(filepath.Join(context, platform, "dagger-codegen"), 0o755); err != nil {
		t.Fatal(err)
	}
	dockerfile := filepath.Join(release.tree, "Dockerfile")
	source := t.TempDir()
	generate := []string{"--lang", "go,python,rust", "--engine", "embedded", "-o", "sdk"}
	if exec.Command("docker", "info").Run() == nil {
		const image = "dagger-codegen-conformance"
		docker := func(args ...string) {
			t.Helper()
			if output, err := exec.Command("docker", args...).CombinedOutput(); err != nil {
				t.Fatalf("docker %s: %v\n%s", strings.Join(args, " "), err, output)
			}
		}
		docker("build", "--quiet", "--build-arg", "TARGETPLATFORM="+platform, "--tag", image, "--file", dockerfile, context)
		defer func() { _ = exec.Command("docker", "image", "rm", image).Run() }()
		docker(append([]string{"run", "--rm", "--network=none", "--volume", source + ":/src", image}, generate...)...)
	} else {
		runInstructions(t, string(read(t, dockerfile)), context, platform, source, generate)
	}
	want, got := sdksOfArchive(t), generated(t, filepath.Join(source, "sdk"))
	for name, content := range want {
		if got[name] != content {
			t.Errorf("the image generates another %s", name)
		}
	}
}

// runInstructions carries out a Dockerfile that begins from scratch, and runs what it makes on a folder of sources.
func runInstructions(t *testing.T, dockerfile, context, platform, source string, args []string) {
	t.Helper()
	if os.Geteuid() != 0 {
		t.Skip("there is no Docker, and only root can change the root folder")
	}
	root, workdir := t.TempDir(), "/"
	var entrypoint string
	for line := range strings.Lines(dockerfile) {
		words := strings.Fields(strings.ReplaceAll(line, "$TARGETPLATFORM", platform))
		if len(words) == 0 || strings.HasPrefix(words[0], "#") {
			continue
		}
		switch words[0] {
		case "FROM":
			if words[1] != "scratch" {
				t.Fatalf("the image is made from %s", words[1])
			}
		case "ARG":
		case "COPY":
			info, err := os.Stat(filepath.Join(context, words[1]))
			if err != nil {
				t.Fatal(err)
			}
			write(t, root, words[2], string(read(t, filepath.Join(context, words[1]))))
			if err := os.Chmod(filepath.Join(root, words[2]), info.Mode()); err != nil {
				t.Fatal(err)
			}
		case "WORKDIR":
			workdir = words[1]
		case "ENTRYPOINT":
			entrypoint = strings.Trim(words[1], `[]"`)
		default:
			t.Fatalf("an instruction that this test doesn't know: %s", line)
		}
	}
	if err := os.MkdirAll(filepath.Join(root, workdir), 0o755); err != nil {
		t.Fatal(err)
	}
	command := exec.Command(entrypoint, args...)
	// The path is inside the new root.
	command.Path, command.Err = entrypoint, nil
	command.Env = []string{"PATH=/usr/bin"}
	command.Dir = workdir
	command.SysProcAttr = &syscall.SysProcAttr{Chroot: root}
	if output, err := command.CombinedOutput(); err != nil {
		t.Fatalf("in an empty root: %v\n%s", err, output)
	}
	if err := os.Rename(filepath.Join(root, workdir, "sdk"), filepath.Join(source, "sdk")); err != nil {
		t.Fatal(err)
	}
}
