import data from "./rows.json" with {type: "json"};
import {find as answers} from "./find.js";
import {hidesRange, key, merge, parse} from "./overlay.js";

const LAST = 65535;
const PROTOCOLS = ["tcp", "udp", "sctp", "dccp"];
const NUMBERS = {6: "tcp", 17: "udp", 33: "dccp", 132: "sctp"};

// What Linux gives to clients begins here.
const FIRST_CLIENT = 32768;

for (const range of data.ranges) {
  Object.freeze(range.sources);
  Object.freeze(range);
}

const isBenign = row => row.status !== "malicious" && row.status !== "reserved";
const words = row => row.description ?? row.label ?? "";

function checked(port) {
  if (!Number.isInteger(port) || port < 0 || port > LAST) {
    throw new RangeError(`${port} is not a port number: give a whole number from 0 to ${LAST}`);
  }
  return port;
}

// Logs have them in capitals too, and flow records as IANA's numbers; undefined where none is given.
const folded = protocol => protocol == null ? undefined : NUMBERS[protocol] ?? String(protocol).toLowerCase();

// What states no transport may be meant for any there is, and so not for ICMP.
function isOn(stated, wanted) {
  return wanted === undefined || stated === wanted || stated === "" && PROTOCOLS.includes(wanted);
}

function collect(map, at, row) {
  if (!map.has(at)) map.set(at, []);
  if (map.get(at).at(-1) !== row) map.get(at).push(row);
}

// A row without its id and class; words are numbered, and what is empty stands as "" or is cut off.
function row(cells, weight) {
  const row = {id: "", port: 0};
  cells.forEach((cell, i) => {
    const column = data.columns[i];
    const value = data.words[column]?.[cell] ?? cell;
    if (value !== "") row[column] = Array.isArray(value) ? Object.freeze(value) : value;
    if (column === "used") row.class = classOf(row.port);
  });
  row.id = `${row.port}/${row.transport ?? "-"}/${row.service ?? "-"}`;
  row.weight = weight;
  return Object.freeze(row);
}

export function classOf(port) {
  return checked(port) < 1024 ? "system" : port < 49152 ? "user" : "dynamic";
}

class Registry {
  #all;
  #ranges;
  #overlay;
  #byPort;
  #byName;

  constructor(overlay) {
    this.#overlay = overlay;
    this.#ranges = overlay
      ? Object.freeze([...overlay.ranges, ...data.ranges.filter(range => !hidesRange(overlay, range))])
      : data.ranges;
    // Bound, so that they can be taken apart: const {services} = load(…).
    for (const name of ["rows", "services", "ports", "ranges", "rangesNamed", "getService", "getPort", "servicePort", "find"]) {
      this[name] = this[name].bind(this);
    }
  }

  get version() {
    return data.version;
  }

  classOf(port) {
    return classOf(port);
  }

  rows() {
    if (!this.#all) {
      const rows = data.rows.map((cells, i) => row(cells, data.weights[i]));
      this.#all = Object.freeze(this.#overlay ? merge(this.#overlay, rows) : rows);
    }
    return this.#all;
  }

  services(port, protocol) {
    checked(port);
    if (!this.#byPort) {
      this.#byPort = new Map();
      for (const row of this.rows()) collect(this.#byPort, row.port, row);
    }
    const there = this.#byPort.get(port) ?? [];
    const wanted = folded(protocol);
    // By transport, and so those that state none come last; but one's own go before what the registry says.
    const found = there.filter(row => isOn(row.transport ?? "", wanted));
    const own = this.#overlay?.own;
    return own && wanted ? [...found.filter(row => own.has(row)), ...found.filter(row => !own.has(row))] : found;
  }

  ports(name) {
    if (typeof name !== "string") throw new TypeError(`${name} is not a name: give a string`);
    if (!this.#byName) {
      this.#byName = new Map();
      for (const row of this.rows()) {
        for (const one of [row.service ?? "", row.label ?? "", ...row.aliases ?? []]) {
          if (key(one) || one) collect(this.#byName, key(one) || one, row);
        }
      }
    }
    const wanted = key(name) || name;
    const spelled = name.trim().toLowerCase();
    // IANA assigns both netsteward and net-steward.
    const distance = row => row.status === "malicious" ? 4
      : this.#overlay?.own.has(row) ? 0
      : row.service?.toLowerCase() === spelled ? 1
      : key(row.service ?? "") === wanted || key(row.label ?? "") === wanted ? 2 : 3;
    return [...this.#byName.get(wanted) ?? []].sort((one, other) => distance(one) - distance(other));
  }

  ranges(port, protocol) {
    checked(port);
    const wanted = folded(protocol);
    return this.#ranges.filter(range => range.start <= port && port <= range.end && isOn(range.transport, wanted));
  }

  rangesNamed(name) {
    const wanted = key(name);
    return this.#ranges.filter(range => wanted && [key(range.service), key(range.label)].includes(wanted));
  }

  // The row that answers, or the range that names the port: one's own, of that transport, IANA's, the narrowest.
  #preferred(port, protocol) {
    const wanted = folded(protocol);
    const own = this.#overlay;
    // A range of one's own goes before what the registry says of a port in it.
    const inOwn = own?.ranges.some(range => range.start <= port && port <= range.end && isOn(range.transport, wanted));
    const row = this.services(port, protocol).find(one => isBenign(one) && (!inOwn || own.own.has(one)));
    if (row) return row;
    const order = (one, other) => other.weight - one.weight
      || (one.transport === "") - (other.transport === "")
      || (one.status !== "assigned") - (other.status !== "assigned")
      || one.end - one.start - (other.end - other.start)
      || (one.service < other.service ? -1 : 1);
    return this.ranges(port, protocol).filter(range => range.named && isBenign(range)).sort(order)[0];
  }

  getService(port, protocol = "tcp") {
    const found = this.#preferred(port, protocol);
    return found ? {name: found.service, description: words(found)} : null;
  }

  getPort(service, protocol = "tcp") {
    const wanted = folded(protocol);
    const there = this.ports(service).filter(row => isBenign(row) && isOn(row.transport ?? "", wanted));
    const own = there.filter(row => key(row.service ?? "") === key(service));
    const among = own.length ? own : there;
    const row = among.find(one => this.#overlay?.own.has(one)) ?? among.find(one => one.status === "assigned") ?? among[0];
    return row ? {port: row.port, protocol: wanted ?? row.transport ?? "", description: words(row)} : null;
  }

  find(query) {
    return answers(this, query);
  }

  servicePort(source, destination, protocol) {
    const weight = port => this.#preferred(port, protocol)?.weight ?? 0;
    const one = weight(source), other = weight(destination);
    if (one !== other) return one > other ? source : destination;
    // Peer-to-peer programs pick from the dynamic ports; the clients of Linux begin lower.
    return one === 0 && Math.min(source, destination) >= FIRST_CLIENT
      ? Math.max(source, destination) : Math.min(source, destination);
  }
}

const builtIn = new Registry();

// Takes the text of an overlay: lines of services(5), or CSV with a header.
export function load(overlay) {
  return overlay === undefined ? builtIn : new Registry(parse(overlay));
}

export const {version, rows, services, ports, ranges, rangesNamed, getService, getPort, servicePort, find} = builtIn;
