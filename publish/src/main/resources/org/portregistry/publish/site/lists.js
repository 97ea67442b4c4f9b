// Shows the changes, the sources and the downloads.
"use strict";
(() => {
  const { make, link } = portRegistry;
  const SHOWN = 200;
  const NUMBERS = ["Bytes", "Claims"];
  const number = (value) => value.toLocaleString("en");

  const table = (titles, rows) => make("div", { className: "scroll", tabIndex: 0, role: "region", ariaLabel: titles[0] + "s" },
      make("table", {},
          make("thead", {}, make("tr", {}, ...titles.map((title) => make("th", { scope: "col", className: NUMBERS.includes(title) ? "num" : "" }, title)))),
          make("tbody", {}, ...rows)));

  /** Takes the port from an id: 9200/tcp/x, rival-services:9200/tcp, use-clash:6000-6063/-:x. */
  const page = (id) => {
    const found = /^(?:[a-z-]+:)?(\d+)(?:-\d+)?\/([a-z]*)/.exec(id);
    return found ? found[1] + (found[2] ? "/" + found[2] : "") : "";
  };

  const change = ([, id, sentence]) => {
    const port = page(id);
    if (!port) {
      return make("li", {}, sentence);
    }
    return sentence.startsWith(port + " ")
      ? make("li", {}, make("a", { href: "#" + port }, port), sentence.slice(port.length))
      : make("li", {}, make("a", { href: "#" + port }, port), ": ", sentence);
  };

  const changesOf = ({ title, changes }) => {
    const list = make("ul", { className: "changes" }, ...changes.slice(0, SHOWN).map(change));
    const rest = changes.slice(SHOWN);
    const button = make("button", { type: "button", className: "quiet" }, "Show all " + number(changes.length));
    button.addEventListener("click", () => {
      list.append(...rest.map(change));
      button.remove();
    });
    return make("section", {}, make("h2", {}, title + " ", make("span", { className: "n" }, number(changes.length))), list,
        rest.length ? button : null);
  };

  const views = {
    changes: async () => {
      const { previous, version, kinds } = await portRegistry.load("changes");
      return [
        make("h1", { tabIndex: -1 }, previous ? `What changed from ${previous} to ${version}` : `Changes of ${version}`),
        kinds.length ? null : make("p", {}, previous ? "Nothing but evidence and notices." : "The first release on record."),
        ...kinds.map(changesOf),
      ];
    },

    sources: async () => [
      make("h1", { tabIndex: -1 }, "Sources"),
      make("p", {}, "Whose lists this release is made of. From those marked “facts” only ports, names, standings and references are taken, no sentences."),
      table(["Source", "Title", "Weight", "Licence", "Taken", "Data of", "Read on", "Claims"], portRegistry.sources.map((source) => make("tr", {},
          make("th", { scope: "row" }, source.id),
          make("td", {}, link(source.url, source.title)),
          make("td", {}, source.authority + (source.copies ? ", copies " + source.copies : "")),
          make("td", {}, source.licence), make("td", {}, source.taken === "keep" ? "facts and text" : "facts"),
          make("td", { className: "date" }, source.dataDate), make("td", { className: "date" }, source.retrieved),
          make("td", { className: "num" }, number(source.claims))))),
    ],

    downloads: async () => {
      const files = await portRegistry.load("downloads");
      return [
        make("h1", { tabIndex: -1 }, "Downloads"),
        make("p", {}, "Each file with its SHA-256; ", make("a", { href: "../SHA256SUMS" }, "SHA256SUMS"),
            " sums all of them, this site too: ", make("code", {}, "sha256sum -c SHA256SUMS"), "."),
        table(["File", "What it is", "Bytes", "SHA-256"], files.map((file) => make("tr", {},
            make("th", { scope: "row" }, make("a", { href: "../" + file.path }, file.path)),
            make("td", {}, file.description), make("td", { className: "num" }, number(file.bytes)),
            make("td", {}, make("code", { className: "sum" }, file.sha256))))),
      ];
    },
  };

  /** Fills the page with a list; returns false where there is no list of that name. */
  portRegistry.showList = async (page, name) => {
    page.replaceChildren(make("p", { className: "loading" }, "Loading…"));
    const content = await views[name]();
    page.replaceChildren(...content.filter((part) => part !== null));
  };
  portRegistry.lists = Object.keys(views);
})();
