import ports from "@portregistry/ports" with {type: "json"};
import {find, getPort, getService, ranges, rows, version, type Row} from "@portregistry/ports/lookup";
import {parse} from "@portregistry/ports/query";

const [name, description]: [string, string] = ports["80/tcp"]!;
const first: Row = rows()[0]!;
const label: string | undefined = first.label;
// @ts-expect-error: quic is not a transport
getService(443, "quic");
// @ts-expect-error: a service may not be there
getService(443).name;

const asked: string = parse("remote desktop").asked[0]!.name ?? "";
const reply: Row = find("ssh")[0]!.rows[0]!;
// @ts-expect-error: an answer is not a row
find("ssh")[0]!.service;

if (asked !== "remote desktop" || reply.port !== 22) throw new Error("wrong answers");
if (!name || !description || label === null) throw new Error("wrong types");
console.log(version, getService(9200)?.name, getPort("Elastic_Search")?.port, ranges(30080, "tcp")[0]?.service);
