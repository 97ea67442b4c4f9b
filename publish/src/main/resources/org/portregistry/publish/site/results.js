// Shows what a search finds, some at a time.
"use strict";
(() => {
  const { make, badge, transport, marked, place, search } = portRegistry;
  const STEP = 60;
  const list = document.getElementById("list");
  const more = document.getElementById("more");
  let rest = [];
  let words = [];

  const address = (service, asked) => {
    const row = service.rows.find((one) => one.transport === asked) ?? service.rows[0];
    return "#" + place(service.port, row.transport);
  };

  const item = (service, asked) => make("li", {},
      make("a", { href: address(service, asked) },
          make("span", { className: "port" }, String(service.port)),
          make("span", { className: "transports" }, ...service.rows.map(transport)),
          make("span", { className: "what" },
              make("b", {}, ...marked(service.service || "reserved", words)), " ",
              make("span", { className: "words" }, ...marked(service.words, words)),
              service.aliases.length ? make("span", { className: "also" }, "also ", ...marked(service.aliases.join(", "), words)) : null)));

  const portless = (name) => make("li", { className: "portless" },
      make("span", { className: "port" }, "–"),
      make("span", { className: "transports" }, badge("a")),
      make("span", { className: "what" }, make("b", {}, ...marked(name.service, words)), " ",
          make("span", { className: "words" }, ...marked(name.words, words)), make("span", { className: "also" }, "has no port")));

  const showMore = () => {
    list.append(...rest.splice(0, STEP).map((show) => show()));
    more.hidden = rest.length === 0;
    more.textContent = "Show more (" + rest.length.toLocaleString("en") + " left)";
  };

  const title = (found, asked) => {
    const { query, services } = found;
    const exact = services.filter((service) => query.from <= service.port && service.port <= query.to).length;
    const total = services.length + found.portless.length;
    if (query.from >= 0 && exact === 0 && query.to < 65536) {
      return asked + " holds no known use" + (total ? "; " + total + " ports begin with it" : "");
    }
    return total === 0 ? "Nothing is called “" + asked + "”" : total.toLocaleString("en") + (total === 1 ? " result" : " results");
  };

  /** Shows what is found; returns how many milliseconds the search took. */
  portRegistry.showResults = (asked, filter) => {
    const start = performance.now();
    const found = search(asked, filter);
    const time = performance.now() - start;
    words = found.query.words;
    const { from, to, transport: on } = found.query;
    rest = found.services.map((service) => () => item(service, on));
    rest.push(...found.portless.map((name) => () => portless(name)));
    const heading = document.getElementById("found");
    heading.textContent = title(found, asked.trim());
    list.replaceChildren();
    if (from >= 0 && from === to && from < 65536 && !portRegistry.ports.has(from)) {
      list.append(make("li", {}, make("a", { href: "#" + place(from, on || "n") },
          make("span", { className: "port" }, String(from)), make("span", { className: "transports" }),
          make("span", { className: "what" }, "What is known of " + place(from, on || "n")))));
    }
    showMore();
    return time;
  };

  more.addEventListener("click", showMore);
  list.addEventListener("keydown", (event) => {
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement) + { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (at >= 0 && links[at]) {
      links[at].focus();
      event.preventDefault();
    }
  });
})();
