// A program that uses the npm package; prints what ci/embedded expects, after comparing all rows with ports.json.
import {deepEqual, equal, throws} from "node:assert/strict";
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import ports from "@portregistry/ports" with {type: "json"};
import * as lookup from "@portregistry/ports/lookup";

deepEqual(ports["80/tcp"][0], "http");
equal(createRequire(import.meta.url)("@portregistry/ports")["80/tcp"][0], "http");

const released = JSON.parse(readFileSync(process.argv[2], "utf8")).ports;
equal(lookup.rows().length, released.length);
released.forEach(({evidence, ...row}, i) => deepEqual({...lookup.rows()[i]}, row));

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
for (const port of [-1, 65536, 1.5, "80", undefined]) throws(() => lookup.services(port), /is no port number/);

equal(lookup.getService(9200, "TCP").name, "elasticsearch");
deepEqual([lookup.getService(80, "icmp"), lookup.getPort("http", "icmp")], [null, null]);
deepEqual([lookup.services(80, "icmp"), lookup.ranges(30080, "icmp")], [[], []]);
deepEqual(lookup.getPort("ssh", null), {...lookup.getPort("ssh")}); // from untyped code: on any
deepEqual(lookup.services(80, "tcp").at(-1).transport, undefined); // no source states it, and it comes last
throws(() => lookup.ports(undefined), /is no name/);
throws(() => { lookup.ranges(30080)[0].start = 1; }, TypeError);

console.log(lookup.version, lookup.getService(9200).name, lookup.getPort("Elastic_Search").port,
  lookup.ranges(30080, "tcp")[0].service);
