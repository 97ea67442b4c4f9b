// The site reads queries as the command line does: one table of cases tests both.
"use strict";
const assert = require("node:assert");
const { describe, test } = require("node:test");
const { site } = require("./scripts.js");
const { table } = require("./tables.js");

const { parse, slips } = site("query");
const shown = ({ asked, filter }) => [
  ...asked.map(({ name, id, from, to, transport }) => {
    if (id) {
      return "id " + id.toLowerCase();
    }
    return (name === undefined ? (from === to ? String(from) : from + "-" + to) : "name " + name) + (transport ? "/" + transport : "");
  }),
  ...["category", "risk", "status", "class"].filter((key) => filter[key]).map((key) => key + " " + filter[key]),
].join(";");

describe("a query means what the shared table says", () => {
  for (const { query, means } of table("queries.csv")) {
    test(`${query} means ${means}`, () => {
      if (means.startsWith("wrong: ")) {
        assert.throws(() => parse(query), (problem) => problem.message.includes(means.slice("wrong: ".length)));
      } else {
        assert.strictEqual(shown(parse(query)), means);
      }
    });
  }
});

test("a range that runs backwards is told", () => {
  assert.strictEqual(parse("6010-6000").asked[0].remark, "6010-6000 runs backwards; it was read as 6000-6010");
});

test("an empty query asks for nothing", () => {
  for (const query of ["", " ", ","]) {
    assert.strictEqual(shown(parse(query)), "");
  }
});

test("slips are counted letter by letter, and two that are swapped once", () => {
  for (const [one, other, count] of [["redis", "redis", 0], ["redsi", "redis", 1], ["erdsi", "redis", 2], ["redis", "reids", 1], ["postgre", "postgres", 1], ["", "abc", 3], ["kitten", "sitting", 3]]) {
    assert.strictEqual(slips(one, other), count);
    for (const most of [0, 1, 2]) {
      assert.strictEqual(Math.min(slips(one, other, most), most + 1), Math.min(count, most + 1));
    }
  }
});
