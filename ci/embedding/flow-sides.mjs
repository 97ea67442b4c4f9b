// Prints in how many flows of a table the server's port is told right: by the library, by the lower port; and how many there are.
import {readFileSync} from "node:fs";
import {servicePort} from "@portregistry/ports/lookup";

const flows = readFileSync(process.argv[2], "utf8").trim().split("\n").slice(1).map(line => line.split(","))
  .map(([client, server, transport]) => [Number(client), Number(server), transport]);
const right = flows.filter(([client, server, transport]) => servicePort(client, server, transport) === server);
const lower = flows.filter(([client, server]) => Math.min(client, server) === server);
console.log(right.length, lower.length, flows.length);
