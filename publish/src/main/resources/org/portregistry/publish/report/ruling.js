// Finishes the ruling of a card: the decision, its reason and who decides go into the file and into the command.
"use strict";
(() => {
  const ABOUT_ONE_SERVICE = ["transport-mismatch", "use-clash", "misplaced-service", "status-clash"];
  let who = "";
  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const quoted = (word) => /^[A-Za-z0-9._/:=,+-]+$/.test(word) ? word : "'" + word.replaceAll("'", "'\\''") + "'";

  const decision = (one, form) => {
    const choice = form.querySelector("input[name=choice]:checked").value;
    const rejected = form.querySelector("select")?.value ?? "";
    const benign = one.benign();
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

  const over = (one, preferred) => {
    const lower = preferred.map((service) => service.toLowerCase());
    const weighed = one.weighed() ?? one.benign().sort();
    return preferred.length ? weighed.filter((service) => !lower.includes(service.toLowerCase())) : [];
  };

  const write = (one, form, made) => {
    const { json, words, preferred } = decision(one, form);
    const { because, evidence, by } = form.elements;
    const rivals = over(one, preferred);
    const ruling = {
      ...json,
      ...(rivals.length ? { over: rivals } : {}),
      because: because.value.trim() || "…",
      ...(evidence.value.trim() ? { evidence: [evidence.value.trim()] } : {}),
      decidedBy: by.value.trim() || "YOUR NAME",
      decidedOn: new Date().toISOString().slice(0, 10),
    };
    made.querySelector(".json").textContent = JSON.stringify(ruling, null, 2) + "\n";
    const place = one.from + (one.transport ? "/" + one.transport : "");
    const command = ["rule", place, ...words, "--because", ruling.because];
    if (ruling.evidence) {
      command.push("--evidence", ruling.evidence[0]);
    }
    command.push("--by", ruling.decidedBy);
    made.querySelector(".command").textContent =
      "java -jar publish/target/port-registry.jar " + command.map(quoted).join(" ");
  };

  const choices = (one, form) => {
    const options = ABOUT_ONE_SERVICE.includes(one.kind) ? [] : one.benign();
    const name = (label, value) => element("label", {},
        element("input", { type: "radio", name: "choice", value }), element("span", { textContent: label }));
    const list = form.querySelector(".choices");
    list.append(...options.map((service) => name(service + " comes first", "= " + service)));
    if (options.length > 1) {
      list.append(name("they share the port, in this order", "accept"));
    }
    const select = element("select", { ariaLabel: "The wrong claim" },
        ...one.claims().map((claim) => element("option", { textContent: claim })));
    select.selectedIndex = select.options.length - 1;
    select.addEventListener("input", () => (form.querySelector("input[value=reject]").checked = true));
    if (select.options.length) {
      list.append(name("a claim is simply wrong:", "reject"), select);
    }
    const first = form.querySelector("input[name=choice]");
    if (first) {
      first.checked = true;
    }
    return first !== null;
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

  const build = (one, rule) => {
    const form = document.getElementById("draft").content.cloneNode(true).querySelector("form");
    rule.dataset.built = "yes";
    if (!choices(one, form)) {
      rule.append("No claim here names a service, so there is nothing to choose or to reject.");
      return;
    }
    form.elements.by.value = who;
    const file = one.from + (one.transport ? "-" + one.transport : "") + ".json";
    const made = element("div", { className: "made" });
    made.append(
        element("div", { className: "name" }, element("code", { textContent: "datasets/rulings/" + file }),
            copier(made, ".json")),
        element("pre", { className: "json", tabIndex: 0 }),
        element("div", { className: "name" }, "or, on the command line", copier(made, ".command")),
        element("pre", { className: "command", tabIndex: 0 }));
    if (one.from !== one.to) {
      made.prepend(element("p", {}, "A ruling is about one port: write one for each, "
        + one.from + " to " + one.to + "."));
    }
    form.addEventListener("input", () => {
      who = form.elements.by.value;
      write(one, form, made);
    });
    form.addEventListener("submit", (event) => event.preventDefault());
    write(one, form, made);
    rule.querySelector(".inner")?.remove();
    rule.append(element("div", { className: "inner" }, form, made));
  };

  document.addEventListener("toggle", (event) => {
    const details = event.target;
    if (details.matches(".rule") && details.open && !details.dataset.built) {
      build(card(details.closest(".card")), details);
    }
  }, true);
})();
