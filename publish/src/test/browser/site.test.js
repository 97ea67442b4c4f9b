"use strict";
const assert = require("node:assert");
const fs = require("node:fs");
const path = require("node:path");
const { after, before, describe, test } = require("node:test");
const { RELEASE, launch, serve, watched, violations, screenshot, gzipped, overflow } = require("./browser.js");
const { table } = require("./tables.js");

let browser;
let server;
before(async () => {
  browser = await launch();
  server = await serve(RELEASE);
});
after(async () => {
  await browser.close();
  server.close();
});

const open = async (hash, options) => {
  const one = await watched(browser, server.base, options);
  await one.page.goto(server.base + "/site/index.html" + hash);
  return one;
};
/** Waits until the page shows what its address asks for. */
const settled = (page) => page.waitForFunction(() => !document.querySelector(".loading")
    && (document.getElementById("page").hidden ? document.querySelector("#legend button") : document.querySelector("#page h1")));
const ask = async (page, asked) => {
  await settled(page);
  await page.fill("#q", asked);
};
/** Returns the first port from there on that nothing is known of; releases fill such gaps. */
const used = new Set(fs.readFileSync(path.join(RELEASE, "ports.csv"), "utf8").split("\n").map((line) => line.split("/")[0]));
const unused = (port) => (used.has(String(port)) ? unused(port + 1) : port);
const first = (page) => page.locator("#list li").first().innerText();
const weight = (asked) => asked.map((url) => gzipped(path.join(RELEASE, new URL(url).pathname))).reduce((sum, bytes) => sum + bytes);

describe("the first view", () => {
  test("weighs less than 300 kB gzipped", async () => {
    const { page, asked, done } = await open("");
    await settled(page);
    assert.ok(asked.length > 5 && weight(asked) < 300_000, `${weight(asked)} bytes in ${asked.length} files`);
    await done();
  });

  // 8192 and 1024 begin the heaviest blocks of rows.
  for (const hash of ["#80/tcp", "#1080", "#2100/udp", "#3306/tcp", "#8200", "#9200/tcp", "#17000", "#40000"]) {
    test(`of the port ${hash} weighs less than 60 kB gzipped`, async () => {
      const { page, asked, done } = await open(hash);
      await page.locator(".verdict").waitFor();
      await page.waitForLoadState("networkidle");
      assert.ok(asked.length > 5 && weight(asked) < 60_000, `${weight(asked)} bytes in ${asked.length} files`);
      await done();
    });
  }

  test("of the port with the most to say weighs less than 60 kB gzipped", async () => {
    const { page, asked, done } = await open("#40000");
    await settled(page);
    const blocks = path.join(RELEASE, "site/data/ports");
    const rest = weight(asked.filter((url) => !url.includes("/data/ports/")));
    const heaviest = Math.max(...fs.readdirSync(blocks).map((name) => gzipped(path.join(blocks, name))));
    assert.ok(rest + heaviest < 60_000, `${rest} and ${heaviest} bytes`);
    await done();
  });

  test("works from a disk", async () => {
    const base = "file://" + RELEASE;
    const { page, done } = await watched(browser, base);
    await page.goto(base + "/site/index.html#22/tcp");
    await page.locator("h3", { hasText: "ssh" }).first().waitFor();
    await page.fill("#q", "elasticsearch");
    await page.locator("#list li").first().waitFor();
    assert.match(await first(page), /9200/);
    await page.goto(base + "/site/index.html#downloads");
    await page.locator(".sum").first().waitFor();
    await done();
  });

  test("tells without scripts where the data is", async () => {
    const { page, done } = await open("", { javaScriptEnabled: false });
    assert.match(await page.locator("noscript").innerHTML(), /ports\.csv/);
    await done();
  });
});

describe("search", () => {
  for (const [asked, expected] of [
    ["9200", /^9200\s+\w+ tcp\s+[\s\S]*elasticsearch/], ["9200/udp", /^9200[\s\S]*wap-wsp/], ["tcp/22", /^22\s[\s\S]*ssh/],
    ["elasticsearch", /^9200/], ["elastic", /^9200[\s\S]*elasticsearch/], ["WORLD wide web", /http/], ["6000-6010", /^6000/], ["krb5", /^88\s[\s\S]*kerberos/],
    ["http", /^80\s/], ["http/tcp", /^80\s/], ["remote desktop", /^3389\s/], ["tcp 443", /^443\s/], ["443 8443", /^443\s/], ["https://host:8443/x", /^8443\s/],
    ["[::1]:22", /^22\s/], ["6000–6010", /^6000\s/], ["9200/tcp/elasticsearch", /^9200\s/], ["1024/tcp/-", /^1024[\s\S]*reserved/],
    [String(unused(10)), /^\d+\s+no known use/],
  ]) {
    test(`${asked} finds ${expected}`, async () => {
      const { page, done } = await open("");
      await ask(page, asked);
      assert.match(await first(page), expected);
      await done();
    });
  }

  // The table that the command line, the npm package and the Python package answer too; the site lists services, and not rows.
  for (const { query, first: id, says } of table("answers.csv")) {
    test(`${query} is answered as the shared table says`, async () => {
      const { page, done } = await open("");
      await ask(page, query);
      const found = page.locator("#list li").first();
      if (id) {
        assert.match(await found.innerText(), new RegExp(`^${id.split("/")[0]}\\s`));
      } else {
        assert.ok(await page.locator("#list li").count() === 0 || /no known use/.test(await found.innerText()));
      }
      assert.ok((await page.locator("#meant").innerText()).toLowerCase().includes(says.toLowerCase()));
      await done();
    });
  }

  for (const [asked, heading, remark] of [
    ["65536", /“65536” is not a port: ports end at 65535/, ""], ["80/xyz", /names no transport/, ""],
    ["catagory:database", /did you mean category:database/, ""],
    ["6010-6000", /results/, /6010-6000 runs backwards; it was read as 6000-6010/],
    ["elasticsaerch", /Nothing is called/, /Did you mean elasticsearch/], ["postgrsql", /Nothing is called/, /postgresql/],
  ]) {
    test(`${asked} tells ${remark || heading}`, async () => {
      const { page, done } = await open("");
      await ask(page, asked);
      assert.match(await page.locator("#found").innerText(), heading);
      if (remark) {
        assert.match(await page.locator("#meant").innerText(), remark);
      }
      await done();
    });
  }

  test("answers several questions at once, and only those", async () => {
    const { page, done } = await open("#q=443,8443/tcp");
    await settled(page);
    const ports = await page.locator("#list .port").allInnerTexts();
    assert.deepStrictEqual([...new Set(ports)].sort(), ["443", "8443"]);
    await done();
  });

  test("answers in under 50 ms, whatever is asked", async () => {
    const { page, done } = await open("");
    await settled(page);
    const slowest = await page.evaluate(() => {
      const asked = ["e", "el", "elastic", "9", "92", "9200", "server", "a b c", "tcp", "protocol over", "zzzz", "1-65535", "http service", "6000..7000"];
      portRegistry.search("warm up");
      return Math.max(...asked.map((one) => {
        const start = performance.now();
        portRegistry.search(one);
        return performance.now() - start;
      }));
    });
    assert.ok(slowest < 50, slowest + " ms");
    const shown = await page.evaluate(() => {
      const start = performance.now();
      portRegistry.showResults("server", { status: "", transport: "" });
      return performance.now() - start;
    });
    assert.ok(shown < 100, shown + " ms to show");
    await done();
  });

  test("filters by status and transport, and says the status in words", async () => {
    const { page, done } = await open("");
    await settled(page);
    await page.selectOption("#s-status", "malicious");
    const standings = await page.locator("#list .standings").allInnerTexts();
    assert.ok(standings.length > 50 && standings.every((one) => one.includes("malicious")));
    await page.selectOption("#s-transport", "udp");
    assert.match(await page.locator("#found").innerText(), /results/);
    assert.match(page.url(), /#status=malicious&transport=udp$/);
    await done();
  });

  test("takes categories, risk, status and class in the query", async () => {
    const { page, done } = await open("#q=category:database status:assigned class:user");
    await settled(page);
    assert.ok(await page.locator("#list li").count() > 10);
    const wrong = await page.evaluate(() => portRegistry.search("category:database risk:high").services.filter((one) => !one.categories.includes("database") || one.risk !== "high").length);
    assert.strictEqual(wrong, 0);
    await done();
  });

  test("stands in the address, and moves by keys", async () => {
    const { page, done } = await open("#q=elastic");
    await settled(page);
    assert.strictEqual(await page.inputValue("#q"), "elastic");
    await page.focus("#q");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => /^#\d+\/tcp$/.test(location.hash));
    await screenshot(page, "site-found");
    await done();
  });

  test("keeps query, filters and scroll place over Back and reload", async () => {
    const { page, done } = await open("");
    await ask(page, "server");
    await page.selectOption("#s-status", "assigned");
    await page.click("#more");
    await page.locator("#list li").nth(90).scrollIntoViewIfNeeded();
    await page.locator("#list li").nth(90).evaluate((one) => one.scrollIntoView());
    await page.waitForFunction(() => /at=\d+/.test(location.hash));
    const top = () => page.evaluate(() => portRegistry.topResult());
    const before = await top();
    assert.ok(before > 80, "at " + before);
    for (const leave of [() => page.locator("#list a").nth(before + 2).click(), () => page.locator("#list a").nth(before + 3).click()]) {
      await leave();
      await page.locator(".verdict").waitFor();
      await page.goBack();
      await page.waitForFunction(() => !document.getElementById("results").hidden);
      assert.deepStrictEqual([await page.inputValue("#q"), await page.inputValue("#s-status")], ["server", "assigned"]);
      assert.ok(Math.abs(await top() - before) <= 1, await top() + " instead of " + before);
    }
    await page.reload();
    await settled(page);
    assert.deepStrictEqual([await page.inputValue("#q"), await page.inputValue("#s-status")], ["server", "assigned"]);
    assert.ok(Math.abs(await top() - before) <= 1, await top() + " after reload instead of " + before);
    await done();
  });

  test("typed on a port's page can be gone back from", async () => {
    const { page, done } = await open("#22/tcp");
    await page.locator(".verdict").waitFor();
    await page.fill("#q", "redis");
    await page.locator("#list li").first().waitFor();
    await page.goBack();
    await page.locator(".verdict").waitFor();
    assert.match(page.url(), /#22\/tcp$/);
    await done();
  });
});

describe("a port's page", () => {
  test("opens with a verdict, then shows rows, provenance, conflict and neighbours", async () => {
    const { page, done } = await open("#9200/tcp");
    await settled(page);
    assert.strictEqual(await page.locator("h1:visible").innerText(), "9200/tcp");
    assert.match(await page.locator(".verdict").innerText(), /^9200\/tcp: elasticsearch .*unofficial, in use\. Also found: .*wap-wsp/);
    assert.match(await page.title(), /^9200\/tcp elasticsearch · Port Registry/);
    const services = await page.locator("#on-tcp h3").evaluateAll((all) => all.map((one) => one.textContent));
    assert.ok(services[0].startsWith("elasticsearch") && services.some((one) => one.startsWith("wap-wsp")), services.join());
    await page.locator("#on-tcp .row", { hasText: "wap-wsp" }).locator(".provenance summary").click();
    const claims = page.locator("#on-tcp .row", { hasText: "wap-wsp" }).locator(".provenance");
    assert.match(await claims.locator("table").innerText(), /iana\s+record \d+\s+wap-wsp\s+CC0-1.0/);
    assert.match(await claims.locator("a", { hasText: "iana" }).first().getAttribute("href"), /^https:\/\/www\.iana\.org\/.*search=9200$/);
    assert.match(await page.locator(".conflicts").innerText(), /settled[\s\S]*elasticsearch/);
    await screenshot(page, "site-port");
    await page.locator("a[rel=next]").click();
    await page.waitForFunction(() => document.querySelector("h1[tabindex]")?.textContent === "9201");
    await done();
  });

  for (const hash of ["#80", "#8080"]) {
    test(`${hash} opens with what IANA assigns, and folds what states no transport`, async () => {
      const { page, done } = await open(hash);
      await settled(page);
      assert.match(await page.locator(".verdict").innerText(), /^80(80)?\/tcp.*: http.*, assigned/);
      const order = await page.locator("#page [id^=on-]").evaluateAll((all) => all.map((one) => one.id));
      assert.deepStrictEqual(order.slice(0, 2), ["on-tcp", "on-udp"]);
      assert.strictEqual(order.at(-1), "on-any");
      assert.strictEqual(await page.locator("#on-any").evaluate((one) => one.open), false);
      await done();
    });
  }

  test("shows the label as heading and the slug beside it, and never malware as another name", async () => {
    const { page, done } = await open("#80");
    await settled(page);
    const labelled = page.locator("h3:has(.slug)").first();
    assert.notStrictEqual(await labelled.evaluate((one) => one.firstChild.textContent), await labelled.locator(".slug").evaluate((one) => one.textContent));
    const malware = await page.locator(".row.status-malicious").evaluateAll((all) => all.map((one) => one.textContent));
    assert.ok(malware.length > 0 && malware.every((one) => !one.includes("Also called")));
    await done();
  });

  for (const [hash, said] of [
    [`#${unused(10)}/udp`, /^\d+\/udp has no known use\. (All of|The nearest free block is|The port itself is free; the nearest free block is) \d+–\d+/], [`#${unused(40005)}`, /ephemeral range of Linux .* probably a client/],
    [`#${unused(61001)}/tcp`, /Dynamic Port, which is never assigned/], ["#65535", /65535/], ["#1024", /reserved by IANA/],
  ]) {
    test(`${hash} says ${said}`, async () => {
      const { page, done } = await open(hash);
      await settled(page);
      assert.match(await page.locator(".verdict").innerText(), said);
      await done();
    });
  }

  test("leads to its categories and to the conflict in the report", async () => {
    const { page, done } = await open("#9200/tcp");
    await settled(page);
    assert.match(await page.locator(".conflicts a").first().getAttribute("href"), /^\.\.\/conflicts\.html#/);
    await page.locator("dd a[href^='#q=category:']").first().click();
    await page.locator("#list li").first().waitFor();
    assert.match(await page.inputValue("#q"), /^category:/);
    await done();
  });

  test("prints its verdict and rows on white, without the search", async () => {
    const { page, done } = await open("#80/tcp", { colorScheme: "dark" });
    await settled(page);
    await page.emulateMedia({ media: "print" });
    assert.strictEqual(await page.locator("#search").isVisible(), false);
    assert.ok(await page.locator(".verdict").isVisible());
    assert.strictEqual(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(255, 255, 255)");
    await screenshot(page, "site-print");
    await done();
  });

  for (const hash of ["#65536/tcp", "#9200/ftp", "#%", "#<img src=x onerror=alert(1)>", "#q=<script>alert(1)</script>"]) {
    test(`${hash} is asked for as a query`, async () => {
      const { page, done } = await open(hash);
      await settled(page);
      assert.match(await page.locator("#found").innerText(), /Nothing is called|result|no known use|is not a port|names no transport/);
      assert.strictEqual(await page.locator("#results img, #results script").count(), 0);
      await done();
    });
  }
});

describe("the map", () => {
  const middle = async (page, id, port) => {
    const box = await page.locator(id).boundingBox();
    return [box.x + ((port % 256) + 0.5) * box.width / 256, box.y + (Math.floor(port / 256) + 0.5) * box.height / 256];
  };

  test("tells under the mouse and opens on a click", async () => {
    const { page, done } = await open("");
    await settled(page);
    await page.mouse.move(...await middle(page, "#map-udp", 53));
    assert.match(await page.locator("#tip").innerText(), /^53\/udp: domain, assigned/);
    assert.match(await page.locator("#readout").innerText(), /^53\/tcp: domain.* · 53\/udp: domain/);
    await page.mouse.click(...await middle(page, "#map-tcp", 9200));
    await page.waitForFunction(() => location.hash === "#9200/tcp");
    await settled(page);
    await done();
  });

  test("is reached and used by keys", async () => {
    const { page, done } = await open("");
    await settled(page);
    await page.focus("#map-tcp");
    for (const key of ["ArrowRight", "Shift+ArrowRight", "ArrowDown", "ArrowUp", "ArrowRight", "+", "+", "-", "0"]) {
      await page.keyboard.press(key);
    }
    assert.match(await page.locator("#readout").innerText(), /^17\/tcp: qotd/);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.hash === "#17/tcp");
    await done();
  });

  test("zooms, drags, and comes back whole", async () => {
    const { page, done } = await open("");
    await settled(page);
    const view = () => page.evaluate(() => ({ ...portRegistry.map.view }));
    for (let i = 0; i < 4; i++) {
      await page.click("#zoom-in");
    }
    assert.strictEqual((await view()).size, 16);
    const before = await view();
    const [x, y] = await middle(page, "#map-tcp", 128 * 256 + 128);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 80, y + 60, { steps: 4 });
    await page.mouse.up();
    const dragged = await view();
    assert.ok(dragged.x < before.x && dragged.y < before.y);
    assert.strictEqual(await page.evaluate(() => location.hash), "");
    await page.click("#zoom-all");
    assert.deepStrictEqual(await view(), { x: 0, y: 0, size: 256 });
    await done();
  });

  test("is painted by status, and dims all but a legend's entry", async () => {
    const { page, done } = await open("");
    await settled(page);
    const pixel = (port) => page.evaluate((at) => {
      const { picture } = portRegistry.map.maps[0];
      return [...picture.getContext("2d").getImageData(at % 256, Math.floor(at / 256), 1, 1).data].join();
    }, port);
    const [ssh, elasticsearch, free] = [await pixel(22), await pixel(9200), await pixel(10)];
    assert.strictEqual(new Set([ssh, elasticsearch, free]).size, 3);
    await page.locator("#legend button", { hasText: "unofficial" }).click();
    assert.strictEqual(await pixel(9200), elasticsearch);
    assert.strictEqual(await pixel(22), free);
    const counts = await page.locator("#legend .n").allInnerTexts();
    const sums = [0, 1].map((column) => counts.map((one) => Number(one.split(" · ")[column].replaceAll(",", ""))).reduce((a, b) => a + b));
    assert.deepStrictEqual(sums, [65536, 65536]);
    await screenshot(page, "site-legend");
    await done();
  });

  test("has numbers beside it, which follow the view", async () => {
    const { page, done } = await open("#map=9200");
    await settled(page);
    const rows = await page.locator(".axis.rows").first().locator("span").allInnerTexts();
    assert.ok(rows.every((one) => Number(one) % 256 === 0) && Number(rows[0]) > 0, rows.join());
    await page.click("#zoom-all");
    assert.deepStrictEqual(await page.locator(".axis.rows").last().locator("span").allInnerTexts(), ["0", "16384", "32768", "49152"]);
    assert.deepStrictEqual(await page.locator(".axis.columns").first().locator("span").allInnerTexts(), ["+0", "+64", "+128", "+192"]);
    await done();
  });

  test("shows a highlighted port at least four pixels wide", async () => {
    const { page, done } = await open("");
    await settled(page);
    await page.locator("#legend button", { hasText: /^contested/ }).click();
    const wide = await page.evaluate(() => {
      const { canvas, context, cells } = portRegistry.map.maps[0];
      const wanted = portRegistry.map.CATEGORIES.indexOf("contested");
      const port = cells.findIndex((cell, at) => cell === wanted && at > 2560 && ![1, -1, 2, -2].some((step) => cells[at + step] === wanted));
      const pixel = canvas.width / 256;
      const [x, y] = [(port % 256 + 0.5) * pixel, (Math.floor(port / 256) + 0.5) * pixel];
      const { data } = context.getImageData(x - 1, y, 3, 1);
      return [4, 8].every((at) => [0, 1, 2].every((part) => data[at + part] === data[part]));
    });
    assert.ok(wide);
    await done();
  });

  test("counts malware whose reports state no transport, on TCP and on UDP", async () => {
    const { page, done } = await open("");
    await settled(page);
    const missed = await page.evaluate(() => {
      const { maps, CATEGORIES } = portRegistry.map;
      const told = ["malicious", "both", "open"].map((name) => CATEGORIES.indexOf(name));
      const ports = portRegistry.services.filter((one) => one.rows.some((row) => !row.transport && row.status === "malicious")).map((one) => one.port);
      return [ports.length, ports.filter((port) => maps.some(({ cells }) => !told.includes(cells[port]))).length];
    });
    assert.ok(missed[0] > 100);
    assert.strictEqual(missed[1], 0);
    await done();
  });

  test("on a phone stands one above the other, and the first tap zooms", async () => {
    const { page, done } = await open("", { viewport: { width: 375, height: 800 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true });
    await settled(page);
    const [tcp, udp] = [await page.locator("#map-tcp").boundingBox(), await page.locator("#map-udp").boundingBox()];
    assert.ok(udp.y > tcp.y + tcp.height && tcp.width > 250, JSON.stringify([tcp, udp]));
    await page.touchscreen.tap(...await middle(page, "#map-tcp", 9200));
    await page.waitForFunction(() => portRegistry.map.view.size <= 32);
    assert.match(await page.locator("#readout").innerText(), /^9\d\d\d\/tcp/);
    assert.doesNotMatch(page.url(), /#\d/);
    await screenshot(page, "site-375-zoomed");
    await page.locator("#map-tcp").tap({ position: { x: 100, y: 100 } });
    await page.locator(".verdict").waitFor();
    await done();
  });
});

describe("lists", () => {
  test("categories lead to their services", async () => {
    const { page, done } = await open("#categories");
    await settled(page);
    await page.locator(".choices a", { hasText: "database" }).click();
    await page.locator("#list li").first().waitFor();
    assert.strictEqual(await page.inputValue("#q"), "category:database");
    await done();
  });

  test("sources tell age, health and coverage", async () => {
    const { page, done } = await open("#sources");
    await settled(page);
    const iana = page.locator("#source-iana");
    assert.match(await iana.innerText(), /^iana works\s[^]*data of \d{4}-\d\d-\d\d, \d+ (day|month|year)s? old[^]*[\d,]+ claims, evidence for [\d,]+ rows/);
    assert.strictEqual(await iana.locator("svg.bars rect").count(), 64);
    assert.match(await page.locator("#source-farrow h2").innerText(), /^farrow frozen$/);
    assert.match(await page.locator("#source-farrow").innerText(), /read on \d{4}-\d\d-\d\d, and states no day/);
    assert.match(await page.locator("#source-curated h2").innerText(), /^curated kept by hand$/);
    await done();
  });

  test("a source that fails says since when", async () => {
    const { page, done } = await watched(browser, server.base);
    await page.route("**/data/coverage.js", async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({ contentType: "text/javascript", body: body.replace('"failing":""', '"failing":"2026-08-19"') });
    });
    await page.goto(server.base + "/site/index.html#sources");
    await page.locator("h2", { hasText: "failing since 2026-08-19" }).waitFor();
    await done();
  });

  test("changes show every release on record, with a chart", async () => {
    const { page, done } = await watched(browser, server.base);
    const history = [["2026.10.01", 120, 9, 2, "c".repeat(64)], ["2026.09.01", 100, 9, 0, "b".repeat(64)], ["2026.08.17", 60, 8, 1, "a".repeat(64)]];
    await page.route("**/data/changes.js", async (route) => {
      const body = await (await route.fetch()).text();
      await route.fulfill({ contentType: "text/javascript", body: body.replace(/"history":\[.*\]\}\);/, `"history":${JSON.stringify(history)}});`) });
    });
    await page.goto(server.base + "/site/index.html#changes");
    await settled(page);
    await page.locator("summary", { hasText: "Every release on record: 3" }).click();
    assert.deepStrictEqual(await page.locator("#page tbody th").allInnerTexts(), ["2026.10.01", "2026.09.01", "2026.08.17"]);
    const heights = await page.locator("[aria-label='Rows of each release'] rect").evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute("height"))));
    assert.deepStrictEqual(heights, [12, 20, 24]);
    await done();
  });

  test("changes, sources and downloads show what they hold", async () => {
    const { page, done } = await open("#changes");
    await settled(page);
    assert.match(await page.locator("#page h1").innerText(), /^(What changed|Changes of)/);
    assert.deepStrictEqual((await page.locator("ul.changes li").allInnerTexts()).filter((one) => /^(\d+): \1\/- /.test(one)), []);
    await page.click("nav a[data-view=sources]");
    await page.locator("#source-iana").waitFor();
    await page.click("nav a[data-view=downloads]");
    await page.locator("dt", { hasText: /^ports\.csv / }).waitFor();
    assert.match(await page.locator("dt:has(a[href='../ports.csv']) + dd").innerText(), /[0-9a-f]{64}/);
    await page.locator("summary", { hasText: "applications/" }).click();
    assert.ok(await page.locator("details[open] dt").count() > 10);
    await done();
  });
});

describe("for everybody", () => {
  for (const colorScheme of ["light", "dark"]) {
    for (const [name, hash] of [["home", ""], ["found", "#q=elastic"], ["port", "#80/tcp"], ["changes", "#changes"], ["sources", "#sources"], ["downloads", "#downloads"], ["categories", "#categories"], ["near", "#map=9200"]]) {
      test(`${name} in ${colorScheme}: axe finds nothing serious`, async () => {
        const { page, done } = await open(hash, { colorScheme });
        await settled(page);
        assert.deepStrictEqual(await violations(page), []);
        const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number)[0]);
        assert.ok(colorScheme === "dark" ? ground < 60 : ground > 200, "ground " + ground);
        await screenshot(page, `site-${name}-${colorScheme}`);
        await done();
      });
    }
  }

  test("the page for programs: axe finds nothing serious, its links lead somewhere", async () => {
    const { page, done } = await open("");
    await page.goto(server.base + "/site/api.html");
    assert.deepStrictEqual(await violations(page), []);
    for (const href of await page.locator("main a").evaluateAll((all) => all.map((one) => one.getAttribute("href")))) {
      assert.ok(fs.existsSync(path.join(RELEASE, "site", href.replace(/#.*/, ""))), href);
    }
    await screenshot(page, "site-api", { fullPage: true });
    await done();
  });

  test("feeds are well-formed and their links lead somewhere", async () => {
    const { page, done } = await open("");
    for (const name of ["releases", "conflicts"]) {
      const entries = await page.evaluate((xml) => {
        const feed = new DOMParser().parseFromString(xml, "application/xml");
        return feed.querySelector("parsererror") ? null : [...feed.querySelectorAll("entry")].map((one) => [one.querySelector("id").textContent, one.querySelector("updated").textContent, one.querySelector("link").getAttribute("href")]);
      }, fs.readFileSync(path.join(RELEASE, "site", name + ".atom"), "utf8"));
      assert.ok(entries, name + " is not XML");
      assert.strictEqual(new Set(entries.map(([id]) => id)).size, entries.length);
      for (const [id, updated, href] of entries) {
        assert.match(id, /^tag:portregistry\.org,2026:/);
        assert.match(updated, /^\d{4}-\d\d-\d\dT00:00:00Z$/);
        assert.ok(fs.existsSync(path.join(RELEASE, "site", href.replace(/#.*/, ""))), href);
      }
    }
    await done();
  });

  for (const [name, hash] of [["home", ""], ["found", "#q=elastic"], ["port", "#80"], ["unknown", "#40005"], ["sources", "#sources"], ["categories", "#categories"], ["changes", "#changes"], ["downloads", "#downloads"]]) {
    for (const width of [375, 768, 1280]) {
      test(`${name} fits ${width} px`, async () => {
        const small = width < 500 ? { deviceScaleFactor: 2, hasTouch: true, isMobile: true } : {};
        for (const colours of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }]) {
          const { page, done } = await open(hash, { viewport: { width, height: width < 500 ? 800 : 900 }, ...small, ...colours });
          await settled(page);
          assert.ok(await overflow(page) <= 0);
          await screenshot(page, `site-${name}-${width}-${colours.colorScheme ?? "forced"}`);
          await done();
        }
      });
    }
  }
});
