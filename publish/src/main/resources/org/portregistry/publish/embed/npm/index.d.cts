/** `"80/tcp": ["http", "World Wide Web HTTP"]`: the preferred service of each port and transport, and what it is. */
declare const ports: Record<string, [name: string, description: string]>;
export = ports;
