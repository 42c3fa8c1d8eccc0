// Opens sites in a browser and checks what their readers would see. It is given a JSON object: the folder of the cache, the
// browser, and the sites with their folders. It prints a JSON list of what is wrong.
import { createRequire } from "node:module";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const given = JSON.parse(process.argv[2]);
const require = createRequire(join(given.cache, "package.json"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const failures = [];
function check(ok, what, ...details) {
  if (!ok) failures.push([what, ...details].join(" "));
}

const browser = await chromium.launch({ executablePath: given.browser, args: ["--no-sandbox"] });

// page opens a page that may ask for nothing but the files of its site, and has to say nothing on its console.
async function open(dir, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const base = pathToFileURL(dir).href;
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(base + "/") && !url.startsWith("data:image/svg+xml,")) failures.push(`${dir}: a page asks for ${url}`);
  });
  context.on("requestfailed", (request) => failures.push(`${dir}: ${request.url()} can't be had`));
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") failures.push(`${message.page()?.url()}: on the console: ${message.text()}`);
  });
  context.on("weberror", (error) => failures.push(`${dir}: ${error.error()}`));
  context.on("dialog", (dialog) => { failures.push(`${dir}: a dialog: ${dialog.message()}`); dialog.dismiss(); });
  const page = await context.newPage();
  page.at = (path) => page.goto(base + "/" + path);
  return page;
}

async function accessible(page, what) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"], preload: false }));
  for (const violation of violations) {
    failures.push(`${what}: axe: ${violation.id}: ${violation.help}: ${violation.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(" | ")}`);
  }
}

async function fits(page, what) {
  const [has, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  check(has <= room, what, `is ${has} pixels wide in ${room}`);
}

function pagesOf(dir) {
  return readdirSync(dir, { recursive: true }).filter((name) => name.endsWith(".html")).sort();
}

const visible = (page, selector) => page.locator(selector).first().isVisible();

// The site of the embedded engine: what readers do.
async function reading(dir) {
  const page = await open(dir);
  await page.at("index.html");
  check((await page.title()) === "Dagger API", "the title of the home page is", await page.title());

  // Search: by the keyboard, by names in each language, coordinates and descriptions.
  async function found(text) {
    await page.keyboard.press("/");
    await page.keyboard.type(text);
    await page.waitForSelector("#results [role=option]");
    return (await page.locator("#results [data-href] .coordinate").allTextContents()).slice(0, 5);
  }
  for (const [text, wanted] of [["withExec", "Container.withExec"], ["WithExec", "Container.withExec"], ["with_exec", "Container.withExec"],
    ["with-exec", "Container.withExec"], ["container.withexec", "Container.withExec"], ["Container", "Container"], ["oven warm", "Bakery.warm"],
    ["tcp", "NetworkProtocol.TCP"]]) {
    const hits = await found(text);
    check(hits.includes(wanted), `searching for ${text} finds`, hits.join(", "));
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  }
  check(!(await visible(page, "#results")), "results stay after Escape");
  await found("Container.withExec");
  await accessible(page, "the results of a search");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  check(await page.locator("#search").getAttribute("aria-activedescendant") === "result-0", "the first result isn't chosen again");
  await page.keyboard.press("Enter");
  await page.waitForURL(/types\/Container\.html#Container\.withExec$/);
  await page.waitForLoadState();
  check(await page.locator("[id='Container.withExec']").isVisible(), "the address of a result doesn't lead to it");
  await page.waitForFunction(() => {
    const top = document.getElementById("Container.withExec").getBoundingClientRect().top;
    return top >= 0 && top < innerHeight / 2;
  }).catch(() => failures.push("the address of a result isn't where the page is"));
  await page.waitForFunction(() => document.querySelector(".contents [aria-current]")?.hash === "#Container.withExec")
    .catch(() => failures.push("the table of contents doesn't follow"));

  // Languages: chosen once, remembered, by mouse and keyboard.
  check(await visible(page, ".call.l-go"), "Go isn't what is shown first");
  await page.click("label[for=language-python]");
  check(await visible(page, ".call.l-python") && !(await visible(page, ".call.l-go")), "choosing Python shows no Python");
  check(await page.evaluate(() => Math.abs(document.getElementById("Container.withExec").getBoundingClientRect().top - 76) < 8),
    "choosing a language loses the place");
  await page.reload();
  check(await visible(page, ".call.l-python") && await page.isChecked("#language-python"), "the language is forgotten on the same page");
  await page.at("types/Directory.html");
  check(await visible(page, ".call.l-python"), "the language is forgotten on another page");
  await page.focus("#language-python");
  await page.keyboard.press("ArrowRight");
  check(await visible(page, ".call.l-rust"), "the arrows of the keyboard choose no language");
  for (const language of ["graphql", "dagger", "go"]) {
    await page.click(`label[for=language-${language}]`);
    check(await visible(page, `.call.l-${language}`), `choosing ${language} shows none of it`);
  }

  // Addresses that stay: of types, members, arguments, values.
  for (const address of ["types/Container.html#Container.withExec(args:)", "types/BuildArg.html#BuildArg.name", "types/NetworkProtocol.html#NetworkProtocol.TCP"]) {
    await page.at(address);
    const id = address.slice(address.indexOf("#") + 1);
    check(await page.evaluate((id) => document.querySelector(":target")?.id === id, id), address, "leads nowhere");
  }

  // The keyboard reaches the content first.
  await page.at("types/Container.html");
  await page.keyboard.press("Tab");
  check(await page.evaluate(() => document.activeElement.textContent) === "Skip to the content", "the first thing that the keyboard reaches is",
    await page.evaluate(() => document.activeElement.outerHTML));
  await page.emulateMedia({ media: "print" });
  check(!(await visible(page, ".bar")) && !(await visible(page, ".contents")), "the bar is printed");
  await page.context().close();

  // Without JavaScript all is there but search, and languages can be chosen.
  const plain = await open(dir, { javaScriptEnabled: false });
  await plain.at("types/Container.html");
  check(await visible(plain, ".call.l-go") && !(await visible(plain, ".call.l-python")), "without JavaScript there is not one language");
  check(!(await visible(plain, "#search")), "without JavaScript there is a search that does nothing");
  await plain.click("label[for=language-rust]");
  check(await visible(plain, ".call.l-rust") && !(await visible(plain, ".call.l-go")), "without JavaScript no language can be chosen");
  await plain.context().close();
}

// Every page fits, at every width, and nobody is shut out.
async function everyPage(dir, paths, axeEvery) {
  for (const colorScheme of ["light", "dark"]) {
    const page = await open(dir, { colorScheme });
    for (const [i, path] of paths.entries()) {
      await page.at(path);
      const closely = i % axeEvery === 0;
      if (colorScheme === "dark" && !closely) continue;
      for (const width of closely ? [320, 768, 1280, 2560] : [320, 2560]) {
        await page.setViewportSize({ width, height: 900 });
        await fits(page, `${path} at ${width}`);
        if (closely && (width === 320 || width === 1280)) await accessible(page, `${path}, ${colorScheme}, ${width}`);
      }
      check(await page.evaluate(() => window.hacked === undefined), path, "runs what the schema says");
    }
    await page.context().close();
  }
}

try {
  for (const site of given.sites) {
    const paths = pagesOf(site.dir);
    if (site.reading) await reading(site.dir);
    await everyPage(site.dir, site.pages ? paths.filter((_, i) => i % Math.ceil(paths.length / site.pages) === 0) : paths, site.axeEvery ?? 1);
  }
} catch (error) {
  failures.push(String(error.stack));
}
await browser.close();
console.log(JSON.stringify([...new Set(failures)]));
