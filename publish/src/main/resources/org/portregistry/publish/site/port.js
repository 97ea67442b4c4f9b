// Shows a port: the verdict, what is on each transport, who says so, and where sources disagree.
"use strict";
(() => {
  const { make, link, badge, references, place, count, portClass, TRANSPORTS, LAST } = portRegistry;
  const BASIS = {
    LOCAL: "your overlay", RULING: "a maintainer’s ruling", IN_USE: "documented use", REGISTRY: "IANA’s assignment",
    SUPPORT: "the number of independent sources", AUTHORITY: "the weight of its sources",
  };
  const USED = { yes: "yes", no: "not seen" };
  const FACTS = [
    ["used", "In use"], ["categories", "Category"], ["risk", "Risk"], ["frequency", "Found open"], ["application", "Application"],
    ["unauthorized_use", "Unauthorized use reported"], ["range", "Range"], ["service_code", "Service code"],
    ["assignee", "Assignee"], ["contact", "Contact"], ["registered", "Registered"], ["modified", "Modified"],
  ];
  const STATES = { open: "open conflict", contested: "contested" };

  const claimUrl = (source, where, port) => {
    const line = /^line (\d+)$/.exec(where);
    return source.link.includes("{line}") && !line
      ? source.url
      : source.link.replace("{line}", line && line[1]).replace("{port}", port);
  };

  const provenance = (port, evidence) => make("details", { className: "provenance" },
      make("summary", {}, "Who says so: " + count(evidence.length, "claim")),
      make("div", { className: "scroll", tabIndex: 0, role: "region", ariaLabel: "Claims" },
          make("table", {},
              make("thead", {}, make("tr", {}, ...["Source", "Place", "As stated", "Licence", "Date"]
                  .map((title) => make("th", { scope: "col" }, title)))),
              make("tbody", {}, ...evidence.map(([number, where, stated]) => {
                const source = portRegistry.sources[number];
                return make("tr", {},
                    make("th", { scope: "row" }, link(claimUrl(source, where, port), source.id)), make("td", {}, where),
                    make("td", {}, stated || "–"), make("td", {}, source.licence), make("td", {}, source.date));
              })))));

  const fact = (name, value) => {
    if (name === "categories" || name === "risk") {
      const key = name === "risk" ? "risk" : "category";
      return value.split(";").flatMap((one, at) => [at ? ", " : "", make("a", { href: "#q=" + key + ":" + encodeURIComponent(one) }, one)]);
    }
    return name === "used" ? [USED[value] ?? value] : [value.replaceAll(";", ", ")];
  };

  const also = (row) => {
    const names = row.aliases.replaceAll(";", ", ");
    return names && make("p", { className: "also" }, (row.status === "malicious" ? "Names in reports: " : "Also called ") + names);
  };

  const card = (row, states) => {
    const dispute = ["open", "contested"].find((state) => states.get(row.id)?.has(state));
    const facts = FACTS.filter(([name]) => row[name]);
    const order = (row.rank === "1" ? "First here" : "Number " + row.rank + " here")
      + (row.basis === "TIE" ? ". No evidence for the order; alphabetical. " : ", by " + (BASIS[row.basis] ?? row.basis) + ". ");
    return make("article", { className: "row status-" + row.status },
        make("h3", {}, row.label || row.service || "Reserved", row.label ? make("code", { className: "slug" }, row.service) : null, " ",
            badge(row.status), dispute ? badge(STATES[dispute]) : null),
        row.description ? make("p", { className: "words" }, row.description) : null,
        also(row),
        row.reference ? make("p", {}, "See ", ...references(row.reference)) : null,
        facts.length ? make("dl", {}, ...facts.flatMap(([name, title]) =>
            [make("dt", {}, title), make("dd", {}, ...fact(name, row[name]))])) : null,
        make("p", { className: "basis" }, order
          + (row.support === "1" ? "One independent source names it." : row.support + " independent sources name it.")),
        provenance(row.port, row.evidence));
  };

  const transportPart = (port, transport, rows, states, wanted) => {
    const here = rows.filter((row) => row.transport === transport);
    const cards = here.map((row) => card(row, states));
    const id = "on-" + (transport || "any");
    if (!transport) {
      const folded = rows.length > here.length;
      return make("details", { className: "transport unstated", id, open: !folded },
          make("summary", {}, make("h2", {}, "Transport not stated ", make("span", { className: "n" }, String(here.length)))), ...cards);
    }
    return make("section", { className: transport === wanted ? "transport wanted" : "transport", id },
        make("h2", {}, transport.toUpperCase()),
        ...(cards.length ? cards : [make("p", { className: "nothing" }, place(port, transport) + " has no known use of its own.")]));
  };

  const conflictsPart = (here) => (here.length === 0 ? null : make("section", { className: "conflicts" },
      make("h2", {}, here.length === 1 ? "Conflict" : "Conflicts"),
      make("ul", {}, ...here.map((conflict) => make("li", {},
          badge(conflict.state.replace("-", " ")), " ", conflict.sentence, ". ",
          make("a", { href: "../conflicts.html#" + encodeURIComponent(conflict.id) },
              ["open", "contested"].includes(conflict.state) ? "Settle it" : "The conflict in full"))))));

  /** Returns the nearest ports with a row on either side; −1 and 65536 stand for none. */
  const neighbours = (port, block) => {
    const used = block.rows.map((row) => row.port);
    return { before: used.findLast((one) => one < port) ?? block.before, after: used.find((one) => port < one) ?? block.after };
  };

  const head = (port, transport, { before, after }) => make("header", { className: "porthead" },
      make("div", {},
          make("h1", { tabIndex: -1 }, place(port, transport)),
          make("p", { className: "class" }, portClass(port).replace(/^./, (first) => first.toUpperCase()) + " Port")),
      make("nav", { ariaLabel: "Neighbours" },
          before < 0 ? null : make("a", { href: "#" + before, rel: "prev" }, "← " + before), " ",
          make("a", { href: "#map=" + port }, "on the map"), " ",
          after > LAST ? null : make("a", { href: "#" + after, rel: "next" }, after + " →")));

  const rangesPart = (ranges) => ranges.map((range) => make("p", { className: "inrange" }, "The port lies in " + range.start + "–" + range.end
    + (range.transport ? "/" + range.transport : "") + ", " + (range.service || range.label || "a range") + " (" + range.status + "), according to "
    + range.sources + "."));

  /** Returns the states of the conflicts that each row takes part in. */
  const statesOf = (rows, all) => {
    const state = new Map(all.map((conflict) => [conflict.id, conflict.state]));
    return new Map(rows.map((row) => [row.id, new Set((row.conflicts ?? "").split(";").map((id) => state.get(id)))]));
  };

  /** Fills the page with a port, on one transport or on all; returns the title. */
  portRegistry.showPort = async (page, port, transport) => {
    page.replaceChildren(make("p", { className: "loading", role: "status" }, "Loading…"));
    const block = await portRegistry.block(port);
    const rows = block.rows.filter((row) => row.port === port);
    const conflicts = block.conflicts.filter((conflict) => conflict.start <= port && port <= conflict.end);
    const ranges = portRegistry.ranges.filter((range) => range.start <= port && port <= range.end && (!transport || !range.transport || range.transport === transport));
    const around = neighbours(port, block);
    const asked = { port, transport };
    const named = ranges.filter((range) => range.named);
    const verdict = portRegistry.verdict(asked, rows, named, portRegistry.freeBlock(port, around, rows.length === 0 && named.length === 0));
    const present = TRANSPORTS.filter((one) => rows.some((row) => row.transport === one));
    const shown = rows.length ? TRANSPORTS.filter((one) => ["tcp", "udp"].includes(one) || present.includes(one)) : [];
    const order = [...shown.filter((one) => one && one === transport), ...shown.filter((one) => !one || one !== transport)];
    const states = statesOf(rows, conflicts);
    const parts = order.map((one) => transportPart(port, one, rows, states, transport));
    page.replaceChildren(
        head(port, transport, around),
        make("p", { className: "verdict" }, verdict.join(" ")),
        ...rangesPart(ranges),
        make("div", { className: "transports-of-port" }, ...parts.filter((part) => part.tagName === "SECTION")),
        ...parts.filter((part) => part.tagName !== "SECTION"),
        conflictsPart(conflicts) ?? "",
        make("p", { className: "help" }, "The same in a terminal: ", make("code", {}, "port-registry lookup " + place(port, transport))));
    return [place(port, transport), portRegistry.known(asked, rows)].filter((text) => text).join(" ");
  };
})();
