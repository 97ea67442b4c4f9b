"""Small lists in the forms of real ones, made up so that the simulation runs anywhere."""

from html import escape

# Of the registry: enough rows that losing a few is not a loss, and losing many is.
NAMES = ("tcpmux compressnet rje echo discard systat daytime qotd chargen ftp-data ftp ssh telnet smtp time rap rlp "
         "nicname tacacs domain whoispp bootps bootpc tftp gopher finger http xns-ch kerberos npp dcp objcall supdup "
         "dixie swift-rvf metagram hostname iso-tsap gppitnp acr-nema cso pop2 pop3 sunrpc mcidas auth sftp ansanotify "
         "uucp-path sqlserv nntp cfdptkt erpc smakynet ntp ansatrader locus-map nxedit locus-con").split()
PORTS = [1, 2, 5, 7, 9, 11, 13, 17, 19, 20, 21, 22, 23, 25, 37, 38, 39, 43, 49, 53, 63, 67, 68, 69, 70, 79, 80, 82, 88,
         92, 93, 94, 95, 96, 97, 99, 101, 102, 103, 104, 105, 109, 110, 111, 112, 113, 115, 116, 117, 118, 119, 120,
         121, 122, 123, 124, 125, 126, 127]


def assigned():
    """The registry's rows: (name, port, transport, description)."""
    return [(name, port, "tcp", "The %s service" % name) for name, port in zip(NAMES, PORTS)]


def iana(rows, updated):
    records = "".join(
        "  <record>\n    <name>%s</name>\n    <protocol>%s</protocol>\n    <description>%s</description>\n"
        "    <number>%d</number>\n  </record>\n" % (escape(name), transport, escape(description), port)
        for name, port, transport, description in rows)
    return ("<?xml version='1.0' encoding='UTF-8'?>\n"
            '<registry xmlns="http://www.iana.org/assignments" id="service-names-port-numbers">\n'
            "  <title>Service Name and Transport Protocol Port Number Registry</title>\n"
            "  <updated>%s</updated>\n%s</registry>\n" % (updated, records)).encode()


def services(rows, comment="A services file"):
    return ("# %s\n" % comment + "".join(
        "%-15s %5d/%s\n" % (name, port, transport) for name, port, transport in rows)).encode()


def table(rows, header=("Port", "Protocol", "Service", "Description")):
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    lines += ["| %d | %s | %s | %s |" % row for row in rows]
    return ("# Ports\n\n" + "\n".join(lines) + "\n").encode()


# What hosts really run, by a distribution and by a community.
DEBIAN = [(name, port, "tcp") for name, port in zip(NAMES, PORTS)][:40] + [
    ("postgresql", 5432, "tcp"), ("redis", 6379, "tcp"), ("openvpn", 1194, "udp"), ("rsync", 873, "tcp")]
COMMUNITY = [(port, "TCP", name, "Runs %s" % name) for name, port in zip(NAMES, PORTS)][:30] + [
    (5432, "TCP", "postgresql", "PostgreSQL"), (6379, "TCP", "redis", "Redis"), (9200, "TCP", "elasticsearch", "Search"),
    (3000, "TCP", "grafana", "Dashboards")]
ERROR_PAGE = (b"<!DOCTYPE html>\n<html><head><title>Service Unavailable</title></head><body><h1>We will be back soon</h1>"
              b"<p>Error 503 on port 443, request 8080-22.</p></body></html>\n")
