// Shows what the address asks for: #9200/tcp, #9200, #q=words, #map=9200, #changes, #sources, #downloads, or the map.
"use strict";
(() => {
  const { showPort, showList, showResults, lists, TRANSPORT, map } = portRegistry;
  const element = (id) => document.getElementById(id);
  const parts = { home: element("home"), results: element("results"), page: element("page") };
  const field = element("q");
  const filter = () => ({ status: element("s-status").value, transport: element("s-transport").value });

  const show = (part, title) => {
    for (const [name, section] of Object.entries(parts)) {
      section.hidden = name !== part;
    }
    document.title = (title ? title + " · " : "") + "Port Registry " + portRegistry.version;
  };

  const current = (name) => {
    for (const link of document.querySelectorAll("nav [data-view]")) {
      if (link.dataset.view === name) {
        link.setAttribute("aria-current", "page");
      } else {
        link.removeAttribute("aria-current");
      }
    }
  };

  const search = () => {
    const asked = field.value;
    const { status, transport } = filter();
    if (asked.trim() || status || transport) {
      portRegistry.lastSearch = showResults(asked, { status, transport });
      show("results", asked.trim());
    } else {
      show("home", "");
      map.draw();
    }
    current("home");
  };

  const failed = (problem) => {
    parts.page.replaceChildren(Object.assign(document.createElement("p"), { textContent: problem.message }));
  };

  const open = async (title, fill) => {
    show("page", title);
    scrollTo(0, 0);
    await fill().catch(failed);
    parts.page.querySelector("h1")?.focus({ preventScroll: true });
  };

  const route = () => {
    let asked = location.hash.slice(1);
    try {
      asked = decodeURIComponent(asked);
    } catch {
      // A hash that is no valid encoding stands as it is.
    }
    const port = /^(\d{1,5})(?:\/(tcp|udp|sctp|dccp))?$/.exec(asked);
    const shown = /^map=(\d{1,5})$/.exec(asked);
    if (port && Number(port[1]) < 65536) {
      const letter = Object.keys(TRANSPORT).find((one) => TRANSPORT[one] === (port[2] ?? ""));
      current("");
      open(asked, () => showPort(parts.page, Number(port[1]), letter));
    } else if (lists.includes(asked)) {
      current(asked);
      open(asked, () => showList(parts.page, asked));
    } else if (shown && Number(shown[1]) < 65536) {
      field.value = "";
      show("home", "");
      current("home");
      map.point(Number(shown[1]));
    } else {
      field.value = asked.startsWith("q=") ? asked.slice(2) : asked;
      search();
    }
  };

  const typed = () => {
    search();
    history.replaceState(null, "", field.value.trim() ? "#q=" + encodeURIComponent(field.value.trim()) : "#");
  };

  element("search").addEventListener("input", typed);
  element("search").addEventListener("submit", (event) => {
    event.preventDefault();
    element("list").querySelector("a")?.click();
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") {
      element("list").querySelector("a")?.focus();
      event.preventDefault();
    }
  });
  element("skip").addEventListener("click", (event) => {
    event.preventDefault();
    element("main").focus();
  });
  addEventListener("keydown", (event) => {
    if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
      field.focus();
      event.preventDefault();
    }
  });
  addEventListener("hashchange", route);
  route();
})();
