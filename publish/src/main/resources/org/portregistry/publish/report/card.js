// Reads a card: its id says kind, ports and transport; the rest is what a person reads.
"use strict";
globalThis.card = (element) => {
  const [, kind, from, to = from, transport] = /^([a-z-]+):(\d+)(?:-(\d+))?\/([a-z]*)/.exec(element.id);
  const sides = () => [...element.querySelectorAll(".side")].map((side) => ({
    service: side.querySelector("h4").firstChild.textContent.trim(),
    benign: side.querySelector("h4 .badge-malicious, h4 .badge-reserved") === null,
  }));
  const unique = (list) => [...new Set(list)];
  return {
    element, kind, from: Number(from), to: Number(to), transport, state: element.dataset.state,
    benign: () => unique(sides().filter((side) => side.benign).map((side) => side.service)),
    sources: () => unique([...element.querySelectorAll(".side li > :first-child")].map((name) => name.textContent)),
    claims: () => unique([...element.querySelectorAll(".side li")].filter((claim) => claim.querySelector("q"))
        .map((claim) => claim.firstElementChild.textContent + ":" + claim.querySelector("q").textContent)),
    weighed: () => (element.dataset.weighed === undefined ? null : element.dataset.weighed.split(";")),
  };
};
