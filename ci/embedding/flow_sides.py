"""Prints in how many flows of a table the server's port is told right: by the library, by the lower port; and how many there are."""

import csv
import sys

import port_registry

with open(sys.argv[1], newline="", encoding="utf-8") as file:
    flows = [(int(row["client"]), int(row["server"]), row["transport"]) for row in csv.DictReader(file)]
right = sum(port_registry.service_port(client, server, transport) == server for client, server, transport in flows)
lower = sum(min(client, server) == server for client, server, _ in flows)
print(right, lower, len(flows))
