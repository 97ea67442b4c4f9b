"""The registry: rows by port and by name."""

from __future__ import annotations

import json
from collections import defaultdict
from importlib import resources
from os import PathLike
from typing import Any, Dict, List, Mapping, Optional, Tuple, Union

from ._find import Answer, find
from ._model import TRANSPORTS, Range, Service, checked, class_of, key_of, transport_of
from ._overlay import WEIGHT, Overlay
from ._query import parse

#: Where neither port is known, a port from here on was picked by a system for a client or by a peer-to-peer program.
EPHEMERAL = 32768

Place = Tuple[int, str]


class Registry:
    """Immutable after it is made; use it from any thread."""

    def __init__(self, version: str, rows: Mapping[Place, List[Service]], wide: List[Range],
                 own: Optional[Mapping[Place, int]] = None) -> None:
        self.version = version
        self._rows = rows
        self._ranges = wide
        self._own: Mapping[Place, int] = own or {}
        self._names: Optional[Dict[str, List[Service]]] = None

    @classmethod
    def built_in(cls) -> "Registry":
        """Reads the registry of this package."""
        text = resources.read_text(__package__, "rows.json", encoding="utf-8")
        return cls.of(json.loads(text))

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> "Registry":
        """Makes a registry of the rows.json of a release."""
        rows: Dict[Place, List[Service]] = defaultdict(list)
        columns = data["columns"]
        for cells, weight in zip(data["rows"], data["weights"]):
            row = _service(dict(zip(columns, cells)), data["words"], weight)
            rows[row.port, row.transport].append(row)
        wide = [Range(one["start"], one["end"], one["transport"], one["service"], one["label"], one["status"],
                      tuple(one["sources"]), one["named"], one["weight"]) for one in data["ranges"]]
        return cls(data["version"], dict(rows), wide)

    def overlaid(self, file: "Union[str, PathLike[str]]") -> "Registry":
        """Returns this registry with the rows of a file on top."""
        overlay = Overlay.read(file)
        rows, own = overlay.merged(self._rows)
        hidden = [one for one in self._ranges if not overlay.hides_range(one)]
        return Registry(self.version, rows, overlay.ranges + hidden, own)

    def service(self, port: int, transport: object = "tcp") -> Optional[Service]:
        """Returns the preferred service; where no row is benign, the named range that the port lies in."""
        # A range of one's own goes before what the registry says of a port in it.
        in_own = any(one.weight == WEIGHT for one in self.ranges(port, transport))
        for row in self.services(port, transport):
            if row.is_benign and (not in_own or row.rank <= self._own.get((row.port, row.transport), 0)):
                return row
        named = [one for one in self.ranges(port, transport)
                 if one.is_named and one.status not in ("malicious", "reserved")]
        if not named:
            return None
        best = min(named, key=lambda one: (-one.weight, one.transport == "", one.status != "assigned",
                                           one.end - one.start, one.name))
        return Service(port, best.transport, best.name, best.label, 1, best.status, sources=best.sources,
                       range=(best.start, best.end), weight=best.weight)

    def services(self, port: int, transport: object = None) -> List[Service]:
        """Returns everything known on a port in the order of ranks."""
        checked(port)
        wanted = transport_of(transport)
        if wanted is None:
            return [row for each in TRANSPORTS for row in self._rows.get((port, each), ())]
        if wanted not in TRANSPORTS:
            return []
        stated = self._rows.get((port, wanted), [])
        unstated = self._rows.get((port, ""), [])
        # Rows of one's own win, and so those without transport go before what the registry says of this one.
        own, own_unstated = self._own.get((port, wanted), 0), self._own.get((port, ""), 0)
        return stated[:own] + unstated[:own_unstated] + stated[own:] + unstated[own_unstated:]

    def ports(self, name: str) -> List[Service]:
        """Returns where a service lives: rows of one's own first, then names, then aliases, malicious ones last."""
        if not isinstance(name, str):
            raise TypeError(f"{name!r} is not a name: give a string")
        if self._names is None:
            self._names = self._index()
        wanted, spelled = key_of(name) or name, name.strip().lower()

        def nearness(row: Service) -> Tuple[int, int, int, int]:
            if row.status == "malicious":
                distance = 4
            elif row.rank <= self._own.get((row.port, row.transport), 0):
                distance = 0
            elif row.name.lower() == spelled:
                distance = 1
            else:
                distance = 2 if wanted in (key_of(row.name), key_of(row.label)) else 3
            return distance, row.port, TRANSPORTS.index(row.transport), row.rank

        return sorted(self._names.get(wanted, ()), key=nearness)

    def _index(self) -> Dict[str, List[Service]]:
        names: Dict[str, List[Service]] = defaultdict(list)
        for there in self._rows.values():
            for row in there:
                for key in {key_of(one) or one for one in (row.name, row.label, *row.aliases) if one}:
                    names[key].append(row)
        return names

    def ranges(self, port: int, transport: object = None) -> List[Range]:
        """Returns the ranges of more than 128 ports that the port lies in."""
        checked(port)
        wanted = transport_of(transport)
        return [one for one in self._ranges if port in one and (
            wanted is None or one.transport == wanted or one.transport == "" and wanted in TRANSPORTS)]

    def ranges_named(self, name: str) -> List[Range]:
        """Returns the ranges of more than 128 ports with that name or label."""
        wanted = key_of(name)
        return [one for one in self._ranges if wanted and wanted in (key_of(one.name), key_of(one.label))]

    def all_ranges(self) -> List[Range]:
        """Returns every range of more than 128 ports."""
        return list(self._ranges)

    def names(self) -> List[str]:
        """Returns every name and alias of a service on a port."""
        return [name for there in self._rows.values() for row in there for name in (row.name, *row.aliases)]

    def find(self, query: str) -> List[Answer]:
        """Answers a query as people write it; raises ValueError for what cannot be meant."""
        return find(self, parse([query]))

    def service_port(self, source: int, destination: int, transport: object) -> int:
        """Returns the port with the greater weight; between equals the lower one.

        Two unknown ports that systems give to clients are the exception: the higher one is more likely a server's, which
        peer-to-peer programs pick from the dynamic ports, while Linux' clients begin at 32768.
        """
        one, other = (self._weight(port, transport) for port in (source, destination))
        if one != other:
            return source if one > other else destination
        if one == 0 and min(source, destination) >= EPHEMERAL:
            return max(source, destination)
        return min(source, destination)

    def _weight(self, port: int, transport: object) -> int:
        found = self.service(port, transport)
        return found.weight if found else 0

    @staticmethod
    def classify(port: int) -> str:
        """Returns the class of a port number: system, user or dynamic."""
        return class_of(port)


def _service(cells: Mapping[str, Any], words: Mapping[str, List[Any]], weight: int) -> Service:
    span = cells.get("range") or ""
    start, _, end = span.partition("-")
    return Service(
        cells["port"], words["transport"][cells["transport"]], cells.get("service") or "", cells.get("label") or "",
        cells["rank"], words["status"][cells["status"]], cells.get("description") or "",
        tuple(cells.get("aliases") or ()), tuple(cells.get("categories") or ()), cells.get("risk") or "",
        tuple(words["sources"][cells["sources"]]), (int(start), int(end or start)) if span else None, weight)
