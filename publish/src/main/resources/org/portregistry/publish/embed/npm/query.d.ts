/** What a query asks for: an id, a port or a range, or a name; with the transport that it is asked for on, or "". */
export type Asked = {
  readonly transport: "tcp" | "udp" | "sctp" | "dccp" | "";
  /** What a person should know: 6010-6000 runs backwards. */
  readonly remark?: string;
} & (
  | {readonly id?: string; readonly from: number; readonly to: number; readonly name?: undefined}
  | {readonly name: string; readonly id?: undefined; readonly from?: undefined; readonly to?: undefined}
);

export interface Query {
  readonly asked: readonly Asked[];
  readonly filter: {readonly [key in "category" | "risk" | "status" | "class"]?: string};
}

/**
 * Reads a query as people write it: "tcp 80", "443,8443", "https://host:8443/x", "[::1]:22", "53/17", "6000-6010",
 * "9200/tcp/elasticsearch", "remote desktop", "category:database". Throws a RangeError for what cannot be meant, such as port 65536.
 */
export function parse(query: string): Query;
