// A program that uses the npm package; prints what ci/embedded expects, after comparing all rows with ports.json.
import {deepEqual, equal, ok, throws} from "node:assert/strict";
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname} from "node:path";
import ports from "@portregistry/ports" with {type: "json"};
import * as lookup from "@portregistry/ports/lookup";
import {parse} from "@portregistry/ports/query";

deepEqual(ports["80/tcp"][0], "http");
equal(createRequire(import.meta.url)("@portregistry/ports")["80/tcp"][0], "http");

const released = JSON.parse(readFileSync(process.argv[2], "utf8")).ports;
equal(lookup.rows().length, released.length);
released.forEach(({evidence, ...row}, i) => {
  const {weight, ...own} = lookup.rows()[i];
  deepEqual(own, row);
  equal(typeof weight, "number");
});

// Each of 4 times 65,536 questions has the answer of names.csv.
const names = new Map(readFileSync(`${dirname(process.argv[2])}/names.csv`, "utf8").trim().split("\n")
  .map(line => line.split(",")).map(cells => [`${cells[0]}/${cells[2]}`, cells[3]]));
for (const protocol of ["tcp", "udp", "sctp", "dccp"]) {
  for (let port = 0; port <= 65535; port++) {
    equal(lookup.getService(port, protocol)?.name, names.get(`${port}/${protocol}`), `${port}/${protocol}`);
  }
}

// The cases that all libraries answer alike.
const folder = process.argv[3];
for (const line of readFileSync(`${folder}/cases.tsv`, "utf8").trim().split("\n").filter(line => !line.startsWith("#"))) {
  const [overlay, question, stated, expected] = line.split("\t");
  const words = stated.split(" ");
  const load = () => lookup.load(overlay === "-" ? undefined : readFileSync(`${folder}/overlays/${overlay}`, "utf8"));
  if (question === "load") {
    throws(load, problem => problem.message.includes(expected), line);
    continue;
  }
  const there = load();
  const answer = {
    service: () => there.getService(Number(words[0]), words[1])?.name,
    services: () => there.services(Number(words[0]), words[1])[0].service,
    ports: () => there.ports(stated).map(row => `${row.port}/${row.transport}`).join(" "),
    rangesNamed: () => there.rangesNamed(stated).map(range => `${range.start}-${range.end}/${range.transport}`).join(" "),
    servicePort: () => String(there.servicePort(Number(words[0]), Number(words[1]), words[2])),
  }[question]();
  equal(answer || "-", expected, line);
}

// The tables that the command line, the site and the Python package answer too.
const cells = line => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);
const table = name => readFileSync(`${process.argv[4]}/${name}`, "utf8").trim().split("\n").slice(1).map(cells);
const filters = ({filter}) => ["category", "risk", "status", "class"].filter(key => filter[key]).map(key => `${key} ${filter[key]}`);
const meaning = ({id, name, from, to, transport}) => id ? `id ${id.toLowerCase()}`
  : `${name === undefined ? [...new Set([from, to])].join("-") : `name ${name}`}${transport && `/${transport}`}`;
for (const [query, means] of table("queries.csv")) {
  if (means.startsWith("wrong: ")) {
    throws(() => parse(query), problem => problem instanceof RangeError && problem.message.includes(means.slice(7)), query);
  } else {
    equal([...parse(query).asked.map(meaning), ...filters(parse(query))].join(";"), means, query);
  }
}
for (const [query, first, says] of table("answers.csv")) {
  const answers = lookup.find(query);
  equal(answers.flatMap(one => one.rows)[0]?.id ?? "", first, query);
  ok(answers.flatMap(one => one.remarks).join("\n").includes(says), `${query}: ${JSON.stringify(answers)}`);
}
deepEqual(lookup.find("443,8443/tcp ssh").map(one => one.query), ["443", "8443/tcp", "ssh"]);
deepEqual(lookup.find("6000-6010/tcp").map(one => one.query), ["6000-6010/tcp"]);
equal(lookup.find("30080/tcp")[0].ranges[0].service, "kube-nodeport");
equal(lookup.find("kube nodeport")[0].ranges[0].start, 30000);
deepEqual([lookup.find(""), lookup.find("status:assigned 30080")[0].ranges], [[], []]);
const databases = lookup.find("category:database")[0].rows;
ok(databases.length > 50 && databases.every(row => row.categories.includes("database")));
throws(() => lookup.find("65536"), /ports end at 65535/);
equal(lookup.load("billing 9200/tcp\n").find("billing")[0].rows[0].port, 9200);

equal(lookup.getService(22).name, "ssh");
equal(lookup.getService(53, "udp").name, "domain");
equal(lookup.getService(65535, "sctp"), null);
deepEqual([lookup.getPort("ssh").port, lookup.getPort("domain", "udp").protocol], [22, "udp"]);
equal(lookup.getPort("no such service"), null);
equal(lookup.services(9200, "tcp")[0].rank, 1);
equal(lookup.ports("elastic-search")[0].port, 9200);
deepEqual(lookup.ports(""), []);
equal(lookup.getPort("lyrion").port, 9000); // its own, and not that of the assigned service with that alias
deepEqual(["netsteward", "net-steward"].map(name => lookup.getPort(name).port), [2810, 2128]); // IANA assigns both
deepEqual([0, 1024, 65535].map(lookup.classOf), ["system", "user", "dynamic"]);
for (const port of [-1, 65536, 1.5, "80", undefined]) throws(() => lookup.services(port), /is not a port number/);

equal(lookup.getService(9200, "TCP").name, "elasticsearch");
deepEqual([lookup.getService(80, "icmp"), lookup.getPort("http", "icmp")], [null, null]);
deepEqual([lookup.services(80, "icmp"), lookup.ranges(30080, "icmp")], [[], []]);
deepEqual(lookup.getPort("ssh", null), {...lookup.getPort("ssh")}); // from untyped code: on any
deepEqual(lookup.services(80, "tcp").at(-1).transport, undefined); // no source states it, and it comes last
throws(() => lookup.ports(undefined), /is not a name/);
throws(() => { lookup.ranges(30080)[0].start = 1; }, TypeError);

console.log(lookup.version, lookup.getService(9200).name, lookup.getPort("Elastic_Search").port,
  lookup.ranges(30080, "tcp")[0].service);
