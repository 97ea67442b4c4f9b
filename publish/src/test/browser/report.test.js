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
  const one = await watched(browser, "file://" + RELEASE, options);
  await one.page.goto(BASE + hash);
  return one;
};
const shown = (page) => page.locator(".card:not([hidden])").evaluateAll((all) => all.filter((card) => card.offsetParent).map((card) => card.id));
const PRESSING = ["open", "contested"];
const presses = (conflict) => PRESSING.includes(conflict.state);
/** Shows every conflict that stands in data beside the page, and matches. */
const showAll = async (page) => {
  while (await page.locator("main > section:not([hidden]) .rest > button").count()) {
    await page.locator("main > section:not([hidden]) .rest > button").first().click();
    await page.waitForFunction(() => !document.getElementById("count").textContent.startsWith("Loading"));
  }
};
const counted = (page, text) => page.waitForFunction((wanted) => document.getElementById("count").textContent.startsWith(wanted), text);
const card = (page, id) => page.locator(`[id="${id}"]`);

describe("the report", () => {
  test("holds what presses, open, and every other conflict in data beside it", async () => {
    const { page, done } = await open();
    const inPage = await shown(page);
    assert.deepStrictEqual([...inPage].sort(), conflicts.filter(presses).map((one) => one.id).sort());
    assert.deepStrictEqual(await page.locator("main section").evaluateAll((all) => all.map((one) => one.id)),
        ["new", "open", "contested", "ruled", "settled", "by-design", "rulings", "sources"]);
    assert.ok(await page.locator(".card").evaluateAll((all) => all.every((one) => one.open)));
    const beside = await page.evaluate(async () => (await Promise.all(["new", "open", "contested", "ruled", "settled", "by-design"].map(conflictReport.load))).flat().map((one) => one.id));
    assert.deepStrictEqual([...inPage, ...beside].sort(), conflicts.map((one) => one.id).sort());
    await screenshot(page, "report");
    await done();
  });

  test("stays small, whatever is settled", () => {
    assert.ok(fs.statSync(path.join(RELEASE, "conflicts.html")).size < 30_000 + 8_000 * conflicts.filter(presses).length);
  });

  test("shows what presses without scripts, each with a ruling to finish", async () => {
    const { page, done } = await open("", { javaScriptEnabled: false });
    assert.strictEqual(await page.locator(".card").count(), conflicts.filter(presses).length);
    assert.strictEqual(await page.locator("#filters").isVisible(), false);
    await page.locator(".card .rule > summary").first().click();
    assert.match(await page.locator("pre.json:visible").first().innerText(), /"decidedBy"/);
    await done();
  });

  test("shows the settled ones on demand, some at a time", async () => {
    const { page, done } = await open();
    await page.locator("#settled .rest > button").click();
    await page.locator("#settled .card").first().waitFor();
    assert.strictEqual(await page.locator("#settled .card").count(), 40);
    await page.locator("#settled .rest > button").click();
    assert.strictEqual(await page.locator("#settled .card").count(), 80);
    await done();
  });

  test("filters by kind, state, transport, source and port, and searches", async () => {
    const { page, done } = await open();
    const expect = async (matches) => {
      const ids = conflicts.filter(matches).map((conflict) => conflict.id).sort();
      await counted(page, `${ids.length.toLocaleString("en")} of`);
      await showAll(page);
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

  test("keeps filters and the card that is looked at in the address, over reload and Back", async () => {
    const { page, done } = await open("#state=contested&port=0-1023");
    const wanted = conflicts.filter((one) => one.state === "contested" && one.port < 1024).map((one) => one.id).sort();
    await counted(page, `${wanted.length} of`);
    assert.deepStrictEqual((await shown(page)).sort(), wanted);
    await page.selectOption("#f-transport", "udp");
    await page.waitForFunction(() => location.hash.includes("transport=udp"));
    await page.reload();
    assert.deepStrictEqual([await page.inputValue("#f-state"), await page.inputValue("#f-port"), await page.inputValue("#f-transport")], ["contested", "0-1023", "udp"]);
    await page.selectOption("#f-transport", "");
    const [first, second] = await shown(page);
    await card(page, first).locator("a.step[rel=next]").click();
    await page.waitForFunction((id) => decodeURIComponent(location.hash).includes("card=" + id), second);
    assert.strictEqual(await page.evaluate(() => document.activeElement.closest(".card").id), second);
    await card(page, second).locator("a.step[rel=prev]").click();
    await page.waitForFunction((id) => decodeURIComponent(location.hash).includes("card=" + id), first);
    await card(page, first).locator(".steps a", { hasText: "port’s page" }).click();
    await page.locator(".verdict").waitFor();
    await page.locator(".conflicts a").first().click();
    await page.locator(".card:visible").first().waitFor();
    await page.goBack();
    await page.goBack();
    await counted(page, `${wanted.length} of`);
    await done();
  });

  test("opens the card that the address names, and tells each side's sources, date and reference", async () => {
    const { page, done } = await open("#rival-services:9200/tcp");
    const settled = card(page, "rival-services:9200/tcp");
    await settled.locator(".sides").waitFor({ state: "visible" });
    assert.match(await settled.locator("li", { hasText: "iana" }).innerText(), /record \d+ wap-wsp\s+licence CC0-1\.0, data of \d{4}-\d\d-\d\d/);
    assert.match(await settled.locator("li a", { hasText: "iana" }).getAttribute("href"), /search=9200$/);
    assert.match(await settled.locator(".iana").innerText(), /^IANA assigns wap-wsp \(WAP connectionless session service\) on tcp/);
    const side = settled.locator(".side", { hasText: "Elasticsearch HTTP API" });
    assert.match(await side.locator(".about").innerText(), /independent sources?, last changed \d{4}-\d\d-\d\d/);
    assert.match(await side.locator(".reference a").getAttribute("href"), /^https:/);
    await done();
  });

  test("shows who says which transports", async () => {
    const { page, done } = await open();
    const mismatch = conflicts.find((conflict) => conflict.kind === "transport-mismatch" && presses(conflict));
    const rows = await card(page, mismatch.id).locator(".matrix tbody tr").allInnerTexts();
    // The sentence names a few sources and counts the others; the table has a row for each.
    const [, named, , more = "0"] = /: ((?:\S+ says \S+(?:, )?)+?)(, and (\d+) more)?$/.exec(mismatch.sentence);
    const told = named.split(", ");
    assert.strictEqual(rows.length, told.length + Number(more));
    for (const one of told) {
      const [source, transports] = one.split(" says ");
      const yes = ["tcp", "udp", "sctp", "dccp"].map((code) => (transports.split("+").includes(code) ? "yes" : "–")).join("\t");
      assert.ok(rows.includes(source + "\t" + yes), rows.join(" | ") + " lacks " + one);
    }
    await done();
  });
});

describe("a ruling", () => {
  const rival = () => conflicts.find((one) => presses(one) && one.kind === "rival-services" && new Set(one.rivals.map((side) => side.service)).size > 1 && one.rivals.every((side) => side.status !== "malicious"));

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
    const benign = [...new Set(rivals.map((side) => side.service))];
    assert.deepStrictEqual(JSON.parse(await one.locator("pre.json").innerText()).accept, benign);
    await one.getByLabel("they are the same service").check();
    assert.match(await one.locator("pre.json").innerText(), new RegExp(`^${benign[1]},${benign[0]},${port},`));
    assert.strictEqual(await one.locator("pre.command").isVisible(), false);
    await one.getByLabel("The wrong claim").selectOption({ index: 0 });
    const { source, stated } = JSON.parse(await one.locator("pre.json").innerText()).reject[0];
    assert.ok(rivals.some((side) => side.claims.some((claim) => claim.source === source && claim.stated === stated)));
    await one.scrollIntoViewIfNeeded();
    await screenshot(page, "report-ruling");
    await done();
  });
});

describe("a ruling for one service", () => {
  test("says that both transports are right, before it rejects a claim", async () => {
    const { page, done } = await open();
    const { id, rivals } = conflicts.find((one) => presses(one) && one.kind === "transport-mismatch");
    const one = card(page, id);
    await one.locator(".rule > summary").click();
    assert.ok(await one.getByLabel("both transports are right").isChecked());
    assert.deepStrictEqual(JSON.parse(await one.locator("pre.json").innerText()).accept, [rivals[0].service]);
    await done();
  });

  test("never rejects IANA's registry or a primary source", async () => {
    const { page, done } = await open();
    const { meta } = JSON.parse(fs.readFileSync(path.join(RELEASE, "conflicts.json"), "utf8"));
    const kept = meta.sources.filter((one) => ["registry", "primary", "local"].includes(one.authority)).map((one) => one.id);
    assert.ok(kept.includes("iana") && kept.includes("curated"));
    const families = await page.evaluate(async () => {
      const items = (await Promise.all(["ruled", "settled"].map(conflictReport.load))).flat();
      return [...document.querySelectorAll(".card"), ...items.map((item) => item.card())].flatMap((one) => card(one).families());
    });
    assert.ok(families.length > 100);
    assert.deepStrictEqual(families.flat().filter((claim) => kept.includes(claim.slice(0, claim.indexOf(":")))), []);
    await done();
  });

  test("remembers who decides", async () => {
    const { page, done } = await open();
    const rule = page.locator(".card .rule");
    await rule.first().locator("summary").click();
    await rule.first().getByLabel("Decided by").fill("A. Maintainer");
    await page.reload();
    await rule.nth(1).locator("summary").click();
    assert.strictEqual(await rule.nth(1).getByLabel("Decided by").inputValue(), "A. Maintainer");
    await done();
  });
});

describe("for everybody", () => {
  for (const colorScheme of ["light", "dark"]) {
    test(`in ${colorScheme}: axe finds nothing serious`, async () => {
      const { page, done } = await open("", { colorScheme });
      await page.locator("#contested .rule > summary").first().click();
      await page.locator("#settled .rest > button").click();
      await page.locator("#settled .card > summary").first().click();
      await page.locator("#settled .card .rule > summary").first().click();
      // A few cards of each section stand for all: axe takes minutes over thousands of elements.
      await page.evaluate(() => document.querySelectorAll(".rest .card:nth-of-type(n+6), #contested > .card:nth-of-type(n+6)").forEach((one) => one.remove()));
      assert.deepStrictEqual(await violations(page), []);
      await page.locator("#contested").evaluate((section) => section.scrollIntoView());
      await screenshot(page, "report-" + colorScheme);
      await done();
    });
  }

  for (const width of [375, 768, 1280]) {
    test(`fits ${width} px`, async () => {
      const small = width < 500 ? { deviceScaleFactor: 2, hasTouch: true, isMobile: true } : {};
      for (const colours of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }]) {
        const { page, done } = await open("#state=contested", { viewport: { width, height: 900 }, ...small, ...colours });
        await page.locator("#contested .rule > summary").first().click();
        assert.ok(await overflow(page) <= 0);
        await page.locator("#contested").evaluate((section) => section.scrollIntoView());
        await screenshot(page, `report-${width}-${colours.colorScheme ?? "forced"}`);
        await done();
      }
    });
  }

  test("prints what presses, and counts of the rest", async () => {
    const { page, done } = await open();
    await page.emulateMedia({ media: "print" });
    assert.strictEqual(await page.locator("#filters").isVisible(), false);
    assert.strictEqual(await page.locator("#settled .rest").isVisible(), false);
    assert.ok(await page.locator("#contested .side").first().isVisible());
    await screenshot(page, "report-print");
    await done();
  });
});
