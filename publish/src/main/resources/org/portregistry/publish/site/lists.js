// Shows the changes, the downloads and the categories; sources.js adds the sources.
"use strict";
(() => {
  const { make } = portRegistry;
  const SHOWN = 200;
  const NUMBERS = ["Rows", "Conflicts", "Open"];
  const number = (value) => value.toLocaleString("en");

  const table = (titles, rows) => make("div", { className: "scroll wide", tabIndex: 0, role: "region", ariaLabel: titles[0] + "s" },
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
    const stated = [port, port + "/-"].find((one) => sentence.startsWith(one + " "));
    return stated
      ? make("li", {}, make("a", { href: "#" + port }, stated), sentence.slice(stated.length))
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

  /** Shows every release on record; a chart needs two at least. */
  const releases = (history) => {
    const oldestFirst = [...history].reverse();
    const chart = (title, at) => make("figure", { className: "trend" },
        make("figcaption", {}, `${title}, from ${oldestFirst[0][0]} to ${history[0][0]}`),
        portRegistry.bars(`${title} of each release`, oldestFirst.map((line) => line[at])));
    return make("section", {},
        history.length > 1 ? make("div", { className: "trends" }, chart("Rows", 1), chart("Open conflicts", 3)) : null,
        make("details", {}, make("summary", {}, "Every release on record: " + number(history.length)), table(["Release", "Rows", "Conflicts", "Open", "Digest"], history.map(([version, rows, conflicts, open, digest]) => make("tr", {},
            make("th", { scope: "row" }, version), make("td", { className: "num" }, number(rows)),
            make("td", { className: "num" }, number(conflicts)), make("td", { className: "num" }, number(open)),
            make("td", {}, make("code", { title: digest }, digest.slice(0, 12))))))));
  };

  /** Groups files by folder, those without one first. */
  const folders = (files) => {
    const groups = new Map([["", []]]);
    for (const file of files) {
      const folder = file.path.includes("/") ? file.path.slice(0, file.path.indexOf("/")) : "";
      groups.set(folder, [...(groups.get(folder) ?? []), file]);
    }
    return [...groups];
  };

  const list = (files) => make("dl", { className: "files" }, ...files.flatMap((file) => [
    make("dt", {}, make("a", { href: "../" + file.path }, file.path), " ", make("span", { className: "n" }, number(file.bytes) + " bytes")),
    make("dd", {}, file.description, make("code", { className: "sum" }, file.sha256))]));

  const views = {
    changes: async () => {
      const { previous, version, kinds, history } = await portRegistry.load("changes");
      return [
        make("h1", { tabIndex: -1 }, previous ? `What changed from ${previous} to ${version}` : `Changes of ${version}`),
        history.length ? releases(history) : null,
        kinds.length ? null : make("p", {}, previous ? "Only evidence and notices changed." : "This is the first release on record."),
        ...kinds.map(changesOf),
      ];
    },

    categories: async () => {
      await portRegistry.loadSearch();
      const counted = (values) => {
        const counts = new Map();
        for (const value of values.filter((one) => one)) {
          counts.set(value, (counts.get(value) ?? 0) + 1);
        }
        return [...counts].sort();
      };
      const entries = (key, values) => make("ul", { className: "choices" }, ...counted(values).map(([value, times]) => make("li", {},
          make("a", { href: "#q=" + encodeURIComponent(key + ":" + value) }, value, " ", make("span", { className: "n" }, number(times))))));
      const { services, portClass } = portRegistry;
      return [
        make("h1", { tabIndex: -1 }, "Categories"),
        make("p", {}, "Each link shows the services of that kind. You can also type it: ", make("code", {}, "category:database status:assigned"), "."),
        entries("category", services.flatMap((service) => service.categories)),
        make("h2", {}, "Risk"), entries("risk", services.map((service) => service.risk)),
        make("h2", {}, "Status"), entries("status", services.flatMap((service) => [...new Set(service.rows.map((row) => row.status))])),
        make("h2", {}, "Class of port"), entries("class", services.map((service) => portClass(service.port))),
      ];
    },

    downloads: async () => {
      const files = await portRegistry.load("downloads");
      return [
        make("h1", { tabIndex: -1 }, "Downloads"),
        make("p", {}, "Each file has its SHA-256 below it. ", make("a", { href: "../SHA256SUMS" }, "SHA256SUMS"),
            " lists the sums of all files, this site’s too. Check them with ", make("code", {}, "sha256sum -c SHA256SUMS"), "."),
        ...folders(files).map(([folder, own]) => (folder
          ? make("details", {}, make("summary", {}, folder + "/: " + number(own.length) + " files"), list(own))
          : list(own))),
      ];
    },
  };

  /** Fills the page with a list. */
  portRegistry.showList = async (page, name) => {
    page.replaceChildren(make("p", { className: "loading", role: "status" }, "Loading…"));
    const content = await views[name]();
    page.replaceChildren(...content.filter((part) => part !== null));
  };
  Object.assign(portRegistry, { views });
})();
