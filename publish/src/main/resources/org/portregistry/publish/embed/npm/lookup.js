import data from "./rows.json" with {type: "json"};

export const version = data.version;

const LAST = 65535;
let all, byPort, byName;

const PROTOCOLS = ["tcp", "udp", "sctp", "dccp"];

for (const range of data.ranges) {
  Object.freeze(range.sources);
  Object.freeze(range);
}

// Names are compared by their letters and digits.
const key = name => name.toLowerCase().replace(/[^a-z0-9]/g, "");
const isBenign = row => row.status !== "malicious" && row.status !== "reserved";
const words = row => row.description ?? row.label ?? "";

function checked(port) {
  if (!Number.isInteger(port) || port < 0 || port > LAST) {
    throw new RangeError(`${port} is no port number: give a whole number from 0 to ${LAST}`);
  }
  return port;
}

// Logs have them in capitals too; undefined where none is given.
const folded = protocol => protocol == null ? undefined : String(protocol).toLowerCase();

// What states no transport may be meant for any there is, and so not for ICMP.
function isOn(stated, wanted) {
  return wanted === undefined || stated === wanted || stated === "" && PROTOCOLS.includes(wanted);
}

function collect(map, at, row) {
  if (!map.has(at)) map.set(at, []);
  if (map.get(at).at(-1) !== row) map.get(at).push(row);
}

// A row without its id and class; words are numbered, and what is empty stands as "" or is cut off.
function row(cells) {
  const row = {id: "", port: 0};
  cells.forEach((cell, i) => {
    const column = data.columns[i];
    const value = data.words[column]?.[cell] ?? cell;
    if (value !== "") row[column] = Array.isArray(value) ? Object.freeze(value) : value;
    if (column === "used") row.class = classOf(row.port);
  });
  row.id = `${row.port}/${row.transport ?? "-"}/${row.service ?? "-"}`;
  return Object.freeze(row);
}

export function rows() {
  all ??= Object.freeze(data.rows.map(cells => row(cells)));
  return all;
}

export function services(port, protocol) {
  checked(port);
  if (!byPort) {
    byPort = new Map();
    for (const row of rows()) collect(byPort, row.port, row);
  }
  const there = byPort.get(port) ?? [];
  const wanted = folded(protocol);
  // By transport, and so those that state none come last.
  return there.filter(row => isOn(row.transport ?? "", wanted));
}

export function ports(name) {
  if (typeof name !== "string") throw new TypeError(`${name} is no name: give a string`);
  if (!byName) {
    byName = new Map();
    for (const row of rows()) {
      for (const one of [row.service ?? "", row.label ?? "", ...row.aliases ?? []]) {
        if (key(one)) collect(byName, key(one), row);
      }
    }
  }
  const wanted = key(name);
  const spelled = name.trim().toLowerCase();
  // IANA assigns both netsteward and net-steward.
  const distance = row => row.status === "malicious" ? 3
    : row.service?.toLowerCase() === spelled ? 0
    : key(row.service ?? "") === wanted || key(row.label ?? "") === wanted ? 1 : 2;
  return [...byName.get(wanted) ?? []].sort((one, other) => distance(one) - distance(other));
}

export function ranges(port, protocol) {
  checked(port);
  const wanted = folded(protocol);
  return data.ranges.filter(range => range.start <= port && port <= range.end && isOn(range.transport, wanted));
}

export function classOf(port) {
  return checked(port) < 1024 ? "system" : port < 49152 ? "user" : "dynamic";
}

export function getService(port, protocol = "tcp") {
  const row = services(port, protocol).find(isBenign);
  return row ? {name: row.service, description: words(row)} : null;
}

export function getPort(service, protocol = "tcp") {
  const wanted = folded(protocol);
  const there = ports(service).filter(row => isBenign(row) && isOn(row.transport ?? "", wanted));
  const own = there.filter(row => key(row.service ?? "") === key(service));
  const among = own.length ? own : there;
  const row = among.find(one => one.status === "assigned") ?? among[0];
  return row ? {port: row.port, protocol: wanted ?? row.transport ?? "", description: words(row)} : null;
}
