// The sentence that a port's page opens with.
"use strict";
const assert = require("node:assert");
const { test } = require("node:test");
const { site } = require("./scripts.js");

const registry = site("verdict");
registry.free = [[100, 140], [30000, 30100]];
const row = (transport, rank, service, status, more = {}) => ({ transport, rank: String(rank), service, status, label: "", description: "", used: "", ...more });
const HTTP = row("tcp", 1, "http", "assigned", { description: "World Wide Web HTTP", used: "yes" });
const FREE = { from: 8, to: 9 };
const say = (port, transport, rows, ranges = [], free = FREE) => registry.verdict({ port, transport }, rows, ranges, free).join(" ");

test("an assigned service leads, others and malware follow in sentences of their own", () => {
  assert.strictEqual(say(80, "tcp", [HTTP, row("tcp", 2, "opc-ua-xml", "unofficial", { label: "OPC UA XML" }), row("tcp", 3, "executor", "malicious", { label: "Executor" })]),
      "80/tcp: http (World Wide Web HTTP), assigned, in use. Also found: OPC UA XML. Malware reported here: Executor.");
});

test("transports with the same service are told together, and what states none comes last", () => {
  assert.strictEqual(say(80, "", [HTTP, { ...HTTP, transport: "udp", used: "no" }, row("", 1, "drupal", "unofficial", { label: "Drupal" })]),
      "80/tcp and udp: http (World Wide Web HTTP), assigned, in use on tcp. Also found: Drupal.");
});

test("transports with different services have a sentence each", () => {
  assert.strictEqual(say(514, "", [row("tcp", 1, "shell", "assigned"), row("udp", 1, "syslog", "assigned", { used: "yes" })]),
      "514/tcp: shell, assigned. 514/udp: syslog, assigned, in use.");
});

test("a claim without transport never leads where another states one", () => {
  assert.match(say(80, "", [HTTP, row("", 1, "drupal", "unofficial")]), /^80\/tcp: http/);
  assert.strictEqual(say(8123, "", [row("", 1, "home", "unofficial")]), "8123: home, unofficial; no source states a transport.");
});

test("malware is never a service of the port", () => {
  assert.strictEqual(say(31337, "tcp", [row("tcp", 1, "elite", "malicious", { label: "Elite" })]),
      "31337/tcp has no known benign use. Malware reported here: Elite.");
});

test("a reserved port says so", () => {
  assert.strictEqual(say(1024, "tcp", [row("tcp", 1, "", "reserved")]), "1024/tcp is reserved by IANA.");
  const rows = [row("tcp", 1, "", "reserved"), row("udp", 1, "", "reserved"), row("", 1, "app", "unofficial"), row("", 2, "worm", "malicious")];
  assert.strictEqual(say(1024, "", rows), "1024/tcp and udp are reserved by IANA. Also found: app. Malware reported here: worm.");
});

test("a service is told once, though its rows say it in other words", () => {
  const rows = [row("tcp", 1, "statsd", "unofficial", { label: "StatsD server" }), row("udp", 1, "statsd", "unofficial"),
    row("udp", 2, "dogstatsd", "unofficial"), row("tcp", 2, "dogstatsd", "unofficial", { label: "DogStatsD" })];
  assert.strictEqual(say(8125, "", rows), "8125/tcp and udp: statsd (StatsD server), unofficial. Also found: dogstatsd.");
});

test("a port that is free alone says so beside the nearest block", () => {
  assert.match(say(10, "", [], [], { from: 100, to: 140, alone: true }), /The port itself is free; the nearest free block is 100–140\./);
});

test("many names are cut", () => {
  const rows = [HTTP, ..."abcdefg".split("").map((service, at) => row("tcp", at + 2, service, "unofficial"))];
  assert.match(say(80, "tcp", rows), /Also found: a, b, c, d and 3 more\./);
});

test("an unknown port says what it is, and where free ports are", () => {
  assert.strictEqual(say(10, "tcp", [], [], { from: 100, to: 140 }), "10/tcp has no known use. The nearest free block is 100–140.");
  assert.strictEqual(say(40005, "", [], [], { from: 30000, to: 30100 }),
      "40005 has no known use. It lies in the ephemeral range of Linux (32768–60999), so a program that uses it is probably a client. The nearest free block is 30000–30100.");
  assert.match(say(30005, "", [], [], { from: 30000, to: 30100 }), /^30005 has no known use\. All of 30000–30100 is free\.$/);
  assert.match(say(61000, "udp", [], [], { from: 60990, to: 65535 }), /Dynamic Port, which is never assigned/);
  assert.doesNotMatch(say(61000, "udp", [], [], { from: 60990, to: 65535 }), /Linux/);
});

test("a transport without a use names those that have one", () => {
  assert.strictEqual(say(80, "dccp", [HTTP]), "80/dccp has no known use. The port is used on tcp. The nearest free block is 8–9.");
  assert.match(say(60017, "dccp", [HTTP]), /The port is used on tcp\. It is a Dynamic Port.*Linux \(32768–60999\), so a program that uses it is probably a client\./);
});

test("the free block is the run that a free port lies in, else the nearest", () => {
  const block = (...all) => ({ ...registry.freeBlock(...all) });
  assert.deepStrictEqual(block(30005, { before: 29999, after: 30101 }, true), { from: 30000, to: 30100 });
  assert.deepStrictEqual(block(32700, { before: 32600, after: 33000 }, true), { from: 32601, to: 32767 });
  assert.deepStrictEqual(block(10, { before: 9, after: 11 }, true), { from: 100, to: 140, alone: true });
  assert.deepStrictEqual(block(10, { before: 9, after: 11 }, false), { from: 100, to: 140 });
  assert.deepStrictEqual(block(40005, { before: 39999, after: 40101 }, true), { from: 30000, to: 30100 });
});

test("the title names what the port is known for", () => {
  assert.strictEqual(registry.known({ transport: "tcp" }, [HTTP, row("", 1, "drupal", "unofficial")]), "http");
  assert.strictEqual(registry.known({ transport: "" }, [HTTP, row("", 1, "drupal", "unofficial")]), "http");
  assert.strictEqual(registry.known({ transport: "" }, [row("", 1, "drupal", "unofficial")]), "drupal");
  assert.strictEqual(registry.known({ transport: "tcp" }, [row("", 1, "drupal", "unofficial")]), "drupal");
  assert.strictEqual(registry.known({ transport: "dccp" }, [HTTP]), "");
  assert.strictEqual(registry.known({ transport: "" }, [row("tcp", 1, "elite", "malicious")]), "");
});
