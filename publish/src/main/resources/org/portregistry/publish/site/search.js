// Finds services by number, id, name, alias and words: all of them, at every key.
"use strict";
(() => {
  const { services, names, portClass, parse, joined, near } = portRegistry;
  const key = (text) => text.toLowerCase();
  const text = (one) => key([one.service, ...one.aliases, one.label ?? "", one.words, ...(one.categories ?? [])].join("\n"));
  /** Of equals the better ranked go first, then those whose transport is stated, then what is more than malware. */
  const best = ({ rows = [] }) => Math.min(...rows.map((row) => row.rank + (row.transport ? 0 : 0.5) + (row.status === "malicious" ? 100 : 0)));
  const entry = (service) => ({ service, name: key(service.service), aliases: service.aliases.map(joined), label: joined(service.label ?? ""), text: text(service), best: best(service) });
  const index = services.map(entry);
  const nameIndex = names.map(entry);

  /** Returns how near an entry is to words: 0 nearest, −1 not found. */
  const scoreWords = (one, words) => {
    if (!words.every((word) => one.text.includes(word))) {
      return -1;
    }
    const whole = words.join("-");
    if (one.name === whole) {
      return 1;
    }
    const begins = one.name.startsWith(words[0]);
    if (one.aliases.includes(whole) || one.label === whole) {
      return begins ? 2 : 3;
    }
    return begins ? 4 : one.name.includes(words[0]) ? 6 : 7;
  };

  /** A number that is asked for alone may be the beginning of another, as one types. */
  const scorePort = (port, { from, to, alone }) => {
    if (from <= port && port <= to) {
      return 0;
    }
    return alone && from === to && String(port).startsWith(String(from)) ? 5 : -1;
  };

  const scoreId = ({ service }, { from, id, transport }) => {
    const name = id.split("/").slice(2).join("/").toLowerCase();
    const fits = service.port === from && service.rows.some((row) => row.transport === transport)
      && (!name || (service.service.toLowerCase() || "-") === name);
    return fits ? 0 : -1;
  };

  const score = (one, query) => {
    if (query.id) {
      return scoreId(one, query);
    }
    return query.words ? scoreWords(one, query.words) : scorePort(one.service.port, query);
  };

  /** Of names that are equal otherwise, the shorter is nearer to the words; ports keep their order. */
  const order = (one, other) => one.score - other.score || one.best - other.best || one.beyond - other.beyond;

  const fits = (service, filter, transport) => (!filter.category || service.categories.includes(filter.category))
    && (!filter.risk || service.risk === filter.risk) && (!filter.class || portClass(service.port) === filter.class)
    && service.rows.some((row) => (!filter.status || row.status === filter.status)
      && (!filter.transport || (row.transport || "-") === filter.transport)
      && (!transport || !row.transport || row.transport === transport));

  const findOne = (query, filter) => {
    const found = [];
    for (const one of index) {
      const at = score(one, query);
      if (at >= 0 && fits(one.service, filter, query.id ? "" : query.transport)) {
        found.push({ service: one.service, score: at, best: one.best, beyond: query.words ? one.name.length : 0 });
      }
    }
    return found.sort(order).map((one) => one.service);
  };

  let everyName = null;
  const known = () => (everyName ??= new Set(index.flatMap(({ name, aliases }) => [name, ...aliases])));

  /**
   * Returns what a query finds: services, the nearest first, names without a port, remarks, and what was probably meant.
   * The filter is what the page's lists say; the query's own filters go before it.
   */
  portRegistry.search = (asked, chosen = {}) => {
    const parsed = parse(asked);
    const filter = { ...Object.fromEntries(Object.entries(chosen).filter(([, value]) => value)), ...parsed.filter };
    const queries = parsed.asked.map((query) => (query.name === undefined ? { ...query, alone: parsed.asked.length === 1 } : { ...query, words: key(query.name).split(/\s+/) }));
    if (!queries.length && Object.keys(filter).length) {
      queries.push({ words: [], transport: "" });
    }
    const found = new Set(queries.flatMap((query) => findOne(query, filter)));
    const named = queries.filter((query) => query.words?.length);
    const filtered = Object.keys(filter).length > 0;
    const portless = filtered ? [] : named.flatMap((query) => nameIndex.filter((one) => scoreWords(one, query.words) >= 0)).map((one) => one.service);
    const lost = named.filter((query) => !filtered && !portless.length && findOne(query, {}).length === 0);
    return {
      queries, filter, portless: [...new Set(portless)], services: [...found],
      remarks: queries.map((query) => query.remark).filter((remark) => remark),
      meant: lost.flatMap((query) => near(query.name, known())),
    };
  };
})();
