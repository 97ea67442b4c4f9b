/** A transport; empty where no source states it. At run time capitals do not matter, and nothing is known on any other. */
export type Protocol = "tcp" | "udp" | "sctp" | "dccp" | "";

export type Status = "assigned" | "unofficial" | "unauthorized" | "malicious" | "reserved";

/** A service on a port and transport: a row of ports.csv. What is not known is left out. */
export interface Row {
  readonly id: string;
  readonly port: number;
  readonly transport?: Protocol;
  /** IANA's spelling, or a slug; left out of reserved ports. */
  readonly service?: string;
  /** The stated text where the service is a slug. */
  readonly label?: string;
  /** 1 is the preferred row of the port and transport. */
  readonly rank: number;
  readonly status: Status;
  readonly used?: "yes" | "no";
  readonly class: "system" | "user" | "dynamic";
  readonly description?: string;
  readonly aliases?: readonly string[];
  readonly categories?: readonly string[];
  readonly risk?: string;
  readonly frequency?: number;
  readonly assignee?: string;
  readonly contact?: string;
  readonly reference?: string;
  readonly service_code?: string;
  readonly registered?: string;
  readonly modified?: string;
  readonly unauthorized_use?: "yes";
  /** The range that the row stands for, such as 6000-6063. */
  readonly range?: string;
  /** From 0 to 255: how likely a flow's side with this port is the server. */
  readonly weight: number;
  readonly support: number;
  readonly sources: readonly string[];
  readonly basis: string;
  readonly conflicts?: readonly string[];
  readonly application?: string;
}

/** A range of more than 128 ports that is one use. */
export interface WideRange {
  readonly start: number;
  readonly end: number;
  readonly transport: Protocol;
  readonly service: string;
  readonly label: string;
  readonly status: Status;
  readonly sources: readonly string[];
  /** Whether it names a service, which answers for its ports. */
  readonly named: boolean;
  /** From 0 to 255: how likely a flow's side with a port of it is the server. */
  readonly weight: number;
}

/** The version of the release, such as 2026.08.17. */
export const version: string;

/** The preferred service, neither malicious nor reserved, else the named range that the port lies in; null if there is none. */
export function getService(port: number, protocol?: Protocol | number): {name: string; description: string} | null;

/** Where a service lives, by name or alias; null if nowhere. */
export function getPort(
  service: string,
  protocol?: Protocol,
): {port: number; protocol: Protocol; description: string} | null;

/** Everything known on a port in the order of ranks; with a protocol also, at the end, what states none. */
export function services(port: number, protocol?: Protocol | number): Row[];

/** Every row with that name, label or alias; case, blanks, `_` and `-` do not matter; the name in just that spelling goes first, malicious ones last. */
export function ports(name: string): Row[];

/** The ranges of more than 128 ports that the port lies in. */
export function ranges(port: number, protocol?: Protocol | number): WideRange[];

/** The ranges of more than 128 ports with that name or label. */
export function rangesNamed(name: string): WideRange[];

/** Which of a flow's two ports is more likely the server's. */
export function servicePort(source: number, destination: number, protocol: Protocol | number): number;

/** The class of a port number (RFC 6335). */
export function classOf(port: number): "system" | "user" | "dynamic";

/** What the registry says to one thing that a query asks for. */
export interface Answer {
  /** What was understood, such as 80/tcp. */
  readonly query: string;
  /** The rows, the preferred one of each port and transport first. */
  readonly rows: readonly Row[];
  /** The named ranges that the ports lie in, or that bear the name. */
  readonly ranges: readonly WideRange[];
  /** What a person should know: a range was turned around, nothing is known, did you mean another name. */
  readonly remarks: readonly string[];
}

/**
 * Answers a query as the command `lookup` does: "tcp 80", "443,8443", "https://host:8443/x", "6000-6010", "remote desktop",
 * "9200/tcp/elasticsearch", "category:database". One answer for each thing asked, filters alone are one; none for an empty query.
 * Throws a RangeError for what cannot be meant, such as port 65536.
 */
export function find(query: string): Answer[];

/** Every row: by port, transport and rank. */
export function rows(): readonly Row[];

/** All of the above, with rows of your own on top. */
export interface Registry {
  readonly version: string;
  getService: typeof getService;
  getPort: typeof getPort;
  services: typeof services;
  ports: typeof ports;
  ranges: typeof ranges;
  rangesNamed: typeof rangesNamed;
  servicePort: typeof servicePort;
  classOf: typeof classOf;
  find: typeof find;
  rows: typeof rows;
}

/**
 * Returns the registry with your own names on top: the text of a file in the form of services(5), or of CSV with a header of
 * port and service. `-elasticsearch 9200/tcp` hides that service there, `-elasticsearch` everywhere.
 * Throws a SyntaxError where a line is wrong; the message names line and cure.
 */
export function load(overlay?: string): Registry;
