// Claims of settled conflicts stand in the page without what their sources' rows tell; a card that opens fills it in.
"use strict";
(() => {
  const sources = new Map();
  for (const row of document.querySelectorAll("#sources tbody tr")) {
    sources.set(row.id.slice("source-".length), row.dataset);
  }

  /** Returns the address of a claim: the pattern of its source with the claim's line or port. */
  const address = (pattern, place, port) => {
    const line = /^line (\d+)$/.exec(place);
    return pattern.includes("{line}") && !line ? "" : pattern.replace("{line}", line && line[1]).replace("{port}", port);
  };

  const complete = (element) => {
    const { from } = card(element);
    for (const claim of element.querySelectorAll("li")) {
      const name = claim.querySelector("b");
      const source = name && sources.get(name.textContent);
      if (!source || claim.querySelector("small")) {
        continue;
      }
      const place = claim.querySelector("i").textContent;
      const url = address(source.link, place, from) || source.url;
      if (url) {
        const link = document.createElement("a");
        link.href = url;
        link.textContent = name.textContent;
        name.replaceWith(link);
      }
      const terms = document.createElement("small");
      terms.textContent = source.terms;
      claim.append(" ", terms);
    }
  };

  /** What nothing presses is settled otherwise by the same form. */
  const offerRuling = (element) => {
    if (["ruled", "settled"].includes(element.dataset.state) && !element.querySelector(".rule")
        && !element.id.startsWith("range-overlap")) {
      const rule = document.createElement("details");
      rule.className = "rule";
      rule.append(document.createElement("summary"));
      rule.firstChild.textContent = "Settle it otherwise";
      element.append(rule);
    }
  };

  document.addEventListener("toggle", (event) => {
    if (event.target.matches(".card") && event.target.open) {
      complete(event.target);
      offerRuling(event.target);
    }
  }, true);

  const show = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let at = target; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") {
        at.open = true;
      }
    }
    if (target) {
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", show);
  show();
})();
