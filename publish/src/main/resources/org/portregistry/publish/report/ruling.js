// Finishes the ruling of a card: the decision, its reason and who decides go into the file and into the command.
"use strict";
(() => {
  const { make, choices } = conflictReport;
  const NAME = "port-registry.decided-by";
  const quoted = (word) => /^[A-Za-z0-9._/:=,+-]+$/.test(word) ? word : "'" + word.replaceAll("'", "'\\''") + "'";

  /** The name is remembered where the browser keeps anything for this page. */
  let who = "";
  try {
    who = localStorage.getItem(NAME) ?? "";
  } catch {
    // A browser that keeps nothing asks again.
  }
  const remember = (name) => {
    who = name;
    try {
      localStorage.setItem(NAME, name);
    } catch {
      // The name lasts as long as the page.
    }
  };

  const over = (one, preferred) => {
    const lower = preferred.map((service) => service.toLowerCase());
    const weighed = one.weighed() ?? one.benign().sort();
    return preferred.length ? weighed.filter((service) => !lower.includes(service.toLowerCase())) : [];
  };

  const ruling = (one, choice, { because, evidence, by }) => {
    const rivals = over(one, choice.preferred);
    const json = {
      ...choice.ruling,
      ...(rivals.length ? { over: rivals } : {}),
      because,
      ...(evidence ? { evidence: [evidence] } : {}),
      decidedBy: by,
      decidedOn: new Date().toISOString().slice(0, 10),
    };
    const command = ["rule", one.from + (one.transport ? "/" + one.transport : ""), ...choice.words, "--because", because,
      ...(evidence ? ["--evidence", evidence] : []), "--by", by];
    return {
      file: "datasets/rulings/" + one.from + (one.transport ? "-" + one.transport : "") + ".json",
      text: JSON.stringify(json, null, 2) + "\n", command: "bin/port-registry " + command.map(quoted).join(" "),
    };
  };

  const write = (one, choice, form, made) => {
    const filled = (name, otherwise) => form.elements[name].value.trim() || otherwise;
    const told = { because: filled("because", "…"), evidence: filled("evidence", ""), by: filled("by", "YOUR NAME") };
    const result = choice.alias
      ? { file: "Add to datasets/aliases.csv", text: choice.alias(told.because), command: "" }
      : ruling(one, choice, told);
    made.querySelector(".file code").textContent = result.file;
    made.querySelector(".json").textContent = result.text;
    made.querySelector(".command").textContent = result.command;
    made.querySelector(".typed").hidden = result.command === "";
  };

  const copier = (made, target) => {
    const button = make("button", { type: "button", className: "copy" }, "Copy");
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

  const output = (one) => {
    const made = make("div", { className: "made" });
    made.append(
        one.from === one.to ? "" : make("p", {}, `A ruling is about one port. Write one for each port from ${one.from} to ${one.to}.`),
        make("div", { className: "file" }, make("code"), copier(made, ".json")),
        make("pre", { className: "json", tabIndex: 0 }),
        make("div", { className: "typed" },
            make("div", { className: "name" }, "or, on the command line", copier(made, ".command")),
            make("pre", { className: "command", tabIndex: 0 })));
    return made;
  };

  const build = (one, rule) => {
    const form = document.getElementById("draft").content.cloneNode(true).querySelector("form");
    rule.dataset.built = "yes";
    const chosen = choices(one, form.querySelector(".choices"));
    if (!chosen) {
      rule.append(make("p", {}, "A ruling cannot settle this: nothing here may be rejected. Correct the claim where it is kept."));
      return;
    }
    form.elements.by.value = who;
    const made = output(one);
    form.addEventListener("input", () => {
      remember(form.elements.by.value);
      write(one, chosen(), form, made);
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    write(one, chosen(), form, made);
    rule.querySelector(".inner")?.remove();
    rule.append(make("div", { className: "inner" }, form, made));
  };

  document.addEventListener("toggle", (event) => {
    const details = event.target;
    if (details.matches(".rule") && details.open && !details.dataset.built) {
      build(card(details.closest(".card")), details);
    }
  }, true);
})();
