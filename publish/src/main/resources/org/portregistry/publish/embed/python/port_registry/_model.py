"""The values that the registry answers with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

#: The transports in their order; the empty one is not stated.
TRANSPORTS = ("tcp", "udp", "sctp", "dccp", "")

#: IANA's protocol numbers.
PROTOCOLS = {6: "tcp", 17: "udp", 132: "sctp", 33: "dccp"}

LAST = 65535


@dataclass(frozen=True)
class Range:
    """A range of more than 128 ports that is one use."""

    start: int
    end: int
    transport: str
    name: str
    label: str
    status: str
    sources: Tuple[str, ...]
    #: Whether it names a service, which answers for its ports; a text such as "Dynamic Ports" names none.
    is_named: bool = True
    #: From 0 to 255: how likely a flow's side with a port of it is the server.
    weight: int = 0

    def __contains__(self, port: object) -> bool:
        return isinstance(port, int) and self.start <= port <= self.end


@dataclass(frozen=True)
class Service:
    """A service on a port and transport: a row of ports.csv. Columns that later releases add come at the end."""

    port: int
    #: tcp, udp, sctp or dccp; empty where no source states it.
    transport: str
    #: IANA's spelling, or a slug; empty for reserved ports.
    name: str
    #: The stated text where the name is a slug.
    label: str = ""
    #: 1 is the preferred row of the port and transport.
    rank: int = 1
    #: assigned, unofficial, unauthorized, malicious or reserved.
    status: str = "unofficial"
    description: str = ""
    aliases: Tuple[str, ...] = ()
    categories: Tuple[str, ...] = ()
    risk: str = ""
    sources: Tuple[str, ...] = ()
    #: The range that the row stands for.
    range: Optional[Tuple[int, int]] = None
    #: From 0 to 255: how likely a flow's side with this port is the server.
    weight: int = 0

    @property
    def id(self) -> str:
        """The stable id, such as 9200/tcp/elasticsearch."""
        return f"{self.port}/{self.transport or '-'}/{self.name or '-'}"

    @property
    def is_benign(self) -> bool:
        """Whether it is neither malicious nor reserved."""
        return self.status not in ("malicious", "reserved")


def transport_of(stated: object) -> Optional[str]:
    """Returns the transport of a word or an IANA protocol number; None for none, which means any.

    Anything else, such as ICMP, is returned as a word that no row has.
    """
    if stated is None or stated == "":
        return None
    if isinstance(stated, int):
        return PROTOCOLS.get(stated, str(stated))
    return str(stated).lower()


def checked(port: object) -> int:
    """Returns the port; raises ValueError where it is not a number from 0 to 65535."""
    if isinstance(port, bool) or not isinstance(port, int) or not 0 <= port <= LAST:
        raise ValueError(f"{port!r} is not a port number: give a whole number from 0 to {LAST}")
    return port


def class_of(port: int) -> str:
    """Returns the class of a port number (RFC 6335): system, user or dynamic."""
    return "system" if checked(port) < 1024 else "user" if port < 49152 else "dynamic"


def key_of(name: str) -> str:
    """Returns the form in which names are compared: their ASCII letters and digits in lower case."""
    return "".join(c for c in name.lower() if c.isascii() and c.isalnum())
