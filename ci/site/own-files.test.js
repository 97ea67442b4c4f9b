// What ci/publish-site and ci/pull-release must never remove: what somebody else put where they write.
"use strict";
const assert = require("node:assert");
const { spawnSync } = require("node:child_process");
const crypto = require("node:crypto");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { afterEach, beforeEach, test } = require("node:test");

const SITE = path.join(__dirname, "../../publish/src/main/resources/org/portregistry/publish/site");
let scratch, folder;
const at = (...names) => path.join(scratch, ...names);
const put = (name, text) => {
  fs.mkdirSync(path.dirname(at(name)), { recursive: true });
  fs.writeFileSync(at(name), text);
};
const run = (script, ...args) => spawnSync(path.join(__dirname, "..", script), args, { encoding: "utf8" });

/** A release so small that it holds no more than the script needs. */
const release = (version, port) => {
  for (const name of ["registry.js", "verdict.js"]) {
    put(`release/site/${name}`, fs.readFileSync(path.join(SITE, name)));
  }
  const row = { id: `${port}/tcp/x`, port, transport: "tcp", service: "x", rank: 1, status: "assigned", support: 1, sources: ["iana"], basis: "REGISTRY", evidence: [] };
  put("release/ports.json", JSON.stringify({ meta: { version, schema_version: "1.0.0", sources: [] }, ports: [row] }));
};
const publish = (target = folder) => run("publish-site", target, at("release"));

/** Releases as a forge serves them. */
const serve = (text) => {
  const hash = crypto.createHash("sha256").update(text).digest("hex");
  put("forge/latest/download/latest.json", `{"version":"2026.08.17",\n"files":[\n{"path":"schema/a.txt","bytes":1,"sha256":"${hash}"}]}\n`);
  put("forge/download/2026.08.17/a.txt", text);
};
const pull = (target = folder) => run("pull-release", `file://${at("forge")}`, target);

beforeEach(() => {
  scratch = fs.mkdtempSync(path.join(os.tmpdir(), "own-files-"));
  folder = at("folder");
});
afterEach(() => fs.rmSync(scratch, { recursive: true }));
const refused = (done, name) => {
  assert.strictEqual(done.status, 2, done.stderr);
  assert.match(done.stderr, new RegExp(name));
};

test("the site replaces its own files, and leaves older versions and files beside them", () => {
  release("2026.08.17", 80);
  assert.strictEqual(publish().status, 0);
  put("folder/CNAME", "ports.example.org");
  release("2026.08.18", 22);
  const again = publish();
  assert.strictEqual(again.status, 0, again.stderr);
  assert.deepStrictEqual(fs.readdirSync(at("folder/ports")), ["22.html"]);
  assert.deepStrictEqual(fs.readdirSync(folder).filter((name) => name.startsWith("2026")), ["2026.08.17", "2026.08.18"]);
  assert.strictEqual(fs.readFileSync(at("folder/CNAME"), "utf8"), "ports.example.org");
  assert.strictEqual(publish().status, 0);
  assert.doesNotMatch(fs.readFileSync(at("folder/.port-registry-site"), "utf8"), /80\.html/);
});

for (const [what, name] of [["a page of one's own", "ports/mine.html"], ["a folder called latest", "latest/thesis.tex"], ["an index", "index.html"]]) {
  test(`the site does not remove ${what}`, () => {
    release("2026.08.17", 80);
    put(`folder/${name}`, "mine");
    refused(publish(), name);
    assert.strictEqual(fs.readFileSync(at("folder", name), "utf8"), "mine");
    fs.rmSync(folder, { recursive: true });
    assert.strictEqual(publish().status, 0);
    put(`folder/${name}`, "mine");
    refused(publish(), name);
    assert.strictEqual(fs.readFileSync(at("folder", name), "utf8"), "mine");
  });
}

test("the site is not written through a link", () => {
  release("2026.08.17", 80);
  fs.mkdirSync(at("thesis"));
  fs.symlinkSync(at("thesis"), folder);
  refused(publish(), "is a link");
  fs.rmSync(folder);
  fs.mkdirSync(folder);
  fs.symlinkSync(at("thesis"), at("folder/ports"));
  refused(publish(), "ports stands in the way");
  assert.deepStrictEqual(fs.readdirSync(at("thesis")), []);
});

test("a pull replaces what it left, and only that", () => {
  serve("one");
  assert.strictEqual(pull().stdout, "2026.08.17\n");
  assert.strictEqual(pull().stdout, "");
  serve("two");
  put("folder.old/mine", "mine");
  assert.strictEqual(pull().stdout, "2026.08.17\n");
  assert.strictEqual(fs.readFileSync(at("folder/schema/a.txt"), "utf8"), "two");
  assert.deepStrictEqual(fs.readdirSync(scratch).sort(), ["folder", "folder.old", "forge"]);
  serve("three");
  put("folder/schema/a.txt", "mine");
  refused(pull(), "schema/a.txt was added or changed");
  fs.writeFileSync(at("folder/schema/a.txt"), "two");
  put("folder/notes", "mine");
  refused(pull(), "notes was added or changed");
  fs.rmSync(at("folder/notes"));
  fs.symlinkSync(at("forge"), at("folder/link"));
  refused(pull(), "link is not a file of a release");
});

test("a pull refuses a folder of somebody else", () => {
  serve("one");
  put("documents/thesis.tex", "mine");
  refused(pull(at("documents")), "holds files and no latest.json");
  refused(pull(at("documents/thesis.tex")), "is not a folder");
  fs.symlinkSync(at("documents"), at("link"));
  refused(pull(at("link")), "is not a folder");
  refused(pull(`${at("missing")}/../documents`), "is not there");
  refused(pull(`${at("documents")}/..`), "name the folder of the release itself");
  refused(pull("/"), "name the folder of the release itself");
  assert.strictEqual(fs.readFileSync(at("documents/thesis.tex"), "utf8"), "mine");
  fs.mkdirSync(at("empty"));
  assert.strictEqual(pull(at("empty")).status, 0);
});
