// Answers a query as people write it, as the command `lookup` does.
import {key} from "./overlay.js";
import {joined, near, parse} from "./query.js";

const isMalicious = row => row.status === "malicious";
const wordsOf = text => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(word => word);
const isOn = (row, transport) => !transport || !row.transport || row.transport === transport;

// A port, a range, an id or a name, as it was understood.
function shown({id, from, to, name, transport}) {
  const what = name ?? (from === to ? String(from) : `${from}-${to}`);
  return id ?? (transport ? `${what}/${transport}` : what);
}

const fitting = filter => row => Object.entries(filter).every(([key, word]) =>
  key === "category" ? row.categories?.includes(word) ?? false : row[key] === word);

const portsOf = ({from, to}) => Array.from({length: to - from + 1}, (_, at) => from + at);

function byPort(registry, asked) {
  const rows = portsOf(asked).flatMap(port => registry.services(port, asked.transport || undefined));
  const wanted = asked.id?.toLowerCase();
  return wanted ? rows.filter(row => row.id.toLowerCase() === wanted || wanted.endsWith("/") && row.id.startsWith(wanted)) : rows;
}

// The rows that hold each word of a text, those first that hold them in their names.
function mentioning(registry, text) {
  const wanted = wordsOf(text);
  const names = row => [row.service, row.label, ...row.aliases ?? []].join(" ");
  const holds = (row, more) => {
    const there = new Set(wordsOf(`${names(row)} ${more}`));
    return wanted.every(word => there.has(word));
  };
  const order = row => (isMalicious(row) ? 2 : 0) + (holds(row, "") ? 0 : 1);
  return wanted.length === 0 ? [] : registry.rows().filter(row => holds(row, row.description ?? ""))
    .sort((one, other) => order(one) - order(other) || one.rank - other.rank);
}

// An application's ports stand behind those of the service with that name, and before those with that alias.
function byName(registry, name) {
  const named = registry.ports(name);
  const own = named.filter(row => [row.service, row.label].some(one => one && key(one) === key(name)));
  const application = registry.rows().filter(row => key(name) && row.application && key(row.application) === key(name));
  return [...new Set([...own, ...application, ...named])].sort((one, other) => isMalicious(one) - isMalicious(other));
}

const known = registry => registry.rows().flatMap(row => [row.service ?? "", ...row.aliases ?? []].map(joined));

function answerName(registry, asked, fits) {
  const onThere = row => isOn(row, asked.transport) && fits(row);
  const named = byName(registry, asked.name);
  const rows = named.filter(onThere);
  const ranges = registry.rangesNamed(asked.name).filter(onThere);
  if (rows.length || ranges.length) return {rows, ranges, remarks: []};
  if (named.length) {
    return {rows, ranges, remarks: [`"${asked.name}" is on ${named[0].port}/${named[0].transport ?? "-"}; nothing of it is what you asked for`]};
  }
  const mentioned = mentioning(registry, asked.name).filter(onThere);
  const meant = mentioned.length ? [] : near(asked.name, known(registry));
  return {rows: mentioned, ranges, remarks: [`no service is called "${asked.name}"`
    + (mentioned.length ? "; these hold its words" : meant.length ? `; did you mean ${meant.join(", ")}?` : "")]};
}

function answerPort(registry, asked, fits) {
  const rows = byPort(registry, asked).filter(fits);
  const around = asked.id ? [] : portsOf(asked).flatMap(port => registry.ranges(port, asked.transport || undefined));
  const ranges = [...new Set(around)].filter(range => range.named && fits(range));
  const remarks = rows.length || ranges.length ? [] : [`nothing is known of ${shown(asked)}`];
  return {rows, ranges, remarks: asked.remark ? [asked.remark, ...remarks] : remarks};
}

// Returns an answer for each thing that the query asks for; filters alone are one.
export function find(registry, query) {
  const {asked, filter} = parse(query);
  const fits = fitting(filter);
  const filters = Object.entries(filter).map(([key, word]) => `${key}:${word}`).join(" ");
  if (!asked.length && filters) {
    const rows = registry.rows().filter(fits);
    return [{query: filters, rows, ranges: [], remarks: rows.length ? [] : [`no row has ${filters}`]}];
  }
  return asked.map(one => ({
    query: shown(one),
    ...(one.name === undefined ? answerPort(registry, one, fits) : answerName(registry, one, fits)),
  }));
}
