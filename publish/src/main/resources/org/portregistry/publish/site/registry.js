// What the release says, as the other scripts ask for it. Data comes in scripts, for a page from a disk may not fetch files.
"use strict";
globalThis.portRegistry = (() => {
  const STATUS = { a: "assigned", o: "unofficial", z: "unauthorized", m: "malicious", r: "reserved" };
  const TRANSPORT = { t: "tcp", u: "udp", s: "sctp", d: "dccp", n: "" };
  const received = new Map();
  const loading = new Map();
  const registry = { STATUS, TRANSPORT, services: [], names: [], ports: new Map() };

  /** Takes the rows of a service: transport, status, rank and dispute of each, and the number of the row in rows.js. */
  const rows = (text, first) => [...text.matchAll(/([tusdn])([aozmr])(\d+)([!?]?)/g)].map((parts, at) => ({
    transport: parts[1], status: parts[2], rank: Number(parts[3]), dispute: parts[4], number: first + at,
  }));

  const takeCore = (core) => {
    let port = 0;
    let number = 0;
    registry.version = core.version;
    registry.sources = core.sources;
    registry.ranges = core.ranges;
    registry.services = core.steps.map((step, at) => {
      port += step;
      const service = {
        port, service: core.services[at], words: core.words[at],
        aliases: core.aliases[at] ? core.aliases[at].split(";") : [], rows: rows(core.rows[at], number),
      };
      number += service.rows.length;
      if (!registry.ports.has(port)) {
        registry.ports.set(port, []);
      }
      registry.ports.get(port).push(service);
      return service;
    });
    registry.names = core.names.map(([service, transport, words, aliases]) => ({
      service, transport, words, aliases: aliases ? aliases.split(";") : [],
    }));
  };

  /** Takes what a data script hands over. */
  registry.receive = (name, data) => {
    received.set(name, data);
    if (name === "core") {
      takeCore(data);
    }
  };

  /** Promises the data of that name, loaded once. */
  registry.load = (name) => {
    if (!loading.has(name)) {
      loading.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = "data/" + name + ".js";
        script.addEventListener("load", () => resolve(received.get(name)));
        script.addEventListener("error", () => {
          loading.delete(name);
          reject(new Error("data/" + name + ".js cannot be loaded"));
        });
        document.head.append(script);
      }));
    }
    return loading.get(name);
  };

  /** Returns the services on a port, the best first. */
  registry.at = (port) => registry.ports.get(port) ?? [];

  /** Returns the class of a port number, RFC 6335. */
  registry.portClass = (port) => (port < 1024 ? "system" : port < 49152 ? "user" : "dynamic");
  return registry;
})();
