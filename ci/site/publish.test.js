// ci/publish-site on a small release with hostile names.
"use strict";
const assert = require("node:assert");
const { execFileSync, spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { after, before, test } = require("node:test");

const SITE = path.join(__dirname, "../../publish/src/main/resources/org/portregistry/publish/site");
const BASE = "https://ports.example.org/";
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "publish-site-"));
const release = path.join(scratch, "release");
const target = path.join(scratch, "public");
const read = (name) => fs.readFileSync(path.join(target, name), "utf8");
const publish = (from) => spawnSync(path.join(__dirname, "../publish-site"), [target, from], { env: { ...process.env, BASE }, encoding: "utf8" });
const row = (port, transport, service, more = {}) => ({
  id: `${port}/${transport}/${service}`, port, transport, service, rank: 1, status: "assigned", support: 1, sources: ["iana"], basis: "REGISTRY",
  evidence: [{ source: "iana", place: "record 1", stated: service }], ...more,
});

before(() => {
  fs.mkdirSync(path.join(release, "site"), { recursive: true });
  for (const name of ["registry.js", "verdict.js"]) {
    fs.copyFileSync(path.join(SITE, name), path.join(release, "site", name));
  }
  const meta = { version: "2026.08.17.1", schema_version: "1.0.0", sources: [{ id: "iana", urls: ["https://www.iana.org/x"] }, { id: "bad", urls: ["javascript:alert(1)"] }] };
  const ports = [row(80, "tcp", "http", { description: "World Wide Web HTTP", used: "yes", aliases: ["www"] }),
    row(80, "tcp", "x", { rank: 2, status: "unofficial", label: "<script>alert(1)</script>", evidence: [{ source: "bad", place: "line 1", stated: "x" }] }),
    row(255, "tcp", "last"), row(256, "tcp", "first"),
    row(9200, "tcp", "elasticsearch", { status: "unofficial" }), row(9200, "tcp", "worm", { rank: 2, status: "malicious", aliases: ["Worm B"] })];
  fs.writeFileSync(path.join(release, "ports.json"), JSON.stringify({ meta, ports }));
  assert.strictEqual(publish(release).status, 0);
});
after(() => fs.rmSync(scratch, { recursive: true }));

test("every port that has a row has a page without scripts: title, verdict, rows, sources", () => {
  assert.deepStrictEqual(fs.readdirSync(path.join(target, "ports")).sort(), ["255.html", "256.html", "80.html", "9200.html"]);
  const page = read("ports/9200.html");
  assert.match(page, /<title>Port 9200: elasticsearch · Port Registry<\/title>/);
  assert.match(page, /9200\/tcp: elasticsearch, unofficial\. Malware reported here: worm\./);
  assert.match(page, /<h2>9200\/tcp elasticsearch/);
  assert.match(page, /<a href="https:\/\/www\.iana\.org\/x">iana<\/a>/);
  assert.doesNotMatch(page, /<script/);
  assert.doesNotMatch(page, /Also called Worm B/);
});

test("names of sources are text, and only web addresses are links", () => {
  const page = read("ports/80.html");
  assert.match(page, /&#60;script&#62;alert\(1\)&#60;\/script&#62;/);
  assert.doesNotMatch(page, /<script|javascript:/);
});

test("pages name their canonical address, and the sitemap names the pages", () => {
  assert.match(read("ports/80.html"), /<link rel="canonical" href="https:\/\/ports\.example\.org\/ports\/80\.html">/);
  assert.match(read("ports/80.html"), /<meta property="og:image" content="https:\/\/ports\.example\.org\/latest\/site\/card\.png">/);
  const places = [...read("sitemap.xml").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
  assert.deepStrictEqual(places, [BASE, ...[80, 255, 256, 9200].map((port) => `${BASE}ports/${port}.html`)]);
  assert.match(read("robots.txt"), /^Sitemap: https:\/\/ports\.example\.org\/sitemap\.xml$/m);
});

test("a shard holds the rows of 256 ports, and stays under its version", () => {
  assert.deepStrictEqual(fs.readdirSync(path.join(target, "api/v1/ports")).sort(), ["0.json", "1.json", "35.json"]);
  const shard = JSON.parse(read("api/v1/ports/0.json"));
  assert.deepStrictEqual([shard.version, shard.first, shard.last, shard.ports.map((one) => one.port)], ["2026.08.17.1", 0, 255, [80, 80, 255]]);
  assert.strictEqual(read("2026.08.17.1/api/v1/ports/35.json"), read("api/v1/ports/35.json"));
});

test("the schema tells every key of a shard", () => {
  const schema = JSON.parse(read("api/v1/shard.schema.json"));
  const shard = JSON.parse(read("api/v1/ports/35.json"));
  assert.deepStrictEqual(Object.keys(shard), schema.required);
  for (const key of schema.properties.ports.items.required) {
    assert.ok(shard.ports.every((one) => key in one), key);
  }
});

test("published again it is the same bytes, and what is there of other versions stays", () => {
  fs.mkdirSync(path.join(target, "2026.01.01"));
  const sum = () => execFileSync("sh", ["-c", "find . -type f | LC_ALL=C sort | xargs sha256sum"], { cwd: target, encoding: "utf8" });
  const first = sum();
  assert.strictEqual(publish(release).status, 0);
  assert.strictEqual(sum(), first);
  assert.ok(fs.existsSync(path.join(target, "2026.01.01")));
});

test("an older version has its data files, fetched from its assets, and its shards", () => {
  const checkout = path.join(scratch, "checkout");
  for (const name of ["older-versions", "site/data-files", "site/shards.js", "site/shard.schema.json"]) {
    fs.mkdirSync(path.dirname(path.join(checkout, "ci", name)), { recursive: true });
    fs.copyFileSync(path.join(__dirname, "..", name), path.join(checkout, "ci", name));
  }
  fs.chmodSync(path.join(checkout, "ci/older-versions"), 0o755);
  fs.mkdirSync(path.join(checkout, "datasets/registry"), { recursive: true });
  fs.writeFileSync(path.join(checkout, "datasets/registry/release.json"), '{"version":"2026.08.17.1",\n');
  fs.writeFileSync(path.join(checkout, "datasets/registry/history.csv"),
      "version,digest,rows,conflicts,open\n2026.07.01,a,1,0,0\n2026.07.02,b,1,0,0\n2026.08.17.1,c,1,0,0\n");
  const forge = path.join(checkout, "forge");
  fs.writeFileSync(forge, `#!/bin/sh
case $1 in
  release-state) [ "$2" = 2026.07.02 ] && echo published || echo none ;;
  release-asset) echo '{"meta":{"version":"2026.07.02","schema_version":"1.0.0"},"ports":[{"port":300,"id":"300/tcp/old"}]}' ;;
esac
`, { mode: 0o755 });
  const fetched = spawnSync(path.join(checkout, "ci/older-versions"), [target], { env: { ...process.env, FORGE: forge }, encoding: "utf8" });
  assert.strictEqual(fetched.status, 0, fetched.stderr);
  assert.strictEqual(publish(release).status, 0);
  assert.strictEqual(JSON.parse(read("2026.07.02/api/v1/ports/1.json")).version, "2026.07.02");
  assert.ok(fs.existsSync(path.join(target, "2026.07.02/ports.csv")));
  assert.ok(!fs.existsSync(path.join(target, "2026.07.01")), "what was never published is passed over");
  assert.strictEqual(read("2026.08.17.1/ports.json"), fs.readFileSync(path.join(release, "ports.json"), "utf8"));
});

test("assets without folders are laid out as SHA256SUMS says", () => {
  const assets = path.join(scratch, "assets");
  fs.mkdirSync(assets);
  const paths = ["ports.json", "site/registry.js", "site/verdict.js"];
  paths.forEach((one) => fs.copyFileSync(path.join(release, one), path.join(assets, path.basename(one))));
  fs.writeFileSync(path.join(assets, "latest.json"), "{}\n");
  fs.writeFileSync(path.join(assets, "SHA256SUMS"), paths.map((one) => `${"0".repeat(64)}  ${one}\n`).join(""));
  assert.strictEqual(publish(assets).status, 0);
  assert.ok(fs.existsSync(path.join(target, "latest/site/verdict.js")));
});

test("what is not a release, and an address without a slash, are refused", () => {
  assert.strictEqual(publish(scratch).status, 2);
  const refused = spawnSync(path.join(__dirname, "../publish-site"), [target, release], { env: { ...process.env, BASE: "https://x" }, encoding: "utf8" });
  assert.match(refused.stderr, /ends with a slash/);
});
