"""What is assigned to, and really found on, every TCP, UDP, SCTP and DCCP port.

>>> import port_registry
>>> port_registry.service(9200, "tcp").name
'elasticsearch'
>>> port_registry.ports("elasticsearch")[0].port
9200
>>> port_registry.service_port(51034, 443, "tcp")
443

The registry is read when it is first asked. Every function here asks the registry of the release that this package was
built from; ``load`` puts a file of your own names on top of it.
"""

from __future__ import annotations

from functools import lru_cache
from os import PathLike
from typing import List, Optional, Tuple, Union

from ._find import Answer
from ._model import Range, Service
from ._overlay import OverlayError
from ._registry import Registry

__all__ = [
    "Answer", "OverlayError", "Range", "Registry", "Service", "classify", "find", "load", "ports", "ranges", "ranges_named", "service",
    "service_port", "services", "version",
]

Transport = Union[str, int, None]


@lru_cache(maxsize=None)
def _built_in() -> Registry:
    return Registry.built_in()


def load(overlay: "Optional[Union[str, PathLike[str]]]" = None) -> Registry:
    """Returns the registry, with the rows of a file of your own on top.

    The file has the form of services(5), or is CSV with a header of port and service. Raises OverlayError where a line
    of it is wrong; the message names file, line and cure.
    """
    registry = _built_in()
    return registry if overlay is None else registry.overlaid(overlay)


def version() -> str:
    """Returns the version of the release, such as 2026.08.17."""
    return _built_in().version


def service(port: int, transport: Transport = "tcp") -> Optional[Service]:
    """Returns the preferred service, neither malicious nor reserved; None if there is none."""
    return _built_in().service(port, transport)


def services(port: int, transport: Transport = None) -> List[Service]:
    """Returns everything known on a port in the order of ranks; with a transport also, at the end, what states none."""
    return _built_in().services(port, transport)


def ports(name: str) -> List[Service]:
    """Returns where a service lives, by name, label or alias; case, blanks, ``_`` and ``-`` do not matter."""
    return _built_in().ports(name)


def ranges(port: int, transport: Transport = None) -> List[Range]:
    """Returns the ranges of more than 128 ports that the port lies in."""
    return _built_in().ranges(port, transport)


def ranges_named(name: str) -> List[Range]:
    """Returns the ranges of more than 128 ports with that name or label."""
    return _built_in().ranges_named(name)


def find(query: str) -> List[Answer]:
    """Answers a query as people write it: "tcp 80", "443,8443", "https://host:8443/x", "remote desktop".

    One answer for each thing asked; filters alone, such as "category:database", are one. Raises ValueError for what cannot be
    meant, such as port 65536, and for an empty query.
    """
    return _built_in().find(query)


def classify(port: int) -> str:
    """Returns the class of a port number (RFC 6335): system, user or dynamic."""
    return Registry.classify(port)


def service_port(source: int, destination: int, transport: Transport) -> int:
    """Returns which of a flow's two ports is more likely the server's."""
    return _built_in().service_port(source, destination, transport)
