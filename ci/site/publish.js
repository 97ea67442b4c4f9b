// Makes from a release what a static host serves: see ci/publish-site.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");
const { portPage, rootPage, escape } = require("./pages.js");
const { group, writeShards } = require("./shards.js");

const [release, target, base] = process.argv.slice(2);
const write = (name, text) => {
  const file = path.join(target, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
};
const json = (name) => JSON.parse(fs.readFileSync(path.join(release, name), "utf8"));

/** The site's own sentence about a port, so that both pages say the same. */
const site = (() => {
  const context = vm.createContext({ document: {} });
  for (const name of ["registry.js", "verdict.js"]) {
    vm.runInContext(fs.readFileSync(path.join(release, "site", name), "utf8"), context, { filename: name });
  }
  return context.portRegistry;
})();
const asTheSite = (row) => ({ label: "", description: "", used: "", service: "", transport: "", ...row, rank: String(row.rank) });

/** What stays of a release under its version: ci/older-versions fetches the same for those before. */
const DATA = fs.readFileSync(path.join(__dirname, "data-files"), "utf8").trim().split("\n");

const writePages = (rows, meta) => {
  const sources = new Map(meta.sources.map((source) => [source.id, source]));
  const byPort = group(rows, (row) => row.port);
  const ports = [...byPort.keys()].sort((one, other) => one - other);
  ports.forEach((port, at) => {
    const own = byPort.get(port);
    const told = own.map(asTheSite);
    const asked = { port, transport: "" };
    write(`ports/${port}.html`, portPage({
      port, sources, base, rows: own, version: meta.version, before: ports[at - 1], after: ports[at + 1],
      verdict: site.verdict(asked, told, [], { from: 0, to: 0 }).join(" "), known: site.known(asked, told),
    }));
  });
  return ports;
};

const main = () => {
  const { meta, ports: rows } = json("ports.json");
  fs.cpSync(release, path.join(target, "latest"), { recursive: true });
  for (const folder of ["", meta.version]) {
    writeShards(path.join(target, folder, "api/v1"), { ports: rows, meta });
  }
  for (const name of DATA.filter((one) => fs.existsSync(path.join(release, one)))) {
    fs.copyFileSync(path.join(release, name), path.join(target, meta.version, name));
  }
  const pages = ["", ...writePages(rows, meta).map((port) => `ports/${port}.html`)];
  write("index.html", rootPage(meta.version, base));
  write("robots.txt", `User-agent: *\nAllow: /\n\nSitemap: ${base}sitemap.xml\n`);
  const day = meta.version.slice(0, 10).replaceAll(".", "-");
  write("sitemap.xml", `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`
    + pages.map((page) => `<url><loc>${escape(base + page)}</loc><lastmod>${day}</lastmod></url>\n`).join("") + "</urlset>\n");
  write(".nojekyll", "");
};
main();
