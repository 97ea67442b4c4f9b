// Shows what the address asks for: #9200/tcp, #9200, #q=words&status=malicious&at=60, #map=9200, #changes, #sources, or the map.
"use strict";
(() => {
  const { showPort, place, LAST } = portRegistry;
  const LISTS = ["changes", "sources", "categories", "downloads"];
  const element = (id) => document.getElementById(id);
  const parts = { home: element("home"), results: element("results"), page: element("page") };
  const field = element("q");
  const chosen = { status: element("s-status"), transport: element("s-transport") };
  const PAUSE = 150;
  // What is shown now; an answer that arrives late must not replace it.
  let turn = 0;
  let shown = "";

  const show = (part, title) => {
    shown = part;
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

  const failed = (problem) => {
    show("page", "");
    parts.page.replaceChildren(Object.assign(document.createElement("p"), { textContent: problem.message, className: "trouble" }));
  };

  /** Shows a page that is filled once its data is there. */
  const open = async (title, fill) => {
    const mine = ++turn;
    const y = history.state?.y ?? 0;
    show("page", title);
    scrollTo(0, 0);
    const page = document.createElement("div");
    parts.page.replaceChildren(page);
    try {
      const told = await fill(page);
      if (mine === turn) {
        show("page", told ?? title);
        page.querySelector("h1")?.focus({ preventScroll: true });
        scrollTo(0, y);
      }
    } catch (problem) {
      if (mine === turn) {
        failed(problem);
      }
    }
  };

  const asked = () => ({ q: field.value.trim(), status: chosen.status.value, transport: chosen.transport.value });
  const address = (at) => {
    const wanted = Object.entries({ ...asked(), at: at > 0 ? String(at) : "" }).filter(([, value]) => value);
    return wanted.length ? "#" + new URLSearchParams(wanted) : "#";
  };

  /** Shows the results of what is asked, or the map where nothing is; both wait for the services. */
  const search = async (at = 0, map = () => portRegistry.map.draw()) => {
    const mine = ++turn;
    const { q, status, transport } = asked();
    const searches = Boolean(q || status || transport);
    show(searches ? "results" : "home", q);
    current("home");
    try {
      await portRegistry.loadSearch();
    } catch (problem) {
      failed(problem);
      return;
    }
    if (mine !== turn) {
      return;
    }
    if (searches) {
      portRegistry.lastSearch = portRegistry.showResults(q, { status, transport }, at);
      portRegistry.scrollToResult(at);
    } else {
      map();
    }
  };

  const decoded = (hash) => {
    try {
      return decodeURIComponent(hash);
    } catch {
      return hash;
    }
  };

  const fillForm = (hash) => {
    const wanted = /^(q|status|transport|at)=/.test(hash) ? new URLSearchParams(hash) : new URLSearchParams({ q: decoded(hash) });
    field.value = wanted.get("q") ?? "";
    for (const [name, select] of Object.entries(chosen)) {
      select.value = wanted.get(name) ?? "";
      select.value ||= "";
    }
    return Number(wanted.get("at")) || 0;
  };

  const route = () => {
    const hash = location.hash.slice(1);
    const words = decoded(hash);
    const port = /^(\d{1,5})(?:\/(tcp|udp|sctp|dccp))?$/.exec(words);
    const pointed = /^map=(\d{1,5})$/.exec(words);
    if (port && Number(port[1]) <= LAST) {
      current("");
      open(place(Number(port[1]), port[2]), (page) => showPort(page, Number(port[1]), port[2] ?? ""));
    } else if (LISTS.includes(words)) {
      current(words);
      open(words.replace(/^./, (first) => first.toUpperCase()), async (page) => {
        await portRegistry.loadLists();
        await portRegistry.showList(page, words);
      });
    } else if (pointed && Number(pointed[1]) <= LAST) {
      fillForm("");
      search(0, () => portRegistry.map.point(Number(pointed[1])));
    } else {
      search(fillForm(hash));
    }
  };

  /** The first key on another page is a step to come back from; the next ones are the same step. */
  const typed = () => {
    if (shown === "page") {
      history.pushState(null, "", address(0));
    } else {
      history.replaceState(null, "", address(0));
    }
    search();
  };

  /** Keeps the place that is scrolled to: of results in the address, of a page in the history. */
  const remember = () => {
    if (shown === "results" && portRegistry.topResult) {
      history.replaceState(null, "", address(portRegistry.topResult()));
    } else if (shown === "page") {
      history.replaceState({ y: scrollY }, "");
    }
  };
  let pause = 0;
  addEventListener("scroll", () => {
    clearTimeout(pause);
    pause = setTimeout(remember, PAUSE);
  }, { passive: true });
  element("main").addEventListener("click", remember, { capture: true });

  element("search").addEventListener("input", typed);
  element("search").addEventListener("submit", (event) => {
    event.preventDefault();
    element("list").querySelector("a")?.click();
  });
  field.addEventListener("focus", () => portRegistry.loadSearch().catch(failed), { once: true });
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
  history.scrollRestoration = "manual";
  addEventListener("hashchange", route);
  route();
})();
