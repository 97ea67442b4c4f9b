// Reads the tables of cases that the command line, the site and the packages share.
"use strict";
const fs = require("node:fs");
const path = require("node:path");

const cells = (line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);

/** Returns the rows of a table, each an object with the names of its columns. */
const table = (name) => {
  const [header, ...rows] = fs.readFileSync(path.join(__dirname, "..", name), "utf8").trimEnd().split("\n").map(cells);
  return rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at]])));
};

module.exports = { table };
