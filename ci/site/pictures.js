// Takes the pictures that are committed: see ci/pictures.
"use strict";
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { chromium } = require("playwright-core");

const [release, screenshot, card] = process.argv.slice(2);

/** The social card: the name, what it is, and the map of TCP as the release has it. */
const cardPage = (map) => `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Port Registry</title><style>
  body { align-items: center; background: #12161a; color: #e6eaee; display: grid; font-family: "DejaVu Sans", sans-serif; gap: 56px;
    grid-template-columns: 1fr 512px; height: 630px; margin: 0; padding: 0 56px; box-sizing: border-box; width: 1200px; }
  h1 { font-size: 62px; line-height: 1.1; margin: 0 0 28px; }
  p { color: #b7c1cb; font-size: 30px; line-height: 1.35; margin: 0; }
  img { height: 512px; image-rendering: pixelated; width: 512px; outline: 2px solid #34404b; }
</style><body><div><h1>Port Registry</h1><p>What is assigned to, and really found on, every TCP, UDP, SCTP and DCCP port, with its sources.</p></div><img src="${map}" alt=""></body></html>`;

(async () => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  const site = pathToFileURL(path.resolve(release, "site/index.html")).href;
  const page = await (await browser.newContext({ viewport: { width: 1120, height: 700 }, colorScheme: "light" })).newPage();
  await page.goto(site + "#9200/tcp");
  await page.locator(".verdict").waitFor();
  await page.screenshot({ path: screenshot });
  const dark = await (await browser.newContext({ viewport: { width: 1200, height: 630 }, colorScheme: "dark" })).newPage();
  await dark.goto(site);
  await dark.locator("#legend button").first().waitFor();
  const map = await dark.evaluate(() => document.getElementById("map-tcp").toDataURL());
  const drawn = await (await browser.newContext({ viewport: { width: 1200, height: 630 } })).newPage();
  await drawn.setContent(cardPage(map));
  await drawn.locator("img").evaluate((img) => img.decode());
  await drawn.screenshot({ path: card });
  await browser.close();
})();
