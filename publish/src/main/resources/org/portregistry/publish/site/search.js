// Finds services by number, name, alias and words: all of them, at every key.
"use strict";
(() => {
  const { services, names, TRANSPORT } = portRegistry;
  const key = (text) => text.toLowerCase();
  const text = (one) => key([one.service, ...one.aliases, one.words].join("\n"));
  const index = services.map((service) => ({ service, name: key(service.service), text: text(service) }));
  const nameIndex = names.map((service) => ({ service, name: key(service.service), text: text(service) }));

  /** Reads 9200, 9200/tcp, tcp/9200, 6000-6010 or words. */
  const parse = (asked) => {
    const letters = Object.entries(TRANSPORT).filter(([, code]) => code);
    let transport = "";
    let rest = key(asked.trim());
    for (const [letter, code] of letters) {
      const parts = new RegExp(`^(?:(.+)[/:]${code}|${code}[/:](.+))$`).exec(rest);
      if (parts) {
        transport = letter;
        rest = parts[1] ?? parts[2];
      }
    }
    const range = /^(\d{1,5})(?:\s*-\s*(\d{1,5}))?$/.exec(rest);
    return {
      transport,
      from: range ? Number(range[1]) : -1,
      to: range ? Number(range[2] ?? range[1]) : -1,
      words: range ? [range[1]] : rest.split(/\s+/).filter((word) => word),
    };
  };

  const scoreNumber = (port, query) => {
    if (query.from <= port && port <= query.to) {
      return 0;
    }
    return query.from === query.to && String(port).startsWith(String(query.from)) ? 5 : -1;
  };

  /** Returns how near an entry is: 0 nearest, -1 not found. */
  const scoreWords = (entry, words) => {
    if (!words.every((word) => entry.text.includes(word))) {
      return -1;
    }
    const whole = words.join(" ");
    if (entry.name === whole || entry.name === words.join("-")) {
      return 1;
    }
    const begins = entry.name.startsWith(words[0]);
    if (entry.service.aliases.some((alias) => key(alias) === whole)) {
      return begins ? 2 : 3;
    }
    return begins ? 4 : entry.name.includes(words[0]) ? 6 : 7;
  };

  /** Of equals the better ranked go first, then those whose transport is stated. */
  const best = ({ rows }) => Math.min(...rows.map((row) => row.rank + (row.transport === "n" ? 0.5 : 0)));
  const order = (one, other) => one.score - other.score || one.best - other.best;
  const pick = (service, filter, transport) => service.rows.some((row) => (!filter.status || row.status === filter.status)
      && (!filter.transport || row.transport === filter.transport)
      && (!transport || row.transport === transport || row.transport === "n"));

  /** Returns the services that match, nearest first, and the names without a port that do. */
  portRegistry.search = (asked, filter = { status: "", transport: "" }) => {
    const query = parse(asked);
    const numeric = query.from >= 0;
    const found = [];
    if (query.words.length || filter.status || filter.transport) {
      for (const entry of index) {
        const number = numeric ? scoreNumber(entry.service.port, query) : -1;
        const score = number >= 0 ? number : scoreWords(entry, query.words);
        if (score >= 0 && pick(entry.service, filter, query.transport)) {
          found.push({ service: entry.service, score, best: best(entry.service) });
        }
      }
    }
    found.sort(order);
    const portless = numeric || !query.words.length || filter.status || filter.transport
      ? []
      : nameIndex.filter((entry) => scoreWords(entry, query.words) >= 0).map((entry) => entry.service);
    return { query, services: found.map((one) => one.service), portless };
  };
})();
