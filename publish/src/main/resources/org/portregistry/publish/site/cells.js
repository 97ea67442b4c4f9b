// Says what each of the 65,536 cells of a map is: the first of these that is true of the port on the transport.
"use strict";
(() => {
  const { services, at, place, portClass } = portRegistry;
  const PORTS = 65536;
  const CATEGORIES = ["open", "malicious", "both", "contested", "unauthorized", "unofficial", "assigned", "reserved", "dynamic", "unassigned"];
  const TITLES = {
    open: "open conflict", malicious: "malicious", both: "malware reported too", contested: "contested",
    unauthorized: "unauthorized", unofficial: "unofficial", assigned: "assigned", reserved: "reserved",
    dynamic: "dynamic", unassigned: "unassigned",
  };

  /**
   * Returns the rows that a port's cell shows, the best first: those of the transport, else those that state none. Malware
   * whose reports state no transport may be on either, so it always counts.
   */
  const rowsOn = (found, transport) => {
    const all = found.flatMap((service) => service.rows.map((row) => ({ service, row })));
    const own = all.filter(({ row }) => row.transport === transport);
    const unstated = all.filter(({ row }) => !row.transport && (own.length === 0 || row.status === "malicious"));
    const byRank = (one, other) => one.row.rank - other.row.rank;
    return [...own.sort(byRank), ...unstated.sort(byRank)];
  };

  const category = (rows) => {
    if (rows.some(({ row }) => row.dispute === "!")) {
      return "open";
    }
    if (rows.some(({ row }) => row.status === "malicious")) {
      return rows[0].row.status === "malicious" ? "malicious" : "both";
    }
    return rows.some(({ row }) => row.dispute === "?") ? "contested" : rows[0].row.status;
  };

  /** Returns the number of the category of every port on a transport. */
  const cells = (transport) => {
    const all = new Uint8Array(PORTS).fill(CATEGORIES.indexOf("unassigned"));
    all.fill(CATEGORIES.indexOf("dynamic"), 49152);
    for (const port of new Set(services.map((service) => service.port))) {
      const rows = rowsOn(at(port), transport);
      if (rows.length) {
        all[port] = CATEGORIES.indexOf(category(rows));
      }
    }
    return all;
  };

  /** Says in words what is on a port and transport. */
  const describe = (port, transport) => {
    const [best, ...rest] = rowsOn(at(port), transport);
    if (!best) {
      return place(port, transport) + ": " + (portClass(port) === "dynamic" ? "a Dynamic Port without a known use" : "no known use");
    }
    const also = rest.length ? ", and " + rest.length + " more" : "";
    const malware = best.row.status !== "malicious" && rest.some(({ row }) => row.status === "malicious") ? ", malware reported too" : "";
    const dispute = rest.concat(best).some(({ row }) => row.dispute === "!") ? ", open conflict"
      : rest.concat(best).some(({ row }) => row.dispute === "?") ? ", contested" : "";
    return place(port, transport) + ": " + (best.service.service ? best.service.service + ", " : "")
      + best.row.status + dispute + malware + also;
  };

  portRegistry.map = { CATEGORIES, TITLES, cells, describe, name: (port, transport) => rowsOn(at(port), transport)[0]?.service.service ?? "" };
})();
