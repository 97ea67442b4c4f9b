// Loads the conflicts that stand in data beside the page, and makes cards of them like those in the page.
"use strict";
globalThis.conflictReport = (() => {
  const received = new Map();
  const loading = new Map();
  const sources = new Map();
  for (const row of document.querySelectorAll("#sources tbody tr")) {
    sources.set(row.id.slice("source-".length), row.dataset);
  }

  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children.filter((child) => child !== null && child !== ""));
    return element;
  };
  const link = (url, text, className = "") => (/^https?:\/\//.test(url) ? make("a", { href: url, className }, text) : make("b", { className }, text));

  const references = (text) => text.split(/(\bRFC[ -]?\d{1,5}\b|https?:\/\/[^\s;,<>"]+)/i).map((part, at) => {
    const rfc = /^RFC[ -]?0*(\d+)$/i.exec(part);
    return at % 2 === 0 ? part : link(rfc ? "https://www.rfc-editor.org/rfc/rfc" + rfc[1] : part, part);
  });

  /** Returns the address of a claim: the pattern of its source with the claim's line or port, else the source's page. */
  const address = (source, place, port) => {
    const line = /^line (\d+)$/.exec(place);
    return source.link.includes("{line}") && !line ? source.url : source.link.replace("{line}", line && line[1]).replace("{port}", port);
  };

  const claim = ([id, place, stated], port) => {
    const source = sources.get(id) ?? { link: "", url: "", terms: "" };
    return make("li", {}, link(address(source, place, port), id, "source"), " ", make("i", {}, place),
        ...(stated ? [" ", make("q", {}, stated)] : []), " ", make("small", {}, source.terms));
  };

  const side = (one, port) => {
    const element = make("div", { className: "side" },
        make("h4", {}, one.service, " ", make("span", { className: "badge badge-" + one.status }, one.status)),
        one.description && make("p", { className: "words" }, one.description),
        make("p", { className: "about" }, one.supported + (one.date ? ", last changed " + one.date : "")),
        one.reference && make("p", { className: "reference" }, "See ", ...references(one.reference)),
        make("ul", {}, ...one.claims.map((each) => claim(each, port)),
            one.more ? make("li", { className: "more" }, "and " + one.more + " more, in ports.json") : null));
    element.dataset.rejectable = one.rejectable.map((family) => family.join("\t")).join("\n");
    return element;
  };

  const matrix = (says, more) => {
    const codes = ["tcp", "udp", "sctp", "dccp"];
    const head = (text, scope) => make("th", { scope }, text);
    return Object.keys(says).length === 0 ? null : make("table", { className: "matrix" },
        make("caption", {}, "Which source names which transports"),
        make("thead", {}, make("tr", {}, head("Source", "col"), ...codes.map((code) => head(code, "col")))),
        make("tbody", {}, ...Object.entries(says).map(([source, transports]) => make("tr", {}, head(source, "row"),
            ...codes.map((code) => (transports.includes(code) ? make("td", {}, "yes") : make("td", { className: "no" }, "–"))))),
            more ? make("tr", {}, make("th", { scope: "row", colSpan: 5 }, "and " + more + " more")) : null));
  };

  /** Returns what the filter's list calls a kind. */
  const inWords = (kind) => document.querySelector(`#f-kind option[value="${kind}"]`)?.textContent ?? kind;

  /** Makes the card of a conflict. */
  const makeCard = (item) => {
    const [kind, port] = item.id.split(/[:/-](?=\d)|\//);
    const element = make("details", { className: "card", id: item.id },
        make("summary", {}, make("h3", {}, make("span", { className: "place" }, item.place), " ", item.question), make("span", { className: "kind" }, inWords(kind))),
        make("p", {}, item.sentence + "."),
        make("p", { className: "choice" }, make("span", { className: "badge" }, item.rule), " ", item.choice, " ", make("small", {}, "Since " + item.since + ".")),
        make("p", { className: "iana" }, item.iana),
        matrix(item.matrix, item.matrixMore),
        make("div", { className: "sides" }, ...item.sides.map((one) => side(one, port))),
        item.canSettle ? make("details", { className: "rule" }, make("summary", {}, "Settle it")) : null,
        make("p", { className: "steps" }, make("a", { href: item.page }, "The port’s page"), " ",
            make("a", { className: "step", rel: "prev", href: "#" }, "← Previous"), " ", make("a", { className: "step", rel: "next", href: "#" }, "Next →")));
    element.dataset.state = item.state;
    if (item.weighed !== undefined) {
      element.dataset.weighed = item.weighed;
    }
    return element;
  };

  /** What filters ask of a conflict that has no card yet. */
  const entry = (item) => {
    const [, kind, from, to = from, transport] = /^([a-z-]+):(\d+)(?:-(\d+))?\/(?:([a-z]+)|-)?/.exec(item.id);
    let text = "";
    let made = null;
    return {
      kind, state: item.state, from: Number(from), to: Number(to), transport: transport ?? "", id: item.id,
      sources: () => item.sides.flatMap((one) => one.claims.map(([id]) => id)),
      text: () => (text ||= [item.id, item.question, item.sentence, JSON.stringify(item.sides)].join(" ").toLowerCase()),
      card: () => (made ??= makeCard(item)),
    };
  };

  /** Promises the conflicts of a state that do not stand in the page, loaded once. */
  const load = (state) => {
    if (!loading.has(state)) {
      loading.set(state, new Promise((resolve, reject) => {
        const script = make("script", { src: "conflicts/" + state + ".js" });
        script.addEventListener("load", () => resolve(received.get(state)));
        script.addEventListener("error", () => {
          loading.delete(state);
          reject(new Error("conflicts/" + state + ".js cannot be loaded"));
        });
        document.head.append(script);
      }));
    }
    return loading.get(state);
  };

  return { make, load, receive: (state, items) => received.set(state, items.map(entry)) };
})();
