// Writes api/v1/ports/<block>.json, the rows of 256 ports a file, with their schema.
//   node shards.js FOLDER    from FOLDER/ports.json into FOLDER/api/v1
"use strict";
const fs = require("node:fs");
const path = require("node:path");

const SHARD = 256;

/** Returns the values by what the key says of them, in their order. */
const group = (rows, key) => rows.reduce((groups, row) => groups.set(key(row), [...(groups.get(key(row)) ?? []), row]), new Map());

const writeShards = (folder, { ports, meta }) => {
  fs.mkdirSync(path.join(folder, "ports"), { recursive: true });
  for (const [block, own] of group(ports, (row) => Math.floor(row.port / SHARD))) {
    const shard = { version: meta.version, schema_version: meta.schema_version, first: block * SHARD, last: block * SHARD + SHARD - 1, ports: own };
    fs.writeFileSync(path.join(folder, "ports", `${block}.json`), JSON.stringify(shard) + "\n");
  }
  fs.copyFileSync(path.join(__dirname, "shard.schema.json"), path.join(folder, "shard.schema.json"));
};

module.exports = { group, writeShards };
if (require.main === module) {
  const [folder] = process.argv.slice(2);
  writeShards(path.join(folder, "api/v1"), JSON.parse(fs.readFileSync(path.join(folder, "ports.json"), "utf8")));
}
