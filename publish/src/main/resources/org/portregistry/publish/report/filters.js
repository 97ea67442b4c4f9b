// Hides the cards that do not match.
"use strict";
(() => {
  const FEW = 40;
  const form = document.getElementById("filters");
  const field = (name) => document.getElementById("f-" + name);
  const cards = [...document.querySelectorAll(".card")].map(card);
  const count = document.getElementById("count");

  const text = (one) => (one.text ??= (one.element.id + " " + one.element.textContent).toLowerCase());

  const ports = (asked) => {
    const parts = /^\s*(\d{1,5})\s*(?:-\s*(\d{1,5})\s*)?$/.exec(asked);
    return parts && { from: Number(parts[1]), to: Number(parts[2] ?? parts[1]) };
  };

  const matcher = () => {
    const words = field("text").value.toLowerCase().split(/\s+/).filter((word) => word);
    const asked = ports(field("port").value);
    const wanted = (name) => field(name).value;
    const [state, kind, source, transport] = ["state", "kind", "source", "transport"].map(wanted);
    const active = words.length > 0 || asked || state || kind || source || transport;
    return {
      active,
      matches: (one) => (!state || one.state === state) && (!kind || one.kind === kind)
        && (!transport || (one.transport || "-") === transport)
        && (!asked || (one.from <= asked.to && asked.from <= one.to))
        && (!source || one.sources().includes(source)) && words.every((word) => text(one).includes(word)),
    };
  };

  const tell = (holder, shown, all, active) => {
    const number = holder.querySelector(".n");
    number.textContent = active && shown < all ? `${shown} of ${all}` : String(all);
  };

  const apply = () => {
    const { active, matches } = matcher();
    const shown = new Map();
    let total = 0;
    for (const one of cards) {
      const fits = matches(one);
      one.element.hidden = !fits;
      for (const holder of [one.element.closest(".group"), one.element.closest("section")]) {
        const sum = shown.get(holder) ?? { fits: 0, all: 0 };
        shown.set(holder, { fits: sum.fits + (fits ? 1 : 0), all: sum.all + 1 });
      }
      total += fits ? 1 : 0;
    }
    for (const [holder, sum] of shown) {
      if (holder) {
        tell(holder.querySelector("summary, h2"), sum.fits, sum.all, active);
        if (holder.tagName === "DETAILS") {
          holder.hidden = sum.fits === 0;
          holder.open = Boolean(active) && total <= FEW;
        }
      }
    }
    for (const section of document.querySelectorAll("main > section")) {
      section.hidden = Boolean(active) && !shown.get(section)?.fits;
    }
    count.textContent = active
      ? `${total.toLocaleString("en")} of ${cards.length.toLocaleString("en")} conflicts`
      : `${cards.length.toLocaleString("en")} conflicts`;
  };

  let pending = 0;
  const soon = () => {
    cancelAnimationFrame(pending);
    pending = requestAnimationFrame(apply);
  };
  form.addEventListener("input", soon);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  form.hidden = false;
  count.textContent = `${cards.length.toLocaleString("en")} conflicts`;
})();
