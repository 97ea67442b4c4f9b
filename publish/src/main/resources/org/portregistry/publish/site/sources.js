// Shows the sources: how old their data is, how healthy they are, and what they cover.
"use strict";
(() => {
  const { make, link, badge, table, views, count, bars } = portRegistry;
  const DAY = 86_400_000;
  const number = (value) => value.toLocaleString("en");

  const age = (date) => {
    const days = Math.floor((Date.now() - Date.parse(date)) / DAY);
    if (!(days >= 0)) {
      return "";
    }
    return days < 60 ? count(days, "day") : days < 730 ? count(Math.round(days / 30.4), "month") : count(Math.round(days / 365.25), "year");
  };

  /** Says whether the list can be read, and whether anybody still fetches it. */
  const health = (source) => (source.failing
    ? [badge("failing"), " since " + source.failing]
    : source.fetched ? [badge("works")] : [badge("frozen"), " no longer fetched"]);

  const notices = (source) => (source.notices ? make("a", { href: "../notices.json" }, number(source.notices)) : "0");

  views.sources = async () => {
    const sources = await portRegistry.load("coverage");
    return [
      make("h1", { tabIndex: -1 }, "Sources"),
      make("p", {}, "These are the lists that this release is built from. From sources marked “facts” we take ports, names, statuses and references, but no sentences."),
      make("p", { className: "help" }, "The chart shows which part of the port numbers a source covers: 0 is at the left, 65535 at the right. “Only here” counts the rows that no other source supports. A notice is a finding about a source’s data, such as a claim that names nothing."),
      make("p", { className: "help" }, "Health is that of the day of this release. A source that fails could not be fetched or read since that day, so its older claims stand. A frozen source has no address any more from which it could be fetched again."),
      table(["Source", "Title", "Weight", "Licence", "Taken", "Data of", "Age", "Health", "Notices", "Claims", "Rows", "Only here", "Coverage"],
          sources.map((source) => make("tr", {},
              make("th", { scope: "row" }, source.id),
              make("td", {}, link(source.url, source.title)),
              make("td", {}, source.authority + (source.copies ? ", copies " + source.copies : "")),
              make("td", {}, source.licence), make("td", {}, source.taken === "keep" ? "facts and text" : "facts"),
              make("td", { className: "date" }, source.date), make("td", { className: "date" }, age(source.date)),
              make("td", {}, ...health(source)), make("td", { className: "num" }, notices(source)),
              make("td", { className: "num" }, number(source.claims)),
              make("td", { className: "num" }, number(source.supports)), make("td", { className: "num" }, number(source.alone)),
              make("td", {}, bars("Ports that " + source.id + " names, from 0 to 65535", source.coverage, Math.sqrt))))),
    ];
  };
})();
