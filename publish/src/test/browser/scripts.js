// Loads scripts of the site into Node, for what needs no browser.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const SITE = path.join(__dirname, "../../main/resources/org/portregistry/publish/site");

/** Returns what the scripts of those names put together. */
const site = (...names) => {
  const context = vm.createContext({ URL, document: {}, portRegistry: undefined });
  for (const name of ["registry", ...names]) {
    vm.runInContext(fs.readFileSync(path.join(SITE, name + ".js"), "utf8"), context, { filename: name + ".js" });
  }
  return context.portRegistry;
};

module.exports = { site };
