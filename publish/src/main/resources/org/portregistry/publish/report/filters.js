// Shows the conflicts that match: hides cards of the page, and makes cards of the data beside it, some at a time.
"use strict";
(() => {
  const { make, load } = conflictReport;
  const STEP = 40;
  const form = document.getElementById("filters");
  const field = (name) => document.getElementById("f-" + name);
  const count = document.getElementById("count");
  const number = (value) => value.toLocaleString("en");
  const sections = [...document.querySelectorAll("main > section[data-rest]")].map((element) => ({
    element, id: element.id, cards: [...element.querySelectorAll(".card")].map(card), rest: Number(element.dataset.rest),
    holder: element.querySelector(".rest"), items: null, open: false, limit: STEP, pinned: "", trouble: "",
  }));
  const all = sections.reduce((sum, one) => sum + one.cards.length + one.rest, 0);

  const ports = (asked) => {
    const parts = /^\s*(\d{1,5})\s*(?:[-–]\s*(\d{1,5})\s*)?$/.exec(asked);
    return parts && { from: Number(parts[1]), to: Number(parts[2] ?? parts[1]) };
  };

  const matcher = () => {
    const words = field("text").value.toLowerCase().split(/\s+/).filter((word) => word);
    const asked = ports(field("port").value);
    const [state, kind, source, transport] = ["state", "kind", "source", "transport"].map((name) => field(name).value);
    return {
      active: Boolean(words.length || asked || state || kind || source || transport), state,
      matches: (one) => (!state || one.state === state) && (!kind || one.kind === kind)
        && (!transport || (one.transport || "-") === transport)
        && (!asked || (one.from <= asked.to && asked.from <= one.to))
        && (!source || one.sources().includes(source)) && words.every((word) => one.text().includes(word)),
    };
  };

  const fetchRest = (section) => load(section.id).then((items) => {
    section.items = items;
    section.trouble = "";
  }, (problem) => {
    section.trouble = problem.message;
  });

  const button = (text, act) => {
    const made = make("button", { type: "button", className: "quiet" }, text);
    made.addEventListener("click", act);
    return made;
  };

  /** Shows what a section has beside the page; returns how many of that match. */
  const showRest = (section, { active, matches }) => {
    if (!section.open && !active) {
      section.holder.replaceChildren(section.rest ? button("Show all " + number(section.rest), () => {
        section.open = true;
        apply();
      }) : "");
      return section.rest;
    }
    if (!section.items) {
      section.holder.replaceChildren(make("p", { className: "none" }, section.trouble || "Loading…"));
      return 0;
    }
    const found = section.items.filter(matches);
    found.sort((one, other) => (other.id === section.pinned) - (one.id === section.pinned));
    section.holder.replaceChildren(...found.slice(0, section.limit).map((one) => one.card()),
        found.length > section.limit ? button("Show more (" + number(found.length - section.limit) + " left)", () => {
          section.limit += STEP;
          apply();
        }) : "");
    return found.length;
  };

  const missing = ({ active, state }) => sections.filter((one) => one.rest && !one.items && !one.trouble
      && (one.open || (active && (!state || state === one.id))));

  const apply = async () => {
    const filter = matcher();
    let total = 0;
    for (const section of sections) {
      let fits = 0;
      for (const one of section.cards) {
        const shown = filter.matches(one);
        one.element.hidden = !shown;
        fits += shown ? 1 : 0;
      }
      const rest = section.rest ? showRest(section, filter) : 0;
      const size = section.cards.length + section.rest;
      section.element.querySelector(".n").textContent = filter.active && fits + rest < size ? `${number(fits + rest)} of ${number(size)}` : number(size);
      section.element.hidden = filter.active && fits + rest === 0 && (!section.rest || section.items !== null || Boolean(filter.state && filter.state !== section.id));
      total += fits + rest;
    }
    for (const id of ["rulings", "sources"]) {
      document.getElementById(id).hidden = filter.active;
    }
    const waiting = missing(filter);
    count.textContent = waiting.length ? "Loading…" : filter.active ? `${number(total)} of ${number(all)} conflicts` : `${number(all)} conflicts`;
    if (waiting.length) {
      await Promise.all(waiting.map(fetchRest));
      await apply();
    }
  };

  /** Shows the conflict of that id, wherever it stands; promises its card, or null. */
  const find = async (id) => {
    const present = document.getElementById(id);
    if (present?.matches(".card")) {
      return present;
    }
    for (const section of sections.filter((one) => one.rest)) {
      await fetchRest(section);
      if (section.items?.some((one) => one.id === id)) {
        section.open = true;
        section.pinned = id;
        await apply();
        return document.getElementById(id);
      }
    }
    return null;
  };

  let pending = 0;
  form.addEventListener("input", () => {
    for (const section of sections) {
      section.limit = STEP;
    }
    cancelAnimationFrame(pending);
    pending = requestAnimationFrame(apply);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  Object.assign(conflictReport, { apply, find, field });
})();
