// What the release says, as the other scripts ask for it. The data stands in scripts, because a page from a disk may not fetch files.
"use strict";
globalThis.portRegistry = (() => {
  const STATUS = { a: "assigned", o: "unofficial", z: "unauthorized", m: "malicious", r: "reserved" };
  const TRANSPORT = { t: "tcp", u: "udp", s: "sctp", d: "dccp", n: "" };
  const LAST = 65535;
  const received = new Map();
  const loading = new Map();
  const registry = { TRANSPORTS: Object.values(TRANSPORT), LAST, services: [], names: [], ports: new Map() };
  const items = (text) => (text ? text.split(";") : []);

  /** Reads the rows of a service in core.js: transport, status, rank and dispute of each. */
  const rows = (text) => [...text.matchAll(/([tusdn])([aozmr])(\d+)([!?]?)/g)].map((parts) => ({
    transport: TRANSPORT[parts[1]], status: STATUS[parts[2]], rank: Number(parts[3]), dispute: parts[4],
  }));

  const takeCore = (core) => {
    let port = 0;
    registry.services = core.steps.map((step, at) => {
      port += step;
      const [categories, risk] = core.kinds[core.kind[at]];
      const service = {
        port, service: core.services[at], label: core.labels[at], words: core.words[at],
        aliases: items(core.aliases[at]), categories: items(categories), risk, rows: rows(core.rows[at]),
      };
      if (!registry.ports.has(port)) {
        registry.ports.set(port, []);
      }
      registry.ports.get(port).push(service);
      return service;
    });
    registry.names = core.names.map(([service, transport, words, aliases]) => ({ service, transport, words, aliases: items(aliases) }));
  };

  /** Takes what a data script hands over. */
  registry.receive = (name, data) => {
    received.set(name, data);
    if (name === "about") {
      Object.assign(registry, data);
    }
  };

  const script = (path) => {
    if (!loading.has(path)) {
      loading.set(path, new Promise((resolve, reject) => {
        const element = document.createElement("script");
        element.src = path;
        element.addEventListener("load", resolve);
        element.addEventListener("error", () => {
          loading.delete(path);
          reject(new Error(path + " cannot be loaded"));
        });
        document.head.append(element);
      }));
    }
    return loading.get(path);
  };

  /** Promises the data of that name, loaded once. */
  registry.load = (name) => script("data/" + name + ".js").then(() => received.get(name));

  /** Promises what search and map need: all services, and the scripts that work with them. A port's page does without. */
  let ready = null;
  registry.loadSearch = () => (ready ??= (async () => {
    takeCore(await registry.load("core"));
    for (const part of ["search", "results", "cells", "legend", "map", "hands"]) {
      await script(part + ".js");
    }
  })().catch((problem) => {
    ready = null;
    throw problem;
  }));

  /** Promises what shows the changes, the sources and other lists. */
  registry.loadLists = async () => {
    for (const part of ["charts", "lists", "sources"]) {
      await script(part + ".js");
    }
  };

  /** Promises the rows and conflicts of the block of ports that a port lies in. */
  registry.block = (port) => registry.load("ports/" + registry.blocks.findLast((start) => start <= port));

  /** Returns the services on a port, the best first; needs loadSearch. */
  registry.at = (port) => registry.ports.get(port) ?? [];

  /** Returns the class of a port number, RFC 6335. */
  registry.portClass = (port) => (port < 1024 ? "system" : port < 49152 ? "user" : "dynamic");
  return registry;
})();
