// What the browser tests share: a browser, a server for a folder, and pages that fail on anything they should not do.
"use strict";
const assert = require("node:assert");
const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");
const zlib = require("node:zlib");
const { chromium } = require("playwright-core");

const SCRATCH = process.env.BROWSER_SCRATCH;
const RELEASE = path.join(SCRATCH, "release");
const HOSTILE = path.join(SCRATCH, "hostile");
const TYPES = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml" };

const launch = () => chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});

/** Serves a folder on a free port, as a plain web server would. */
const serve = async (folder) => {
  const server = http.createServer((request, response) => {
    const file = path.join(folder, decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    if (!file.startsWith(folder) || !fs.existsSync(file) || fs.statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "application/octet-stream" });
    fs.createReadStream(file).pipe(response);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
};

/** Opens pages, and at the end demands that none logged an error, showed a dialog or asked another host for anything. */
const watched = async (browser, base, options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, permissions: ["clipboard-read", "clipboard-write"], ...options });
  const page = await context.newPage();
  const trouble = [];
  const asked = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && trouble.push(message.text()));
  page.on("pageerror", (problem) => trouble.push(problem.message));
  page.on("dialog", (dialog) => {
    trouble.push("dialog " + dialog.message());
    dialog.dismiss();
  });
  page.on("request", (request) => {
    asked.push(request.url());
    if (!request.url().startsWith(base) && !request.url().startsWith("data:")) {
      trouble.push("request to " + request.url());
    }
  });
  return {
    page,
    asked,
    done: async () => {
      await context.close();
      assert.deepStrictEqual(trouble, []);
    },
  };
};

/** Returns what axe-core calls serious or critical, a line each. */
const violations = async (page, scope = "html") => {
  await page.evaluate(fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const { violations: found } = await page.evaluate((where) => axe.run(where, { resultTypes: ["violations"] }), scope);
  return found.filter((one) => ["serious", "critical"].includes(one.impact))
      .map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => node.html + " " + node.failureSummary).join(" | ")}`);
};

const screenshot = (page, name, options = {}) => page.screenshot({ path: path.join(SCRATCH, "screenshots", name + ".png"), ...options });
const gzipped = (file) => zlib.gzipSync(fs.readFileSync(file), { level: 6 }).length;
const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

module.exports = { RELEASE, HOSTILE, launch, serve, watched, violations, screenshot, gzipped, overflow };
