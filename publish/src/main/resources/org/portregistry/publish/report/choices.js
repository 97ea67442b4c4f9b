// The ways to settle a conflict, and what each of them writes.
"use strict";
(() => {
  const { make } = conflictReport;
  const ABOUT_ONE_SERVICE = ["transport-mismatch", "use-clash", "misplaced-service", "status-clash"];
  const cell = (text) => (/[",\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text);

  const first = (service) => ({ label: service + " comes first", ruling: { choose: service }, words: [service], preferred: [service] });
  const share = (services) => ({
    label: "they share the port, in this order", ruling: { accept: services }, words: ["--accept", services.join(",")], preferred: services,
  });
  const transports = (service) => ({
    label: "both transports are right", ruling: { accept: [service] }, words: ["--accept", service], preferred: [service],
  });
  /** An alias says for good that two names mean one service; a ruling would have to be made on every port. */
  const same = ([service, ...others], port) => ({
    label: "they are the same service", alias: (because) => others.map((other) => [other, service, port, because].map(String).map(cell).join(",") + "\n").join(""),
  });

  const wrong = (claims) => ({
    claims, words: claims.flatMap((claim) => ["--reject", claim]), preferred: [],
    ruling: { reject: claims.map((claim) => ({ source: claim.slice(0, claim.indexOf(":")), stated: claim.slice(claim.indexOf(":") + 1) })) },
  });

  const offered = (one) => {
    const benign = one.benign();
    if (one.kind === "transport-mismatch") {
      return [transports(one.service)];
    }
    if (ABOUT_ONE_SERVICE.includes(one.kind)) {
      return [];
    }
    return benign.length > 1 ? [...benign.map(first), share(benign), same(benign, one.from)] : benign.map(first);
  };

  /** Puts the choices of a card into a list; returns what tells the one that is made, or null where there is none. */
  conflictReport.choices = (one, list) => {
    const choices = offered(one);
    const wrongs = one.families().map(wrong);
    const radio = (label, value) => make("label", {}, make("input", { type: "radio", name: "choice", value }), make("span", {}, label));
    list.append(...choices.map(({ label }, at) => radio(label, String(at))));
    const select = make("select", { ariaLabel: "The wrong claim" }, ...wrongs.map(({ claims }) => make("option", {}, claims.join(" and "))));
    if (wrongs.length) {
      select.selectedIndex = wrongs.length - 1;
      select.addEventListener("input", () => (list.querySelector("input[value=wrong]").checked = true));
      list.append(radio("a claim is wrong, with its copies:", "wrong"), select);
    }
    const start = list.querySelector("input");
    if (!start) {
      return null;
    }
    start.checked = true;
    return () => {
      const { value } = list.querySelector("input:checked");
      return value === "wrong" ? wrongs[select.selectedIndex] : choices[Number(value)];
    };
  };
})();
