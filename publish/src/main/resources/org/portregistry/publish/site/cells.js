// Says what each of the 65,536 cells of a map is: the first of these that is true of the port on the transport.
"use strict";
(() => {
  const { services, at, place, portClass, STATUS, TRANSPORT } = portRegistry;
  const PORTS = 65536;
  const CATEGORIES = ["open", "malicious", "both", "contested", "unauthorized", "unofficial", "assigned", "reserved", "dynamic", "unassigned"];
  const TITLES = {
    open: "open conflict", malicious: "malicious", both: "malicious use too", contested: "contested",
    unauthorized: "unauthorized", unofficial: "unofficial", assigned: "assigned", reserved: "reserved",
    dynamic: "dynamic", unassigned: "unassigned",
  };

  /** Returns the rows of a port on a transport, else those that state none, the best first. */
  const rowsOn = (found, letter) => {
    const all = found.flatMap((service) => service.rows.map((row) => ({ service, row })));
    const own = all.filter(({ row }) => row.transport === letter);
    return (own.length ? own : all.filter(({ row }) => row.transport === "n")).sort((one, other) => one.row.rank - other.row.rank);
  };

  const category = (rows) => {
    if (rows.some(({ row }) => row.dispute === "!")) {
      return "open";
    }
    if (rows.some(({ row }) => row.status === "m")) {
      return rows[0].row.status === "m" ? "malicious" : "both";
    }
    return rows.some(({ row }) => row.dispute === "?") ? "contested" : STATUS[rows[0].row.status];
  };

  /** Returns the number of the category of every port on a transport. */
  const cells = (letter) => {
    const all = new Uint8Array(PORTS).fill(CATEGORIES.indexOf("unassigned"));
    all.fill(CATEGORIES.indexOf("dynamic"), 49152);
    for (const port of new Set(services.map((service) => service.port))) {
      const rows = rowsOn(at(port), letter);
      if (rows.length) {
        all[port] = CATEGORIES.indexOf(category(rows));
      }
    }
    return all;
  };

  /** Says in words what is on a port and transport. */
  const describe = (port, letter) => {
    const [best, ...rest] = rowsOn(at(port), letter);
    if (!best) {
      return place(port, letter) + ": " + (portClass(port) === "dynamic" ? "dynamic, never assigned" : "unassigned");
    }
    const also = rest.length ? ", and " + rest.length + " more" : "";
    const dispute = rest.concat(best).some(({ row }) => row.dispute === "!") ? ", open conflict"
      : rest.concat(best).some(({ row }) => row.dispute === "?") ? ", contested" : "";
    return place(port, letter) + ": " + (best.service.service ? best.service.service + ", " : "")
      + STATUS[best.row.status] + dispute + also;
  };

  portRegistry.map = { CATEGORIES, TITLES, cells, describe, name: (port, letter) => rowsOn(at(port), letter)[0]?.service.service ?? "", TRANSPORT };
})();
