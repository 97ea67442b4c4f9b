// Reads a card: its id says kind, ports and transport; the rest is what a person reads.
"use strict";
globalThis.card = (element) => {
  const [, kind, from, to = from, transport, service = ""] = /^([a-z-]+):(\d+)(?:-(\d+))?\/(?:([a-z]+)|-)?(?::(.*))?$/.exec(element.id);
  const sides = () => [...element.querySelectorAll(".side")].map((side) => ({
    service: side.querySelector("h4").firstChild.textContent.trim(),
    benign: side.querySelector("h4 .badge-malicious, h4 .badge-reserved") === null,
    rejectable: side.dataset.rejectable ? side.dataset.rejectable.split("\n").map((family) => family.split("\t")) : [],
  }));
  const unique = (list) => [...new Set(list)];
  return {
    element, kind, from: Number(from), to: Number(to), transport: transport ?? "", service, state: element.dataset.state,
    benign: () => unique(sides().filter((side) => side.benign).map((side) => side.service)),
    sources: () => unique([...element.querySelectorAll(".side li > .source")].map((name) => name.textContent)),
    /** The claims that a ruling may reject: those that copy each other stand together, as source:stated. */
    families: () => sides().flatMap((side) => side.rejectable),
    weighed: () => (element.dataset.weighed === undefined ? null : element.dataset.weighed.split(";")),
    text: () => (element.id + " " + element.textContent).toLowerCase(),
  };
};
