// Keeps in the address what is shown: #state=open&port=9200, and the card that is looked at, #rival-services:9200/tcp.
"use strict";
(() => {
  const { apply, find, field } = conflictReport;
  const FILTERS = ["text", "port", "state", "kind", "source", "transport"];
  const form = document.getElementById("filters");
  let looked = "";

  const address = () => {
    const wanted = FILTERS.map((name) => [name, field(name).value.trim()]).filter(([, value]) => value);
    if (wanted.length === 0) {
      return "#" + encodeURIComponent(looked);
    }
    return "#" + new URLSearchParams(looked ? [...wanted, ["card", looked]] : wanted);
  };
  const keep = () => history.replaceState(null, "", address());

  const look = async (id) => {
    const found = id && await find(id);
    if (found) {
      found.open = true;
      found.scrollIntoView();
      found.querySelector("summary").focus({ preventScroll: true });
    }
    return found;
  };

  const decoded = (hash) => {
    try {
      return decodeURIComponent(hash);
    } catch {
      return hash;
    }
  };

  const route = async () => {
    const hash = location.hash.slice(1);
    const filtered = /^(text|port|state|kind|source|transport|card)=/.test(hash);
    const wanted = filtered ? new URLSearchParams(hash) : new URLSearchParams();
    looked = filtered ? wanted.get("card") ?? "" : decoded(hash);
    for (const name of FILTERS) {
      field(name).value = wanted.get(name) ?? "";
    }
    await apply();
    const isCard = /^[a-z-]+:\d/.test(looked);
    looked = isCard ? looked : "";
    await look(looked);
  };

  /** Returns the cards that can be seen, in the order of the page. */
  const visible = () => [...document.querySelectorAll(".card:not([hidden])")].filter((one) => one.offsetParent !== null);

  document.addEventListener("click", (event) => {
    const step = event.target.closest("a.step");
    if (!step) {
      return;
    }
    event.preventDefault();
    const all = visible();
    const next = all[all.indexOf(step.closest(".card")) + (step.rel === "next" ? 1 : -1)];
    if (next) {
      looked = next.id;
      keep();
      look(looked);
    }
  });
  form.addEventListener("input", () => {
    looked = "";
    keep();
  });
  form.addEventListener("reset", () => setTimeout(() => {
    looked = "";
    keep();
    apply();
  }));
  addEventListener("hashchange", route);
  route();
})();
