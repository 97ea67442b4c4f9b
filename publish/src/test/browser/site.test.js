"use strict";
const assert = require("node:assert");
const path = require("node:path");
const { after, before, describe, test } = require("node:test");
const { RELEASE, launch, serve, watched, violations, screenshot, gzipped, overflow } = require("./browser.js");

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
const settled = (page) => page.waitForFunction(() => !document.querySelector(".loading"));
const first = (page) => page.locator("#list li").first().innerText();

describe("the first view", () => {
  test("weighs less than 300 kB gzipped", async () => {
    const { page, asked, done } = await open("");
    await page.locator("#legend button").first().waitFor();
    const files = asked.map((url) => path.join(RELEASE, new URL(url).pathname));
    const total = files.map(gzipped).reduce((sum, bytes) => sum + bytes);
    assert.ok(files.length > 5 && total < 300_000, `${total} bytes in ${files.length} files`);
    await done();
  });

  test("works from a disk", async () => {
    const base = "file://" + RELEASE;
    const { page, done } = await watched(browser, base);
    await page.goto(base + "/site/index.html#22/tcp");
    await page.locator("h3", { hasText: "ssh" }).first().waitFor();
    await page.fill("#q", "elasticsearch");
    assert.match(await first(page), /9200/);
    await page.goto(base + "/site/index.html#downloads");
    await page.locator("td .sum").first().waitFor();
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
    ["9200", /^9200\s+tcp\s+elasticsearch/], ["9200/udp", /^9200[\s\S]*wap-wsp/], ["tcp/22", /^22\s[\s\S]*ssh/],
    ["elasticsearch", /^9200/], ["elastic", /^9200[\s\S]*elasticsearch/], ["WORLD wide web", /http/], ["6000-6010", /^6000/], ["krb5", /^88\s[\s\S]*kerberos/],
    ["http", /^80\s/], ["10", /10 holds no known use|^10\s/],
  ]) {
    test(`${asked} finds ${expected}`, async () => {
      const { page, done } = await open("");
      await page.fill("#q", asked);
      assert.match(await first(page), expected);
      await done();
    });
  }

  test("answers in under 50 ms, whatever is asked", async () => {
    const { page, done } = await open("");
    const slowest = await page.evaluate(() => {
      const asked = ["e", "el", "elastic", "9", "92", "9200", "server", "a b c", "tcp", "protocol over", "zzzz", "1-65535", "http service", "-"];
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

  test("filters by status and transport", async () => {
    const { page, done } = await open("");
    await page.selectOption("#s-status", "m");
    const badges = await page.locator("#list .transports").evaluateAll((all) => all.every((one) => one.querySelector(".badge-malicious")));
    assert.ok(badges);
    await page.selectOption("#s-transport", "u");
    assert.match(await page.locator("#found").innerText(), /results/);
    await done();
  });

  test("stands in the address, and moves by keys", async () => {
    const { page, done } = await open("#q=elastic");
    assert.strictEqual(await page.inputValue("#q"), "elastic");
    await page.focus("#q");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => /^#\d+\/tcp$/.test(location.hash));
    await screenshot(page, "site-found");
    await done();
  });
});

describe("a port's page", () => {
  test("shows answer, rivals, provenance, conflict and neighbours", async () => {
    const { page, done } = await open("#9200/tcp");
    await settled(page);
    assert.strictEqual(await page.locator("h1:visible").innerText(), "9200/tcp");
    assert.deepStrictEqual(await page.locator("#on-tcp h3").allInnerTexts().then((all) => all.map((one) => one.split(/\s/)[0])), ["elasticsearch", "wap-wsp"]);
    await page.locator("#on-tcp .provenance summary").last().click();
    assert.match(await page.locator("#on-tcp .provenance table").last().innerText(), /iana\s+record \d+\s+wap-wsp\s+CC0-1.0/);
    assert.match(await page.locator("#on-tcp .provenance a").last().getAttribute("href"), /^https:\/\/www\.iana\.org\/.*search=9200$/);
    assert.match(await page.locator(".conflicts").innerText(), /settled[\s\S]*ruling prefers elasticsearch/);
    await screenshot(page, "site-port");
    await page.locator("a[rel=next]").click();
    await page.waitForFunction(() => document.querySelector("h1[tabindex]")?.textContent === "9201");
    await done();
  });

  for (const [hash, said] of [["#10/udp", /10\/udp is unassigned/], ["#60001/tcp", /60001\/tcp is a Dynamic Port/], ["#65535", /65535/], ["#0", /reserved/i]]) {
    test(`${hash} says ${said}`, async () => {
      const { page, done } = await open(hash);
      await settled(page);
      assert.match(await page.locator("#page").innerText(), said);
      await done();
    });
  }

  for (const hash of ["#65536/tcp", "#9200/ftp", "#%", "#<img src=x onerror=alert(1)>", "#q=<script>alert(1)</script>"]) {
    test(`${hash} is asked for as words`, async () => {
      const { page, done } = await open(hash);
      assert.match(await page.locator("#found").innerText(), /Nothing is called|result|holds no/);
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
});

describe("lists", () => {
  test("changes, sources and downloads show what they hold", async () => {
    const { page, done } = await open("#changes");
    await settled(page);
    assert.match(await page.locator("#page h1").innerText(), /^(What changed|Changes of)/);
    await page.click("nav a[data-view=sources]");
    await page.locator("th", { hasText: "iana" }).first().waitFor();
    await page.click("nav a[data-view=downloads]");
    await page.locator("th", { hasText: "ports.csv" }).waitFor();
    assert.match(await page.locator("tr", { hasText: "ports.csv" }).first().innerText(), /[0-9a-f]{64}/);
    await done();
  });
});

describe("for everybody", () => {
  for (const colorScheme of ["light", "dark"]) {
    for (const [name, hash] of [["home", ""], ["found", "#q=elastic"], ["port", "#80/tcp"], ["changes", "#changes"], ["sources", "#sources"], ["downloads", "#downloads"], ["near", "#map=9200"]]) {
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

  for (const hash of ["", "#q=server", "#9200/tcp", "#changes", "#sources", "#downloads"]) {
    test(`${hash || "home"} fits 375 px`, async () => {
      const { page, done } = await open(hash, { viewport: { width: 375, height: 800 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true });
      await settled(page);
      assert.ok(await overflow(page) <= 0);
      await screenshot(page, "site-375" + hash.replaceAll(/[^a-z0-9]/g, "-"));
      await done();
    });
  }
});
