// Shows a port: what the registry answers, everything else that lives there, who says so, and where they disagree.
"use strict";
(() => {
  const { make, link, badge, references, place, at, portClass, TRANSPORT, STATUS } = portRegistry;
  const BASIS = {
    LOCAL: "your own overlay", RULING: "a maintainer’s ruling",
    IN_USE: "the software’s own documentation", REGISTRY: "IANA’s assignment", SUPPORT: "most independent sources",
    AUTHORITY: "the weightier source", TIE: "the alphabet alone",
  };
  const FACTS = [
    ["used", "Really used"], ["categories", "Category"], ["risk", "Risk"], ["frequency", "Found open"],
    ["unauthorized_use", "Unauthorized use reported"], ["range", "Range"], ["service_code", "Service code"],
    ["assignee", "Assignee"], ["contact", "Contact"], ["registered", "Registered"], ["modified", "Modified"],
  ];

  const neighbour = (port, step) => {
    for (let next = port + step; next >= 0 && next < 65536; next += step) {
      if (portRegistry.ports.has(next)) {
        return next;
      }
    }
    return -1;
  };

  const claimUrl = (source, where, port) => {
    const line = /^line (\d+)$/.exec(where);
    return source.link.includes("{line}") && !line
      ? source.url
      : source.link.replace("{line}", line && line[1]).replace("{port}", port);
  };

  const provenance = (port, evidence) => make("details", { className: "provenance" },
      make("summary", {}, "Who says so: " + (evidence.length === 1 ? "1 claim" : evidence.length + " claims")),
      make("div", { className: "scroll", tabIndex: 0, role: "region", ariaLabel: "Claims" },
          make("table", {},
              make("thead", {}, make("tr", {}, ...["Source", "Place", "As stated", "Licence", "Date"]
                  .map((title) => make("th", { scope: "col" }, title)))),
              make("tbody", {}, ...evidence.map(([number, where, stated]) => {
                const source = portRegistry.sources[number];
                return make("tr", {},
                    make("th", { scope: "row" }, link(claimUrl(source, where, port), source.id)), make("td", {}, where),
                    make("td", {}, stated || "–"), make("td", {}, source.licence),
                    make("td", {}, source.dataDate || source.retrieved));
              })))));

  const card = (service, row, details) => {
    const own = details[row.number];
    const words = own.description ?? service.words;
    const basis = row.rank === 1 ? "First by " + BASIS[own.basis] : "Rank " + row.rank + " by " + BASIS[own.basis];
    const facts = FACTS.filter(([name]) => own[name]);
    return make("article", { className: "row status-" + STATUS[row.status] },
        make("h3", {}, service.service || "Reserved", " ", badge(row.status),
            row.dispute ? make("span", { className: "badge badge-" + (row.dispute === "!" ? "open" : "contested") },
                row.dispute === "!" ? "open conflict" : "contested") : null),
        words ? make("p", { className: "words" }, words) : null,
        service.aliases.length ? make("p", { className: "also" }, "Also called " + service.aliases.join(", ")) : null,
        own.reference ? make("p", {}, "See ", ...references(own.reference)) : null,
        facts.length ? make("dl", {}, ...facts.flatMap(([name, title]) =>
            [make("dt", {}, title), make("dd", {}, own[name].replaceAll(";", ", "))])) : null,
        make("p", { className: "basis" }, basis + "; " + (own.support === "1" ? "1 independent source" : own.support + " independent sources") + "."),
        provenance(service.port, own.evidence));
  };

  /** Says what stands on a transport of the port that has no row. */
  const nothing = (port, letter) => {
    const where = place(port, letter);
    return portClass(port) === "dynamic"
      ? where + " is a Dynamic Port: never assigned (RFC 6335), free for any program."
      : where + " is unassigned, and no source names a use of it.";
  };

  const transportPart = (port, letter, services, details, wanted) => {
    const rows = services.flatMap((service) => service.rows.filter((row) => row.transport === letter)
        .map((row) => ({ service, row }))).sort((one, other) => one.row.rank - other.row.rank);
    const name = TRANSPORT[letter] ? TRANSPORT[letter].toUpperCase() : "Transport not stated";
    return make("section", { className: letter === wanted ? "transport wanted" : "transport", id: "on-" + (TRANSPORT[letter] || "any") },
        make("h2", {}, name),
        ...(rows.length ? rows.map(({ service, row }) => card(service, row, details))
          : [make("p", { className: "nothing" }, nothing(port, letter))]));
  };

  const conflicts = (port, all) => {
    const here = all.filter((conflict) => conflict.start <= port && port <= conflict.end);
    return here.length === 0 ? null : make("section", { className: "conflicts" },
        make("h2", {}, here.length === 1 ? "Conflict" : "Conflicts"),
        make("ul", {}, ...here.map((conflict) => make("li", {},
            make("span", { className: "badge badge-" + conflict.state }, conflict.state.replace("-", " ")), " ",
            conflict.sentence, " ",
            make("a", { href: "../conflicts.html#" + encodeURIComponent(conflict.id) }, "The conflict in full")))));
  };

  const head = (port, letter) => {
    const before = neighbour(port, -1);
    const after = neighbour(port, 1);
    const ranges = portRegistry.ranges.filter((range) => range.start <= port && port <= range.end);
    return make("header", { className: "porthead" },
        make("div", {},
            make("h1", { tabIndex: -1 }, place(port, letter)),
            make("p", { className: "class" }, portClass(port).replace(/^./, (first) => first.toUpperCase()) + " Port"),
            ...ranges.map((range) => make("p", {}, "Lies in " + range.start + "–" + range.end
              + (range.transport ? "/" + range.transport : "") + ": " + (range.service || range.label || "a range")
              + ", " + range.status + ", says " + range.sources + "."))),
        make("nav", { ariaLabel: "Neighbours" },
            before < 0 ? null : make("a", { href: "#" + before, rel: "prev" }, "← " + before), " ",
            make("a", { href: "#map=" + port }, "on the map"), " ",
            after < 0 ? null : make("a", { href: "#" + after, rel: "next" }, after + " →")));
  };

  /** Fills the page with a port; letter is its transport, or n for all. */
  portRegistry.showPort = async (page, port, letter) => {
    page.replaceChildren(head(port, letter), make("p", { className: "loading" }, "Loading…"));
    const [details, all] = await Promise.all([portRegistry.load("rows"), portRegistry.load("conflicts")]);
    const services = at(port);
    const present = Object.keys(TRANSPORT).filter((one) => services.some((service) => service.rows.some((row) => row.transport === one)));
    const shown = [...new Set(["t", "u", ...present])].filter((one) => one !== "n" || present.includes("n"));
    const order = [...shown.filter((one) => one === letter), ...shown.filter((one) => one !== letter)];
    page.querySelector(".loading").replaceWith(
        make("div", { className: "transports-of-port" }, ...order.map((one) => transportPart(port, one, services, details, letter))),
        conflicts(port, all) ?? "",
        make("p", { className: "help" }, "The same in a terminal: ", make("code", {}, "port-registry lookup " + place(port, letter))));
  };
})();
