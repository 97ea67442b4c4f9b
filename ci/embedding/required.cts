import ports = require("@portregistry/ports");

const [name]: [string, string] = ports["80/tcp"]!;
if (!name) throw new Error("wrong types");
