// Names, descriptions and licences that would be markup or commands, in a release made of them: all of it is text.
"use strict";
const assert = require("node:assert");
const path = require("node:path");
const { after, before, test } = require("node:test");
const { execFileSync } = require("node:child_process");
const { HOSTILE, launch, watched } = require("./browser.js");

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const BASE = "file://" + HOSTILE;
const foreign = "img[src=x], script:not([src]):not(:last-of-type), svg:not(.bars), b:has(> i), u, [onerror], [onload], [onmouseover], [onfocus], [autofocus]";

test("in the report", async () => {
  const { page, done } = await watched(browser, BASE);
  await page.goto(BASE + "/conflicts.html");
  const text = await page.locator("body").innerText();
  for (const stated of ["<img src=x onerror=alert(1)>", "\"onfocus=\"alert(7)\" autofocus=\"", "<u>none</u> \"at' all", "<i>Loud</i> & \"quoted\" list"]) {
    assert.ok(text.includes(stated), stated);
  }
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  await page.waitForFunction(() => [...document.querySelectorAll(".rule")].every((rule) => rule.dataset.built));
  assert.strictEqual(await page.locator(foreign).count(), 0);
  await done();
});

test("in the report: what is newly open stands first", async () => {
  const { page, done } = await watched(browser, BASE);
  await page.goto(BASE + "/conflicts.html");
  assert.strictEqual(await page.locator("#new .card").count(), 4);
  assert.strictEqual(await page.locator("#open .card").count(), 0);
  await done();
});

test("in the command to copy: a shell reads it as words", async () => {
  const { page, done } = await watched(browser, BASE);
  await page.goto(BASE + "/conflicts.html");
  const card = page.locator('[id^="rival-services:7002"]');
  await card.locator(".rule > summary").click();
  await card.getByLabel("The wrong claim").selectOption({ label: "loud:echo $(id) `id` '; id #" });
  await card.getByLabel("Because").fill("$(touch /tmp/never) `x` \\ \" '");
  const command = await card.locator("pre.command").innerText();
  const words = execFileSync("sh", ["-c", command.replace(/^\S+ /, "printf '%s\\n' ")], { encoding: "utf8" }).trimEnd().split("\n");
  assert.deepStrictEqual(words, ["rule", "7002/tcp", "--reject", "loud:echo $(id) `id` '; id #", "--because", "$(touch /tmp/never) `x` \\ \" '", "--by", "YOUR NAME"]);
  await done();
});

test("in the site", async () => {
  const { page, done } = await watched(browser, BASE);
  await page.goto(BASE + "/site/index.html");
  await page.fill("#q", "7001");
  assert.match(await page.locator("#list").innerText(), /<script>alert\(2\)<\/script> &amp; "quoted"/);
  for (const hash of ["#7001/tcp", "#7002/tcp", "#7005/tcp", "#sources", "#changes", "#downloads", "#map=7001", "#q=<b>"]) {
    await page.goto(BASE + "/site/index.html" + hash);
    await page.waitForFunction(() => !document.querySelector(".loading"));
    assert.strictEqual(await page.locator(foreign).count(), 0, hash);
    assert.strictEqual(await page.locator("a[href^=javascript]").count(), 0, hash);
  }
  await page.goto(BASE + "/site/index.html#7001/tcp");
  await page.locator(".provenance summary").first().click();
  const text = await page.locator("#page").innerText();
  for (const stated of ["<img src=x onerror=alert(1)>", "<b>bold</b>", "<svg onload=alert(3)>", "javascript:alert(4)", "<u>none</u>"]) {
    assert.ok(text.includes(stated), stated);
  }
  await done();
});
