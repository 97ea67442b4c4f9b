// A text of one's own names: lines of services(5), or CSV where the first line is a header with port.

const LAST = 65535;
const PROTOCOLS = ["tcp", "udp", "sctp", "dccp"];
const STATUSES = ["assigned", "unofficial", "unauthorized", "malicious", "reserved"];

// Systems list a few protocols without ports: AppleTalk's, and FreeBSD's divert sockets.
const NO_TRANSPORT = ["ddp", "divert"];

// A wider range is one of its own.
const EXPANDED = 128;

// What somebody names on a port of their own is a server there.
const WEIGHT = 255;

// Names are compared by their letters and digits.
export const key = name => name.toLowerCase().replace(/[^a-z0-9]/g, "");

// What tells two names apart: the key, or the name itself where it has letters beyond ASCII.
const identity = name => (/^[\x00-\x7f]*$/.test(name) ? key(name) : name.toLowerCase()) || name;
const place = row => `${row.port}/${row.transport ?? ""}`;
const isHiding = name => name.length > 1 && name.startsWith("-");
const items = cell => (cell ?? "").split(";").map(item => item.trim()).filter(item => item);

function wrong(line, what, cure) {
  return new SyntaxError(`overlay: line ${line}: ${what}; ${cure}`);
}

function span(text, line) {
  const [, start, end] = /^([0-9]{1,5})(?:-([0-9]{1,5}))?$/.exec(text) ?? [];
  const first = Number(start), last = Number(end ?? start);
  if (!(first <= last && last <= LAST)) {
    throw wrong(line, `"${text}" is not a port number`, "write one from 0 to 65535, or a range such as 6800-7300");
  }
  return [first, last];
}

function transport(text, line, cure) {
  const lower = text.toLowerCase();
  if (!PROTOCOLS.includes(lower)) throw wrong(line, `"${text}" is not a transport`, cure);
  return lower;
}

// Returns {rows, ranges, hidden}; throws SyntaxError where a line is wrong, with line and cure.
export function parse(text) {
  if (typeof text !== "string") throw new TypeError("give the text of an overlay, such as readFileSync(file, \"utf8\")");
  if (text.includes("\0")) throw wrong(1, "this is UTF-16 or not text", "save it as UTF-8");
  const lines = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const overlay = {rows: [], ranges: [], hidden: [], own: new Set()};
  const first = lines.split("\n").map(line => line.split("#")[0]).find(line => line.trim()) ?? "";
  if (first.includes(",")) readCsv(overlay, lines);
  else lines.split("\n").forEach((line, i) => readLine(overlay, line, i + 1));
  return overlay;
}

function add(overlay, ports, row, hiding) {
  const [start, end] = ports;
  if (hiding) {
    overlay.hidden.push({name: identity(row.service.slice(1)), start, end, transport: row.transport ?? ""});
  } else if (end - start >= EXPANDED) {
    overlay.ranges.push(Object.freeze({start, end, transport: row.transport ?? "", service: row.service ?? "",
      label: row.label ?? "", status: row.status, sources: Object.freeze(row.sources), named: true, weight: WEIGHT}));
  } else {
    for (let port = start; port <= end; port++) {
      overlay.rows.push({...row, port, ...(end > start ? {range: `${start}-${end}`} : {})});
    }
  }
}

function readLine(overlay, line, number) {
  const [stated, ...rest] = line.split("#");
  const words = stated.trim().split(/\s+/).filter(word => word);
  if (!words.length) return;
  if (words.length === 1 && isHiding(words[0])) {
    add(overlay, [0, LAST], {service: words[0]}, true);
    return;
  }
  const [ports, protocol] = (words[1] ?? "").split("/");
  if (protocol === undefined) {
    throw wrong(number, `"${line.trim()}" is not a service`, "write it as: name 9200/tcp alias # comment");
  }
  if (NO_TRANSPORT.includes(protocol.toLowerCase())) return;
  const description = rest.join("#").trim();
  add(overlay, span(ports, number), {
    transport: transport(protocol, number, "write tcp, udp, sctp or dccp"),
    service: words[0],
    status: "unofficial",
    ...(description ? {description} : {}),
    ...(words.length > 2 ? {aliases: words.slice(2)} : {}),
    sources: ["local"],
  }, isHiding(words[0]));
}

function readCsv(overlay, text) {
  let header;
  for (const {cells, line} of records(text)) {
    if (cells.every(cell => !cell.trim()) || cells[0].startsWith("#")) continue;
    if (!header) {
      header = cells.map(cell => cell.trim().toLowerCase());
      for (const needed of ["port", "service"]) {
        if (!header.includes(needed)) {
          throw wrong(line, `the header ${header.join(",")} has no column ${needed}`, "begin with: port,transport,service");
        }
      }
      continue;
    }
    if (cells.length !== header.length) {
      throw wrong(line, `has ${cells.length} cells, and the header ${header.length}`, cells.length > header.length
        ? "put cells that hold commas into quotes" : "write a comma for each cell that is empty");
    }
    // Our own CSV has an apostrophe before what a spreadsheet would run.
    const row = Object.fromEntries(header.map((name, i) => [name, cells[i].trim().replace(/^'/, "")]));
    const status = row.status?.toLowerCase() || "unofficial";
    if (!STATUSES.includes(status)) throw wrong(line, `"${row.status}" is not a status`, `write ${STATUSES.join(", ")}`);
    if (!row.service && status !== "reserved") {
      throw wrong(line, "names no service", "write one; only a reserved port has none");
    }
    const filled = {
      transport: row.transport && transport(row.transport, line, "write tcp, udp, sctp or dccp, or leave it empty for all"),
      service: row.service, label: row.label, status, description: row.description,
      aliases: items(row.aliases), categories: items(row.categories),
      sources: items(row.sources).length ? items(row.sources) : ["local"],
    };
    // A service whose own name begins with a hyphen has an apostrophe before it, as in ports.csv.
    const hiding = isHiding(cells[header.indexOf("service")].trim());
    add(overlay, span(row.port, line), Object.fromEntries(Object.entries(filled)
      .filter(([, value]) => value !== undefined && value !== "" && value.length !== 0)), hiding);
  }
}

// RFC 4180, and blanks before a quote, which people write.
function* records(text) {
  let cells = [], at = 0, line = 1, begin = 1;
  while (at < text.length) {
    const quoted = /[ \t]*"((?:[^"]|"")*)"([^,\n]*)/y, plain = /[^,\n]*/y;
    quoted.lastIndex = plain.lastIndex = at;
    const found = quoted.exec(text);
    if (!found && /[ \t]*"/y.test(text.slice(at))) {
      throw wrong(begin, "a quote is not closed", 'write " at the end of the cell, and two of them for one inside');
    }
    const cell = found ? found[1].replaceAll('""', '"') + found[2] : plain.exec(text)[0];
    at = found ? quoted.lastIndex : plain.lastIndex;
    line += (cell.match(/\n/g) ?? []).length;
    cells.push(cell);
    const end = text[at++] ?? "\n";
    if (end === "\n") {
      yield {cells, line: begin};
      cells = [];
      begin = ++line;
    } else if (at === text.length) {
      cells.push("");
    }
  }
  if (cells.length) yield {cells, line: begin};
}

function hides(overlay, name, start, end, transport) {
  return overlay.hidden.some(one => one.name === identity(name) && one.start <= start && end <= one.end
    && (one.transport === "" || one.transport === transport));
}

export function hidesRange(overlay, range) {
  return hides(overlay, range.service, range.start, range.end, range.transport);
}

const united = (one = [], other = []) => [...new Set([...one, ...other])];

function filled(row, known) {
  const unstated = row.status === "unofficial" && known.status !== "malicious" && known.status !== "reserved";
  const all = {...known, ...row, status: unstated ? known.status : row.status,
    aliases: united(row.aliases, known.aliases), sources: united(row.sources, known.sources)};
  if (!all.aliases.length) delete all.aliases;
  return all;
}

// Puts the rows of the overlay on top of those of the registry that it does not hide, and notes which are its own.
export function merge(overlay, rows) {
  const registry = groups(rows);
  for (const [at, mine] of groups(overlay.rows)) {
    if (!registry.has(at)) registry.set(at, []);
    registry.set(at, {mine, rest: registry.get(at)});
  }
  const all = [];
  for (const there of registry.values()) {
    const own = [];
    let rest = (there.rest ?? there).filter(row => !hides(overlay, row.service ?? "", row.port, row.port, row.transport ?? ""));
    for (const row of once(there.mine ?? [])) {
      const known = rest.find(one => identity(one.service ?? "") === identity(row.service ?? ""));
      rest = rest.filter(one => one !== known);
      own.push(known ? filled(row, known) : row);
    }
    const changed = there.mine || rest.length < there.length;
    all.push(...[...own, ...rest].map((row, i) => changed ? ranked(overlay, row, i, own.length) : row));
  }
  const order = row => PROTOCOLS.includes(row.transport) ? PROTOCOLS.indexOf(row.transport) : PROTOCOLS.length;
  return all.sort((one, other) => one.port - other.port || order(one) - order(other) || one.rank - other.rank);
}

function ranked(overlay, row, index, own) {
  const made = {...row, rank: index + 1};
  made.id = `${row.port}/${row.transport ?? "-"}/${row.service ?? "-"}`;
  if (index < own) {
    made.class ??= row.port < 1024 ? "system" : row.port < 49152 ? "user" : "dynamic";
    made.support ??= 1;
    made.basis = "LOCAL";
    made.weight = WEIGHT;
    overlay.own.add(made);
  }
  return Object.freeze(made);
}

// A service that the overlay names twice on a place is one row: the first, filled from those after it.
function once(mine) {
  const once = new Map();
  for (const row of mine) {
    const name = identity(row.service ?? "");
    once.set(name, once.has(name) ? filled(once.get(name), row) : row);
  }
  return once.values();
}

function groups(rows) {
  const groups = new Map();
  for (const row of rows) {
    if (!groups.has(place(row))) groups.set(place(row), []);
    groups.get(place(row)).push(row);
  }
  return groups;
}
