// Says in a sentence or two what is on a port: the first thing that its page tells. Pure text, tested in Node.
"use strict";
(() => {
  const EPHEMERAL = { from: 32768, to: 60999 };
  const MANY = 4;
  const listed = (names, word = "and") => (names.length < 2 ? names.join("") : names.slice(0, -1).join(", ") + " " + word + " " + names.at(-1));
  const name = (row) => row.label || row.service;
  const isMalicious = (row) => row.status === "malicious";
  const isBenign = (row) => row.status !== "malicious" && row.status !== "reserved";

  /** Returns a name for each service, though its rows may state several. */
  const names = (rows) => rows.filter((row, at) => rows.findIndex((one) => one.service === row.service) === at).map(name);

  const shortened = (names) => (names.length > MANY + 1
    ? names.slice(0, MANY).join(", ") + " and " + (names.length - MANY) + " more"
    : listed(names));

  const inUse = (rows) => {
    const seen = rows.filter((row) => row.used === "yes");
    if (seen.length === 0) {
      return rows.every((row) => row.used === "no") ? ", not seen in use" : "";
    }
    return seen.length === rows.length ? ", in use" : ", in use on " + listed(seen.map((row) => row.transport));
  };

  /** Returns "http (World Wide Web HTTP), assigned, in use" for the rows of one service. */
  const lead = ([row, ...others]) => {
    const words = [row.label, row.description].find((text) => text && text.toLowerCase() !== row.service.toLowerCase());
    const called = words ? row.service + " (" + words.replace(/[.\s]+$/, "") + ")" : row.service;
    return called + ", " + row.status + inUse([row, ...others]);
  };

  /** Returns the best benign row of each transport, with those that name the same service together. */
  const leads = (rows, transports) => {
    const groups = new Map();
    for (const transport of transports) {
      const best = rows.find((row) => row.transport === transport && row.rank === "1" && isBenign(row));
      if (best) {
        const key = [best.service, best.status].join("\n");
        groups.set(key, [...(groups.get(key) ?? []), best]);
      }
    }
    return [...groups.values()];
  };

  const unknown = (port, place, elsewhere, ranges, free) => {
    const sentences = [place + " has no known use."];
    if (elsewhere.length) {
      sentences.push("The port is used on " + listed(elsewhere) + ".");
    }
    if (ranges.length) {
      sentences.push("It lies in " + listed(ranges.map((range) => range.start + "–" + range.end + " (" + (range.service || range.label || range.status) + ")")) + ".");
    } else if (port >= 49152) {
      sentences.push("It is a Dynamic Port, which is never assigned (RFC 6335).");
    }
    if (EPHEMERAL.from <= port && port <= EPHEMERAL.to) {
      sentences.push("It lies in the ephemeral range of Linux (32768–60999), so a program that uses it is probably a client.");
    }
    if (free.from <= port && port <= free.to && free.to > free.from) {
      sentences.push("All of " + free.from + "–" + free.to + " is free.");
    } else {
      sentences.push((free.alone ? "The port itself is free; the" : "The") + " nearest free block is " + free.from + "–" + free.to + ".");
    }
    return sentences;
  };

  /**
   * Returns what to say of a port.
   *
   * @param place what was asked for, port and transport
   * @param rows all rows of the port, in the order of ports.csv
   * @param ranges the named ranges that it lies in
   * @param free the free block that it lies in, or the nearest, which says whether the port alone is free
   */
  portRegistry.verdict = ({ port, transport }, rows, ranges, free) => {
    const place = port + (transport ? "/" + transport : "");
    const here = rows.filter((row) => !transport || row.transport === transport || !row.transport);
    if (here.length === 0) {
      return unknown(port, place, [...new Set(rows.map((row) => row.transport))], ranges, free);
    }
    const stated = transport ? [transport] : portRegistry.TRANSPORTS.filter((one) => one);
    const groups = leads(here, stated);
    const sentences = groups.map((group) => port + "/" + listed(group.map((row) => row.transport)) + ": " + lead(group) + ".");
    if (!groups.length) {
      const reserved = stated.filter((one) => here.some((row) => row.transport === one && row.status === "reserved"));
      const [row] = here.filter(isBenign);
      if (reserved.length) {
        sentences.push(port + "/" + listed(reserved) + (reserved.length === 1 ? " is" : " are") + " reserved by IANA.");
      } else if (row) {
        sentences.push(place + ": " + lead([row]) + "; no source states a transport.");
        groups.push([row]);
      } else {
        sentences.push(place + " has no known benign use.");
      }
    }
    const led = new Set(groups.map(([row]) => row.service));
    const also = names(here.filter((row) => isBenign(row) && !led.has(row.service)));
    if (also.length) {
      sentences.push("Also found: " + shortened(also) + ".");
    }
    const malware = names(here.filter(isMalicious));
    if (malware.length) {
      sentences.push("Malware reported here: " + shortened(malware) + ".");
    }
    return sentences;
  };

  /** Returns the services that a port is known for, for the title of a page; those without a transport only where no other is. */
  portRegistry.known = ({ transport }, rows) => {
    const here = rows.filter((row) => !transport || row.transport === transport);
    const best = (here.length ? here : rows.filter((row) => !row.transport)).filter((row) => row.rank === "1" && isBenign(row));
    const stated = best.filter((row) => row.transport);
    return [...new Set((stated.length ? stated : best).map((row) => row.service))].slice(0, 2).join(", ");
  };

  /** Returns the free block that a port lies in, given its used neighbours; where that is the port alone or none, the nearest. */
  portRegistry.freeBlock = (port, { before, after }, isFree) => {
    const run = { from: before + 1, to: Math.min(after, EPHEMERAL.from) - 1 };
    if (isFree && run.from <= port && port <= run.to && run.from < run.to) {
      return run;
    }
    const distance = (one) => Math.max(one.from - port, port - one.to);
    const nearest = portRegistry.free.map(([from, to]) => ({ from, to })).reduce((best, one) => (distance(one) < distance(best) ? one : best));
    return isFree && run.from === port && port === run.to ? { ...nearest, alone: true } : nearest;
  };
})();
