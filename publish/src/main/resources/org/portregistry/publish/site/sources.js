// Shows the sources: how old their data is, how healthy they are, and what they cover.
"use strict";
(() => {
  const { make, link, badge, views, count, bars } = portRegistry;
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
  const health = (source) => {
    if (source.failing) {
      return [badge("failing"), " since " + source.failing];
    }
    return [badge(source.fetched ? "works" : source.date || source.read ? "frozen" : "kept by hand")];
  };

  /** The day of its data, where a list states one; else the day it was read, which says nothing of how old the data is. */
  const dated = ({ date, read }) => (date ? "; data of " + date + ", " + age(date) + " old" : read ? "; read on " + read + ", and states no day" : "");

  const numbers = (source) => [count(source.claims, "claim"), ", evidence for ", count(source.supports, "row"), ", ", number(source.alone), " of them only here, ",
    source.notices ? make("a", { href: "../notices.json" }, count(source.notices, "notice")) : "no notices"];

  const card = (source) => make("article", { className: "row source", id: "source-" + source.id },
      make("h2", {}, source.id, " ", ...health(source)),
      make("p", {}, link(source.url, source.title)),
      make("p", { className: "help" }, source.authority + (source.copies ? ", copies " + source.copies : "") + "; licence: " + source.licence + "; "
          + (source.taken === "keep" ? "facts and text" : "facts") + dated(source)),
      make("p", {}, ...numbers(source)),
      bars("Ports that " + source.id + " names, from 0 to 65535", source.coverage, Math.sqrt));

  views.sources = async () => {
    const sources = await portRegistry.load("coverage");
    return [
      make("h1", { tabIndex: -1 }, "Sources"),
      make("p", {}, "These are the lists that this release is built from. From sources marked “facts” we take ports, names, statuses and references, but no sentences."),
      make("p", { className: "help" }, "The chart shows which part of the port numbers a source covers: 0 is at the left, 65535 at the right. “Only here” counts the rows that no other source supports. A notice is a finding about a source’s data, such as a claim that names nothing."),
      make("p", { className: "help" }, "Health is as of the day of this release. A failing source could not be fetched or read since the day beside it; its older claims stay in the release. A frozen source has no address from which it could be fetched again."),
      make("div", { className: "sources" }, ...sources.map(card)),
    ];
  };
})();
