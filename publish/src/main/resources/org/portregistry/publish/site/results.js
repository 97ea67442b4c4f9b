// Shows what a search finds, some at a time.
"use strict";
(() => {
  const { make, standing, marked, place, search, count, ports } = portRegistry;
  const STEP = 60;
  // Less than this much of a result at the top of the window does not count as seen: the page scrolls with a margin.
  const MARGIN = 20;
  const list = document.getElementById("list");
  const more = document.getElementById("more");
  const meant = document.getElementById("meant");
  let rest = [];
  let words = [];

  const address = (service, asked) => {
    const row = service.rows.find((one) => one.transport === asked) ?? service.rows[0];
    return "#" + place(service.port, row.transport);
  };

  const item = (service, asked) => make("li", {},
      make("a", { href: address(service, asked) },
          make("span", { className: "port" }, String(service.port)),
          make("span", { className: "standings" }, ...standing(service.rows)),
          make("span", { className: "what" },
              make("b", {}, ...marked(service.label || service.service || "reserved", words)), " ",
              service.label ? make("code", { className: "slug" }, ...marked(service.service, words)) : null,
              make("span", { className: "words" }, ...marked(service.words, words)),
              service.aliases.length && service.rows.some((row) => row.status !== "malicious")
                ? make("span", { className: "also" }, "also ", ...marked(service.aliases.join(", "), words)) : null)));

  const portless = (name) => make("li", { className: "portless" },
      make("span", { className: "port" }, "–"),
      make("span", { className: "standings" }, ...standing([{ status: "assigned", transport: name.transport }])),
      make("span", { className: "what" }, make("b", {}, ...marked(name.service, words)), " ",
          make("span", { className: "words" }, ...marked(name.words, words)), make("span", { className: "also" }, "has no port")));

  const unknown = ({ from, transport }) => make("li", {}, make("a", { href: "#" + place(from, transport) },
      make("span", { className: "port" }, String(from)), make("span", { className: "standings" }, "no known use"),
      make("span", { className: "what" }, "What " + place(from, transport) + " is, and which ports are free near it")));

  const showMore = () => {
    list.append(...rest.splice(0, STEP).map((show) => show()));
    more.hidden = rest.length === 0;
    more.textContent = "Show more (" + rest.length.toLocaleString("en") + " left)";
  };

  const title = ({ queries, services, portless: names }, asked) => {
    const total = services.length + names.length;
    const [query] = queries;
    if (queries.length === 1 && query.from >= 0 && !query.id && !services.some(({ port }) => query.from <= port && port <= query.to)) {
      return asked + " has no known use" + (total ? "; " + count(total, "service") + (total === 1 ? " has a port that begins" : " have ports that begin") + " with it" : "");
    }
    return total === 0 ? "Nothing is called “" + asked + "”" : count(total, "result");
  };

  const suggest = (found) => {
    const said = found.remarks.map((remark) => remark + ".");
    const links = found.meant.flatMap((name, at) => [at ? ", " : "", make("a", { href: "#q=" + encodeURIComponent(name) }, name)]);
    meant.replaceChildren(said.join(" "), ...(links.length ? [" Did you mean ", ...links, "?"] : []));
    meant.hidden = said.length === 0 && links.length === 0;
  };

  const nothing = (problem) => ({ queries: [], services: [], portless: [], remarks: [], meant: [], problem });
  const find = (asked, filter) => {
    try {
      return search(asked, filter);
    } catch (problem) {
      return nothing(problem.message);
    }
  };

  /** Shows what is found, down to a place in the list; returns how many milliseconds the search took. */
  portRegistry.showResults = (asked, filter, at = 0) => {
    const start = performance.now();
    const found = find(asked, filter);
    const time = performance.now() - start;
    words = found.queries.flatMap((query) => query.words ?? (query.from === query.to ? [String(query.from)] : []));
    const on = found.queries[0]?.transport ?? "";
    const lone = found.queries.filter((query) => query.from === query.to && query.from >= 0 && !query.id && !ports.has(query.from));
    rest = [...lone.map((query) => () => unknown(query)), ...found.services.map((service) => () => item(service, on)),
      ...found.portless.map((name) => () => portless(name))];
    document.getElementById("found").textContent = found.problem ?? title(found, asked.trim());
    suggest(found);
    list.replaceChildren();
    do {
      showMore();
    } while (rest.length && list.childElementCount <= at);
    return time;
  };

  /** Returns the place in the list of the first result that is not scrolled away. */
  portRegistry.topResult = () => {
    const first = [...list.children].findIndex((one) => one.getBoundingClientRect().bottom > MARGIN);
    return list.getBoundingClientRect().top >= 0 ? 0 : Math.max(first, 0);
  };

  /** Scrolls to a place in the list. */
  portRegistry.scrollToResult = (at) => (at > 0 ? list.children[at]?.scrollIntoView() : scrollTo(0, 0));

  more.addEventListener("click", () => {
    const next = list.childElementCount;
    showMore();
    list.children[next]?.querySelector("a")?.focus();
  });
  list.addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement) + { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (at >= 0 && links[at]) {
      links[at].focus();
      event.preventDefault();
    }
  });
})();
