// Reads a query, as the command line does. The npm package holds this file too. src/test/queries.csv holds the cases that all answer alike.
"use strict";
(() => {
  const LAST = 65535;
  const NUMBERS = { 6: "tcp", 17: "udp", 33: "dccp", 132: "sctp" };
  const FILTERS = ["category", "risk", "status", "class"];
  const FARTHEST = 3;
  const SHORTEST = 4;
  const SHOWN = 4;
  const DASH = /(?<=[0-9])\s*(?:\.{2,3}|…|[-\u2010-\u2015\u2212])\s*(?=[0-9])/g;
  const HOST = /^(\[[^\]]*\]|[^:/[\]]*):([0-9]+)(?:\/(\S*))?$/;
  const URL_WITH_PORT = /^([a-zA-Z][\w+.-]*):\/\/(?:[^/?#@]*@)?(?:\[[^\]]*\]|[^:/?#[\]]*)(?::([0-9]+))?(?:[/?#].*)?$/;
  const refuse = (word, why) => {
    throw new RangeError("“" + word + "” " + why);
  };
  const isPortWord = (word) => /^ports?$/i.test(word);
  const isNumeric = (text) => /^[0-9-]+$/.test(text);
  const transportOf = (word) => /^(tcp|udp|sctp|dccp)[46]?$/i.exec(word)?.[1].toLowerCase() ?? "";
  const numbered = (word) => NUMBERS[word] ?? transportOf(word);
  const noTransport = (word) => refuse(word, "names no transport: write tcp, udp, sctp or dccp behind the port");

  const ofName = (name, transport = "") => ({ name, transport });
  const range = (text) => {
    const parts = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
    const [from, to] = parts ? [Number(parts[1]), Number(parts[2] ?? parts[1])] : [1, 0];
    return from <= to && to <= LAST ? { from, to } : null;
  };

  /** Reads a port or a range; one that runs backwards is turned around. */
  const ports = (word, text, transport = "") => {
    const found = range(text);
    if (found || !isNumeric(text)) {
      return found && { ...found, transport };
    }
    const ends = text.split("-");
    if (ends.some((end) => end && !range(end))) {
      refuse(word, "is not a port: ports end at " + LAST);
    }
    const turned = ends.length === 2 && range(ends[1] + "-" + ends[0]);
    return turned
      ? { ...turned, transport, remark: text + " runs backwards; it was read as " + turned.from + "-" + turned.to }
      : refuse(word, "is not a port: ask for 0 to 65535, a range such as 6000-6010, or a name");
  };

  /** 9200/tcp/elasticsearch, 1024/tcp/-; 8080/- are all rows without a transport. */
  const ofId = (word) => {
    const [port, transport, ...rest] = word.split("/");
    const unstated = transport === "-";
    const service = rest.join("/");
    const on = unstated ? "-" : transportOf(transport ?? "");
    const found = range(port);
    if ((rest.length === 0 && !unstated) || (rest.length > 0 && !service.trim()) || !on || !found || found.from !== found.to) {
      return null;
    }
    return { ...found, transport: unstated ? "" : on, id: found.from + "/" + on + "/" + service };
  };

  /** Without a port, a URL asks for the service of its scheme. */
  const ofUrl = (word) => {
    const url = URL_WITH_PORT.exec(word);
    return url && (url[2] ? ports(word, url[2]) : ofName(url[1].toLowerCase()));
  };

  /** What stands before the colon may be a transport, or as in iptables the first port of a range. */
  const ofHost = (word) => {
    const host = HOST.exec(word);
    if (!host) {
      return null;
    }
    const transport = numbered(host[3] ?? "") || transportOf(host[1]);
    return ports(word, isNumeric(host[1]) ? host[1] + "-" + host[2] : host[2], transport);
  };

  /** 80/tcp, tcp/80, 53/17, ssh/tcp, 9200:tcp. */
  const withTransport = (word, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    if (at < 1 || !after) {
      return at > 0 && isNumeric(before) ? noTransport(word) : null;
    }
    const slash = word[at] === "/";
    const behind = slash && isNumeric(before) ? numbered(after) : transportOf(after);
    if (behind) {
      return ports(word, before, behind) ?? ofName(before, behind);
    }
    if (transportOf(before)) {
      return ports(word, after, transportOf(before)) ?? ofName(after, transportOf(before));
    }
    return isNumeric(before) && (slash || !isNumeric(after)) ? noTransport(word) : null;
  };

  /** 80tcp, udp53. */
  const glued = (word) => {
    const behind = /^([0-9-]+)([a-z]+[46]?)$/i.exec(word);
    const before = /^([a-z]+?[46]?)([0-9-]+)$/i.exec(word);
    return (behind && transportOf(behind[2]) && ports(word, behind[1], transportOf(behind[2])))
      || (before && transportOf(before[1]) && ports(word, before[2], transportOf(before[1]))) || null;
  };

  const read = (word) => ofId(word) ?? ofUrl(word) ?? ofHost(word) ?? withTransport(word, word.indexOf("/"))
    ?? withTransport(word, word.indexOf(":")) ?? glued(word) ?? ports(word, word);

  /** Returns the filter that a word is; a slip in its key is told, because it would else be asked for as a name. */
  const filterOf = (word) => {
    const [, key, value] = /^([^:]+):(.+)$/.exec(word.toLowerCase()) ?? [];
    if (!key || FILTERS.includes(key)) {
      return key && { key, value };
    }
    const near = FILTERS.find((one) => portRegistry.slips(key, one) <= (one.length > 5 ? 2 : 1));
    return near && refuse(word, "is not a filter: did you mean " + near + ":" + value + "?");
  };

  /**
   * Returns how many letters must be put in, taken out, replaced or swapped with the next to make one text of the other. Where
   * that is more than the most that matters, it stops early and returns the next number.
   */
  portRegistry.slips = (one, other, most = Infinity) => {
    let before = [];
    let above = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      for (let j = 1; j <= other.length; j++) {
        row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      if (Math.min(...row) > most) {
        return most + 1;
      }
      [before, above] = [above, row];
    }
    return above[other.length];
  };

  /** Returns a name as names are compared by near: in lower case, with hyphens. */
  portRegistry.joined = (name) => name.toLowerCase().replace(/[\s_]+/g, "-");

  /** Tells most names that are too far without counting slips: a slip makes up for one letter that the name lacks. */
  const isFar = (asked, name) => Math.abs(asked.length - name.length) >= FARTHEST
    || [...asked].filter((letter) => !name.includes(letter)).length >= FARTHEST;

  /** A name that begins with what was asked is nearest, then one that is a slip away, then one that holds it. */
  const distance = (asked, name) => {
    if (name.startsWith(asked)) {
      return 0;
    }
    if (asked.length < SHORTEST) {
      return FARTHEST;
    }
    const far = isFar(asked, name) ? FARTHEST : Math.min(portRegistry.slips(asked, name, FARTHEST - 1), FARTHEST);
    return far < 2 ? far : name.includes(asked) ? 2 : far;
  };

  /** Returns those of the joined names that somebody may have meant, the nearest first. */
  portRegistry.near = (asked, names) => {
    const whole = portRegistry.joined(asked);
    const distances = new Map();
    for (const name of names) {
      if (name && !distances.has(name)) {
        distances.set(name, distance(whole, name));
      }
    }
    return [...distances].filter(([, far]) => far < FARTHEST)
        .sort(([one, far], [other, farther]) => far - farther || one.length - other.length || (one < other ? -1 : 1))
        .slice(0, SHOWN).map(([one]) => one);
  };

  /**
   * Reads a query: what it asks for (ports, ids or names, each with its transport), and its filters. Transports that come
   * first are meant for what follows, others for what stands before them. Throws a RangeError for what cannot be meant.
   */
  portRegistry.parse = (text) => {
    const groups = text.split(",").map((part) => part.replace(DASH, "-").split(/\s+/).filter((word) => word));
    const words = groups.flat();
    const transportFirst = transportOf(words.find((word) => !isPortWord(word)) ?? "") !== "";
    const found = { asked: [], filter: {} };
    let name = [];
    let before = "";
    let settled = 0;
    const add = (query) => found.asked.push(query.transport || query.id ? query : { ...query, transport: before });
    const endName = () => {
      if (name.length) {
        add(ofName(name.join(" ")));
      }
      name = [];
    };
    const settle = (transport) => {
      for (; settled < found.asked.length; settled++) {
        found.asked[settled].transport ||= found.asked[settled].id ? "" : transport;
      }
    };
    const take = (word) => {
      const transport = words.length > 1 ? transportOf(word) : "";
      if (transport) {
        endName();
        if (transportFirst) {
          before = transport;
        } else {
          settle(transport);
        }
        return;
      }
      const query = isPortWord(word) ? null : read(word);
      if (query) {
        if (isPortWord(name.at(-1) ?? "")) {
          name.pop();
        }
        endName();
        add(query);
        return;
      }
      const filter = filterOf(word);
      if (filter) {
        endName();
        found.filter[filter.key] = filter.value;
      } else {
        name.push(word);
      }
    };
    for (const group of groups) {
      group.forEach(take);
      if (!(name.length === 1 && isPortWord(name[0]))) {
        endName();
      }
    }
    endName();
    if (words.length && !found.asked.length && !Object.keys(found.filter).length) {
      found.asked.push(ofName(words.join(" ")));
    }
    return found;
  };
})();
