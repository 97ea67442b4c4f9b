// Shows the sources: how old their data is, how healthy they are, and what they cover.
"use strict";
(() => {
  const { make, link, table, views, count } = portRegistry;
  const SVG = "http://www.w3.org/2000/svg";
  const DAY = 86_400_000;
  const HEIGHT = 24;
  const BAR = 2;
  const number = (value) => value.toLocaleString("en");

  const age = (date) => {
    const days = Math.floor((Date.now() - Date.parse(date)) / DAY);
    if (!(days >= 0)) {
      return "";
    }
    return days < 60 ? count(days, "day") : days < 730 ? count(Math.round(days / 30.4), "month") : count(Math.round(days / 365.25), "year");
  };

  /** Says whether the list is still fetched, and how many of its claims are evidence for nothing. */
  const health = (source) => [source.fetched ? "fetched" : "no longer fetched",
    source.notices ? make("a", { href: "../notices.json" }, count(source.notices, "notice")) : "no notices"];

  const shape = (name, attributes) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, value);
    }
    return element;
  };

  /** Draws how many ports of each 64th of the port numbers a source names. */
  const chart = (id, cells) => {
    const most = Math.max(...cells, 1);
    const svg = shape("svg", { viewBox: `0 0 ${cells.length * BAR} ${HEIGHT}`, class: "coverage", role: "img", "aria-label": "Ports that " + id + " names, from 0 to 65535" });
    cells.forEach((value, at) => {
      const height = value ? Math.max(1, Math.round(Math.sqrt(value / most) * HEIGHT)) : 0;
      svg.append(shape("rect", { x: at * BAR, y: HEIGHT - height, width: BAR - 0.4, height }));
    });
    return svg;
  };

  views.sources = async () => {
    const sources = await portRegistry.load("coverage");
    return [
      make("h1", { tabIndex: -1 }, "Sources"),
      make("p", {}, "These are the lists that this release is built from. From sources marked “facts” we take ports, names, statuses and references, but no sentences."),
      make("p", { className: "help" }, "The chart shows which part of the port numbers a source covers: 0 is at the left, 65535 at the right. “Only here” counts the rows that no other source supports. A notice is a finding about a source’s data, such as a claim that names nothing."),
      table(["Source", "Title", "Weight", "Licence", "Taken", "Data of", "Age", "Health", "Claims", "Rows", "Only here", "Coverage"],
          sources.map((source) => make("tr", {},
              make("th", { scope: "row" }, source.id),
              make("td", {}, link(source.url, source.title)),
              make("td", {}, source.authority + (source.copies ? ", copies " + source.copies : "")),
              make("td", {}, source.licence), make("td", {}, source.taken === "keep" ? "facts and text" : "facts"),
              make("td", { className: "date" }, source.date), make("td", { className: "date" }, age(source.date)),
              make("td", {}, health(source)[0], ", ", health(source)[1]), make("td", { className: "num" }, number(source.claims)),
              make("td", { className: "num" }, number(source.supports)), make("td", { className: "num" }, number(source.alone)),
              make("td", {}, chart(source.id, source.coverage))))),
    ];
  };
})();
