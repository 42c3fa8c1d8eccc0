#!/usr/bin/env node
// Runs the binary of this platform, which is in a package of its own.
"use strict";

const { spawn } = require("node:child_process");
const os = require("node:os");
const { optionalDependencies } = require("../package.json");

const owner = `@dagger-codegen/${process.platform}-${process.arch}`;

function fail(message) {
  console.error(`dagger-codegen: ${message}`);
  process.exit(2);
}

function find() {
  if (!(owner in optionalDependencies)) {
    fail(`there is no binary for ${process.platform} on ${process.arch}; "go install" can build one`);
  }
  try {
    return require.resolve(`${owner}/bin/dagger-codegen${process.platform === "win32" ? ".exe" : ""}`);
  } catch {
    return fail(
      `the package ${owner} is not installed. It is an optional dependency: install dagger-codegen again without ` +
        `--no-optional or --omit=optional, and on this platform, not on another one`,
    );
  }
}

const child = spawn(find(), process.argv.slice(2), { stdio: "inherit" });
child.on("error", (error) => fail(error.message));
// Ctrl-C on a terminal reaches both processes by itself; any other signal reaches this one alone.
process.on("SIGINT", () => process.stdin.isTTY || child.kill("SIGINT"));
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (status, signal) => process.exit(signal ? 128 + os.constants.signals[signal] : status));
