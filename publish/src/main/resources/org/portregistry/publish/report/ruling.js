// Finishes the ruling of a card: the decision, its reason and who decides go into the file and into the command.
"use strict";
(() => {
  let who = "";
  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const quoted = (word) => /^[A-Za-z0-9._/:=,+-]+$/.test(word) ? word : "'" + word.replaceAll("'", "'\\''") + "'";
  const unique = (list) => [...new Set(list)];

  const claims = (card) => unique([...card.querySelectorAll(".side li")].filter((claim) => claim.querySelector("q"))
      .map((claim) => claim.firstElementChild.textContent + ":" + claim.querySelector("q").textContent));

  const decision = (card, form) => {
    const choice = form.querySelector("input[name=choice]:checked").value;
    const rejected = form.querySelector("select").value;
    const benign = services(card);
    if (choice === "reject") {
      const colon = rejected.indexOf(":");
      return {
        json: { reject: [{ source: rejected.slice(0, colon), stated: rejected.slice(colon + 1) }] },
        words: ["--reject", rejected],
        preferred: [],
      };
    }
    return choice === "accept"
      ? { json: { accept: benign }, words: ["--accept", benign.join(",")], preferred: benign }
      : { json: { choose: choice.slice(2) }, words: [choice.slice(2)], preferred: [choice.slice(2)] };
  };

  const services = (card) => unique([...card.querySelectorAll(".side[data-benign=yes]")].map((side) => side.dataset.service));

  const over = (card, preferred) => {
    const weighed = card.dataset.weighed ? card.dataset.weighed.split(";") : services(card).sort();
    const lower = preferred.map((service) => service.toLowerCase());
    return preferred.length ? weighed.filter((service) => !lower.includes(service.toLowerCase())) : [];
  };

  const write = (card, form, made) => {
    const { json, words, preferred } = decision(card, form);
    const { because, evidence, by } = form.elements;
    const rivals = over(card, preferred);
    const ruling = {
      ...json,
      ...(rivals.length ? { over: rivals } : {}),
      because: because.value.trim() || "…",
      ...(evidence.value.trim() ? { evidence: [evidence.value.trim()] } : {}),
      decidedBy: by.value.trim() || "YOUR NAME",
      decidedOn: new Date().toISOString().slice(0, 10),
    };
    made.querySelector(".json").textContent = JSON.stringify(ruling, null, 2) + "\n";
    const place = card.dataset.from + (card.dataset.transport ? "/" + card.dataset.transport : "");
    const command = ["rule", place, ...words, "--because", ruling.because];
    if (ruling.evidence) {
      command.push("--evidence", ruling.evidence[0]);
    }
    command.push("--by", ruling.decidedBy);
    made.querySelector(".command").textContent =
      "java -jar publish/target/port-registry.jar " + command.map(quoted).join(" ");
  };

  const choices = (card, form) => {
    const options = card.dataset.about ? [] : services(card);
    const name = (label, value) => element("label", {},
        element("input", { type: "radio", name: "choice", value }), element("span", { textContent: label }));
    const list = form.querySelector(".choices");
    list.append(...options.map((service) => name(service + " comes first", "= " + service)));
    if (options.length > 1) {
      list.append(name("they share the port, in this order", "accept"));
    }
    const select = element("select", { ariaLabel: "The wrong claim" },
        ...claims(card).map((claim) => element("option", { textContent: claim })));
    select.selectedIndex = select.options.length - 1;
    select.addEventListener("input", () => (form.querySelector("input[value=reject]").checked = true));
    list.append(name("a claim is simply wrong:", "reject"), select);
    form.querySelector("input[name=choice]").checked = true;
  };

  const copier = (made, target) => {
    const button = element("button", { type: "button", className: "copy", textContent: "Copy" });
    button.addEventListener("click", async () => {
      const pre = made.querySelector(target);
      try {
        await navigator.clipboard.writeText(pre.textContent);
      } catch {
        getSelection().selectAllChildren(pre);
        document.execCommand("copy");
      }
      button.textContent = "Copied";
      setTimeout(() => (button.textContent = "Copy"), 2000);
    });
    return button;
  };

  const build = (card, rule) => {
    const form = document.getElementById("draft").content.cloneNode(true).querySelector("form");
    choices(card, form);
    form.elements.by.value = who;
    const file = card.dataset.from + (card.dataset.transport ? "-" + card.dataset.transport : "") + ".json";
    const made = element("div", { className: "made" });
    made.append(
        element("div", { className: "name" }, element("code", { textContent: "datasets/rulings/" + file }),
            copier(made, ".json")),
        element("pre", { className: "json", tabIndex: 0 }),
        element("div", { className: "name" }, "or, on the command line", copier(made, ".command")),
        element("pre", { className: "command", tabIndex: 0 }));
    if (card.dataset.from !== card.dataset.to) {
      made.prepend(element("p", {}, "A ruling is about one port: write one for each, "
        + card.dataset.from + " to " + card.dataset.to + "."));
    }
    form.addEventListener("input", () => {
      who = form.elements.by.value;
      write(card, form, made);
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    write(card, form, made);
    rule.querySelector(".inner")?.remove();
    rule.append(element("div", { className: "inner" }, form, made));
    rule.dataset.built = "yes";
  };

  document.addEventListener("toggle", (event) => {
    const details = event.target;
    if (details.matches(".rule") && details.open && !details.dataset.built) {
      build(details.closest(".card"), details);
    }
  }, true);
})();
