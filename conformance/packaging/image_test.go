//go:build linux

package packaging

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
)

var mainJobInContainer = []string{"--lang", "go,python,rust", "--engine", "embedded", "-o", "sdk"}

// TestImage builds the image of Dockerfile for both platforms, and generates in a container of this machine's.
func TestImage(t *testing.T) {
	release := release(t)
	containers := newContainers(t)
	context := t.TempDir()
	for _, arch := range []string{"amd64", "arm64"} {
		putBinary(t, release, arch, filepath.Join(context, "linux", arch))
	}
	dockerfile := filepath.Join(release.tree, "Dockerfile")
	source := t.TempDir()
	for _, arch := range []string{"amd64", "arm64"} {
		image := "localhost/dagger-codegen-conformance:" + arch
		containers.build(t, image, "linux/"+arch, dockerfile, context)
		if got := containers.architecture(t, image); got != arch {
			t.Errorf("the image for %s is one for %s", arch, got)
		}
	}
	containers.run(t, "localhost/dagger-codegen-conformance:"+runtime.GOARCH, source, mainJobInContainer)
	wantSameSDKs(t, source)
}

// TestEmptyRoot generates where there is nothing but the binary: it needs nothing of a system.
func TestEmptyRoot(t *testing.T) {
	release := release(t)
	if os.Geteuid() != 0 {
		t.Skip("only root can change the root folder")
	}
	root := t.TempDir()
	putBinary(t, release, runtime.GOARCH, root)
	command := exec.Command("/dagger-codegen", mainJobInContainer...)
	// The path is inside the new root.
	command.Err = nil
	command.Env = []string{"PATH=/usr/bin"}
	command.Dir = "/"
	command.SysProcAttr = &syscall.SysProcAttr{Chroot: root}
	if output, err := command.CombinedOutput(); err != nil {
		t.Fatalf("in an empty root: %v\n%s", err, output)
	}
	wantSameSDKs(t, root)
}

// putBinary unpacks the binary of a platform's archive into a folder.
func putBinary(t *testing.T, release built, arch, folder string) {
	t.Helper()
	archive := unpack(t, filepath.Join(release.dist, "dagger-codegen_"+version+"_linux_"+arch+".tar.gz"))
	write(t, folder, "dagger-codegen", string(archive["dagger-codegen"]))
	if err := os.Chmod(filepath.Join(folder, "dagger-codegen"), 0o755); err != nil {
		t.Fatal(err)
	}
}

func wantSameSDKs(t *testing.T, folder string) {
	t.Helper()
	got := generated(t, filepath.Join(folder, "sdk"))
	for name, content := range sdksOfArchive(t) {
		if got[name] != content {
			t.Errorf("another %s is generated", name)
		}
	}
}

// containers is a program that builds and runs images.
type containers struct {
	program string
	// global is what stands before each of its commands.
	global []string
}

// newContainers finds one that works here: docker (whose daemon must run), podman, or buildah.
func newContainers(t *testing.T) containers {
	t.Helper()
	storage := t.TempDir()
	alone := []string{"--root", filepath.Join(storage, "root"), "--runroot", filepath.Join(storage, "run"), "--storage-driver", "vfs"}
	for _, found := range []containers{{"docker", nil}, {"podman", alone}, {"buildah", alone}} {
		if exec.Command(found.program, append(found.global, "info")...).Run() == nil {
			return found
		}
	}
	const message = "there is no docker with a daemon, no podman and no buildah to build the image with"
	if os.Getenv("DAGGER_CODEGEN_IMAGE") == "required" {
		t.Fatal(message)
	}
	t.Skip(message)
	return containers{}
}

// command runs one, and returns what it prints on standard output.
func (c containers) command(t *testing.T, args ...string) string {
	t.Helper()
	command := exec.Command(c.program, append(append([]string{}, c.global...), args...)...)
	var stderr strings.Builder
	command.Stderr = &stderr
	// Without a daemon, a container is a changed root folder: that needs no right that a container may not give.
	command.Env = append(os.Environ(), "BUILDAH_ISOLATION=chroot")
	output, err := command.Output()
	if err != nil {
		t.Fatalf("%s %s: %v\n%s%s", c.program, strings.Join(args, " "), err, output, stderr.String())
	}
	return strings.TrimSpace(string(output))
}

func (c containers) build(t *testing.T, image, platform, dockerfile, context string) {
	t.Helper()
	c.command(t, "build", "--quiet", "--platform", platform, "--build-arg", "TARGETPLATFORM="+platform, "--tag", image, "--file", dockerfile, context)
	if c.program == "docker" {
		t.Cleanup(func() { _ = exec.Command("docker", "image", "rm", image).Run() })
	}
}

func (c containers) architecture(t *testing.T, image string) string {
	t.Helper()
	if c.program != "buildah" {
		return c.command(t, "image", "inspect", "--format", "{{.Architecture}}", image)
	}
	return c.command(t, "inspect", "--type", "image", "--format", "{{.OCIv1.Architecture}}", image)
}

// run does what README.md tells: the folder is /src, and the files belong to whoever runs it.
func (c containers) run(t *testing.T, image, source string, args []string) {
	t.Helper()
	user := fmt.Sprintf("%d:%d", os.Getuid(), os.Getgid())
	if c.program != "buildah" {
		options := []string{"run", "--rm", "--network=none", "--volume", source + ":/src"}
		if c.program == "docker" {
			options = append(options, "--user", user)
		}
		c.command(t, append(append(options, image), args...)...)
		return
	}
	// buildah runs commands for building, and heeds no entry point: it is read from the image.
	var inspected struct {
		OCIv1 struct {
			Config struct{ Entrypoint []string }
		}
	}
	if err := json.Unmarshal([]byte(c.command(t, "inspect", "--type", "image", image)), &inspected); err != nil {
		t.Fatal(err)
	}
	entrypoint := inspected.OCIv1.Config.Entrypoint
	if len(entrypoint) == 0 {
		t.Fatal("the image has no entry point")
	}
	container := c.command(t, "from", image)
	c.command(t, append(append([]string{"run", "--network", "none", "--user", user, "--volume", source + ":/src", container, "--"}, entrypoint...), args...)...)
}
