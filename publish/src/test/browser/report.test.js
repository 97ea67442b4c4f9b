"use strict";
const assert = require("node:assert");
const fs = require("node:fs");
const path = require("node:path");
const { after, before, describe, test } = require("node:test");
const { RELEASE, launch, watched, violations, screenshot, overflow } = require("./browser.js");

const BASE = "file://" + path.join(RELEASE, "conflicts.html");
const { conflicts } = JSON.parse(fs.readFileSync(path.join(RELEASE, "conflicts.json"), "utf8"));
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const open = async (hash = "", options = {}) => {
  const one = await watched(browser, BASE, options);
  await one.page.goto(BASE + hash);
  return one;
};
const shown = (page) => page.locator(".card:not([hidden])").evaluateAll((all) => all.map((card) => card.id));
const counted = (page, text) => page.waitForFunction((wanted) => document.getElementById("count").textContent.startsWith(wanted), text);
const card = (page, id) => page.locator(`[id="${id}"]`);

describe("the report", () => {
  test("holds every conflict, the pressing ones first and open", async () => {
    const { page, done } = await open();
    assert.deepStrictEqual((await shown(page)).sort(), conflicts.map((conflict) => conflict.id).sort());
    assert.deepStrictEqual(await page.locator("main section").evaluateAll((all) => all.map((one) => one.id)),
        ["new", "open", "contested", "ruled", "settled", "by-design", "rulings", "sources"]);
    const wrong = await page.locator(".card").evaluateAll((all) => all.filter((one) => one.open !== ["new", "open", "contested"].includes(one.dataset.state)).length);
    assert.strictEqual(wrong, 0);
    assert.ok(fs.statSync(path.join(RELEASE, "conflicts.html")).size < 2_500_000);
    await screenshot(page, "report");
    await done();
  });

  test("is whole without scripts", async () => {
    const { page, done } = await open("", { javaScriptEnabled: false });
    assert.strictEqual(await page.locator(".card").count(), conflicts.length);
    assert.strictEqual(await page.locator("#filters").isVisible(), false);
    await page.locator("#open .rule > summary, #contested .rule > summary").first().click();
    assert.match(await page.locator("pre.json:visible").first().innerText(), /"decidedBy"/);
    await done();
  });

  test("filters by kind, state, transport, source and port, and searches", async () => {
    const { page, done } = await open();
    const expect = async (matches) => {
      const ids = conflicts.filter(matches).map((conflict) => conflict.id).sort();
      await counted(page, `${ids.length.toLocaleString("en")} of`);
      assert.deepStrictEqual((await shown(page)).sort(), ids);
    };
    await page.selectOption("#f-kind", "misplaced-service");
    await expect((one) => one.kind === "misplaced-service");
    await page.selectOption("#f-transport", "udp");
    await expect((one) => one.kind === "misplaced-service" && one.transport === "udp");
    await page.click("#filters button[type=reset]");
    await page.selectOption("#f-state", "contested");
    await page.selectOption("#f-source", "netbase");
    await expect((one) => one.state === "contested" && one.rivals.some((rival) => rival.claims.some((claim) => claim.source === "netbase")));
    await page.click("#filters button[type=reset]");
    await page.fill("#f-port", "100-110");
    await expect((one) => one.port <= 110 && (one.range ? Number(one.range.split("-")[1]) : one.port) >= 100);
    await page.click("#filters button[type=reset]");
    await page.fill("#f-text", "elasticsearch wap-wsp");
    await expect((one) => one.id === "rival-services:9200/tcp");
    assert.ok(await card(page, "rival-services:9200/tcp").isVisible());
    await screenshot(page, "report-filtered");
    await done();
  });

  test("opens the card that the address names, and completes it", async () => {
    const { page, done } = await open("#rival-services:9200/tcp");
    const settled = card(page, "rival-services:9200/tcp");
    await settled.locator("summary").first().waitFor({ state: "visible" });
    await settled.locator("small").nth(1).waitFor();
    assert.match(await settled.locator("li", { hasText: "iana" }).innerText(), /record \d+ wap-wsp\s+CC0-1\.0, \d{4}-\d\d-\d\d/);
    assert.match(await settled.locator("li a", { hasText: "iana" }).getAttribute("href"), /search=9200$/);
    await done();
  });

  test("shows who says which transports", async () => {
    const { page, done } = await open();
    const mismatch = conflicts.find((conflict) => conflict.kind === "transport-mismatch" && conflict.state !== "settled");
    const rows = await card(page, mismatch.id).locator(".matrix tbody tr").allInnerTexts();
    const told = mismatch.sentence.slice(mismatch.sentence.lastIndexOf(": ") + 2).split(", ");
    assert.strictEqual(rows.length, told.length);
    for (const one of told) {
      const [source, transports] = one.split(" says ");
      const yes = ["tcp", "udp", "sctp", "dccp"].map((code) => (transports.split("+").includes(code) ? "yes" : "–")).join("\t");
      assert.ok(rows.includes(source + "\t" + yes), rows.join(" | ") + " lacks " + one);
    }
    await done();
  });
});

describe("a ruling", () => {
  const rival = () => conflicts.find((one) => one.state !== "settled" && one.kind === "rival-services" && one.rivals.length > 1);

  test("is drafted alike by the build and by the page", async () => {
    const without = await open("", { javaScriptEnabled: false });
    const built = await without.page.locator(".card:has(pre.json)").evaluateAll((all) => all.map((one) => [one.id, one.querySelector(".json").textContent, one.querySelector(".command").textContent]));
    await without.done();
    const { page, done } = await open();
    assert.ok(built.length > 20);
    const today = new Date().toISOString().slice(0, 10);
    await page.evaluate(() => document.querySelectorAll(".card[open] > .rule").forEach((rule) => (rule.open = true)));
    await page.waitForFunction(() => [...document.querySelectorAll(".card[open] > .rule")].every((rule) => rule.dataset.built));
    const made = await page.locator(".card:has(pre.json)").evaluateAll((all) => all.map((one) => [one.id, one.querySelector(".json").textContent, one.querySelector(".command").textContent]));
    assert.deepStrictEqual(made.map(([id, json, command]) => [id, json.replace(today, "YYYY-MM-DD"), command]), built);
    await done();
  });

  test("takes the decision, the reason and the name, and is copied", async () => {
    const { page, done } = await open();
    const { id, port, transport, rivals } = rival();
    const one = card(page, id);
    await one.locator(".rule > summary").click();
    await one.getByLabel(rivals[1].service + " comes first", { exact: true }).check();
    await one.getByLabel("Because").fill("it's \"what\" is seen");
    await one.getByLabel("Evidence").fill("https://example.org/doc");
    await one.getByLabel("Decided by").fill("A. Maintainer");
    await one.locator("button.copy").first().click();
    await one.locator("button.copy", { hasText: "Copied" }).waitFor();
    const ruling = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    assert.strictEqual(ruling.choose, rivals[1].service);
    assert.ok(ruling.over.includes(rivals[0].service) && !ruling.over.includes(rivals[1].service));
    assert.deepStrictEqual([ruling.because, ruling.evidence, ruling.decidedBy], ["it's \"what\" is seen", ["https://example.org/doc"], "A. Maintainer"]);
    assert.match(ruling.decidedOn, /^\d{4}-\d\d-\d\d$/);
    await one.locator("button.copy").last().click();
    const command = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(command.includes(`rule ${port}/${transport} ${rivals[1].service} --because 'it'\\''s "what" is seen' --evidence https://example.org/doc --by 'A. Maintainer'`), command);
    await one.getByLabel("they share the port").check();
    assert.deepStrictEqual(JSON.parse(await one.locator("pre.json").innerText()).accept.slice(0, 2), rivals.slice(0, 2).map((side) => side.service));
    await one.getByLabel("The wrong claim").selectOption({ index: 0 });
    const { source, stated } = JSON.parse(await one.locator("pre.json").innerText()).reject[0];
    assert.ok(rivals.some((side) => side.claims.some((claim) => claim.source === source && claim.stated === stated)));
    await one.scrollIntoViewIfNeeded();
    await screenshot(page, "report-ruling");
    await done();
  });
});

describe("for everybody", () => {
  for (const colorScheme of ["light", "dark"]) {
    test(`in ${colorScheme}: axe finds nothing serious`, async () => {
      const { page, done } = await open("", { colorScheme });
      await page.locator("#contested .rule > summary").first().click();
      await page.locator("#settled .group > summary").last().click();
      await page.locator("#settled .group").last().locator(".card > summary").first().click();
      // A few cards of each group stand for all: axe takes minutes over a hundred thousand elements.
      await page.evaluate(() => document.querySelectorAll(".group .card:nth-of-type(n+6), #ruled .card:nth-of-type(n+6)").forEach((one) => one.remove()));
      assert.deepStrictEqual(await violations(page), []);
      await page.locator("#contested").evaluate((section) => section.scrollIntoView());
      await screenshot(page, "report-" + colorScheme);
      await done();
    });
  }

  test("fits 375 px", async () => {
    const { page, done } = await open("", { viewport: { width: 375, height: 800 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true });
    await page.locator("#contested .rule > summary").first().click();
    assert.ok(await overflow(page) <= 0);
    await screenshot(page, "report-375-head");
    await page.locator("#contested").evaluate((section) => section.scrollIntoView());
    await screenshot(page, "report-375");
    await done();
  });

  test("prints what presses, and counts of the rest", async () => {
    const { page, done } = await open();
    await page.emulateMedia({ media: "print" });
    assert.strictEqual(await page.locator("#filters").isVisible(), false);
    assert.strictEqual(await page.locator("#settled .card").first().isVisible(), false);
    assert.ok(await page.locator("#contested .side").first().isVisible());
    await screenshot(page, "report-print");
    await done();
  });
});
