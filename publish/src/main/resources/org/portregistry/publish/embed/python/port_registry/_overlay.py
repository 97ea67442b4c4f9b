"""A file of one's own names: lines of services(5), or CSV where the first line is a header with ``port``."""

from __future__ import annotations

import csv
import io
import os
import re
from dataclasses import replace
from typing import Dict, Iterable, List, Mapping, Tuple, Union

from ._model import LAST, TRANSPORTS, Range, Service, key_of

#: A wider range is one row of its own.
EXPANDED = 128

#: What somebody names on a port of their own is a server there.
WEIGHT = 255

#: Some ten times what a row for every port and transport takes.
LARGEST = 100_000_000

STATUSES = ("assigned", "unofficial", "unauthorized", "malicious", "reserved")

#: Systems list a few protocols without ports: AppleTalk's, and FreeBSD's divert sockets.
NO_TRANSPORT = ("ddp", "divert")

Place = Tuple[int, str]


class OverlayError(ValueError):
    """A line of an overlay is wrong; the message names file, line and cure."""


def identity(name: str) -> str:
    """Returns what tells two names apart: the key, or the name itself where it has letters beyond ASCII."""
    return (key_of(name) if name.isascii() else name.lower()) or name


class Overlay:
    """Rows, ranges and what is hidden."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._rows: Dict[Place, List[Service]] = {}
        self._hidden: List[Tuple[str, Tuple[int, int], str]] = []
        self.ranges: List[Range] = []

    @classmethod
    def read(cls, path: "Union[str, os.PathLike[str]]") -> "Overlay":
        """Reads the file; raises OSError where it cannot be read and OverlayError where it is wrong."""
        overlay = cls(os.fspath(path))
        with open(path, "rb") as stream:
            content = stream.read(LARGEST + 1)
        if len(content) > LARGEST:
            raise OverlayError(f"{path}: has more than {LARGEST} bytes; name a list of services")
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise OverlayError(f"{path}: is not UTF-8; save it as UTF-8") from None
        if "\0" in text:
            raise OverlayError(f"{path}: is UTF-16 or not text; save it as UTF-8")
        lines = text.replace("\r\n", "\n").replace("\r", "\n")
        first = next((line.split("#")[0] for line in lines.split("\n") if line.split("#")[0].strip()), "")
        if "," in first:
            overlay._read_csv(lines)
        else:
            for number, line in enumerate(lines.split("\n"), 1):
                overlay._read_line(line, number)
        return overlay

    def _read_line(self, line: str, number: int) -> None:
        stated, _, comment = line.partition("#")
        words = stated.split()
        if not words:
            return
        if len(words) == 1 and _is_hiding(words[0]):
            self._hidden.append((identity(words[0][1:]), (0, LAST), ""))
            return
        place, slash, protocol = words[1].partition("/") if len(words) > 1 else ("", "", "")
        if not slash:
            raise self._wrong(number, f'"{line.strip()}" is not a service', "write it as: name 9200/tcp alias # comment")
        if protocol.lower() in NO_TRANSPORT:
            return
        transport = self._transport(protocol, number, "write tcp, udp, sctp or dccp")
        self._add(words[0], place, transport, number, description=comment.strip(), aliases=tuple(words[2:]),
                  hiding=_is_hiding(words[0]))

    def _read_csv(self, text: str) -> None:
        reader = csv.reader(io.StringIO(text), skipinitialspace=True, strict=True)
        header: List[str] = []
        try:
            for cells in reader:
                number = reader.line_num
                if not any(cell.strip() for cell in cells) or cells[0].startswith("#"):
                    continue
                if not header:
                    header = [cell.strip().lower() for cell in cells]
                    for needed in ("port", "service"):
                        if needed not in header:
                            raise self._wrong(number, f"the header {','.join(header)} has no column {needed}",
                                              "begin the file with: port,transport,service")
                    continue
                if len(cells) != len(header):
                    raise self._wrong(number, f"has {len(cells)} cells, and the header {len(header)}",
                                      "put cells that hold commas into quotes" if len(cells) > len(header)
                                      else "write a comma for each cell that is empty")
                # A service whose own name begins with a hyphen has an apostrophe before it, as in ports.csv.
                hiding = _is_hiding(cells[header.index("service")].strip())
                self._add_cells({name: _unguarded(cell) for name, cell in zip(header, cells)}, number, hiding)
        except csv.Error as problem:
            raise self._wrong(reader.line_num, str(problem), "write two quotes for one inside a quoted cell") from None

    def _add_cells(self, cells: Mapping[str, str], number: int, hiding: bool) -> None:
        status = cells.get("status", "").lower() or "unofficial"
        if status not in STATUSES:
            raise self._wrong(number, f'"{status}" is not a status', "write " + ", ".join(STATUSES))
        if not cells["service"] and status != "reserved":
            raise self._wrong(number, "names no service", "write one; only a reserved port has none")
        transport = cells.get("transport", "")
        if transport:
            transport = self._transport(transport, number, "write tcp, udp, sctp or dccp, or leave it empty for all")
        self._add(cells["service"], cells["port"], transport, number, status, cells.get("label", ""),
                  cells.get("description", ""), _items(cells.get("aliases", "")), _items(cells.get("categories", "")),
                  _items(cells.get("sources", "")) or ("local",), hiding)

    def _add(self, name: str, place: str, transport: str, number: int, status: str = "unofficial", label: str = "",
             description: str = "", aliases: Tuple[str, ...] = (), categories: Tuple[str, ...] = (),
             sources: Tuple[str, ...] = ("local",), hiding: bool = False) -> None:
        start, end = self._ports(place, number)
        if hiding:
            self._hidden.append((identity(name[1:]), (start, end), transport))
        elif end - start >= EXPANDED:
            self.ranges.append(Range(start, end, transport, name, label, status, sources, True, WEIGHT))
        else:
            for port in range(start, end + 1):
                self._rows.setdefault((port, transport), []).append(Service(
                    port, transport, name, label, 1, status, description, aliases, categories, "", sources,
                    (start, end) if end > start else None, WEIGHT))

    def _ports(self, text: str, number: int) -> Tuple[int, int]:
        matched = re.fullmatch(r"([0-9]{1,5})(?:-([0-9]{1,5}))?", text)
        if matched:
            start, end = int(matched[1]), int(matched[2] or matched[1])
            if start <= end <= LAST:
                return start, end
        raise self._wrong(number, f'"{text}" is not a port number', "write one from 0 to 65535, or a range, 6800-7300")

    def _transport(self, text: str, number: int, cure: str) -> str:
        if text.lower() not in TRANSPORTS[:4]:
            raise self._wrong(number, f'"{text}" is not a transport', cure)
        return text.lower()

    def _wrong(self, number: int, what: str, cure: str) -> OverlayError:
        return OverlayError(f"{self._file}: line {number}: {what}; {cure}")

    def hides_range(self, one: Range) -> bool:
        """Returns whether a whole range is hidden."""
        return any(name == identity(one.name) and start <= one.start and one.end <= end
                   and transport in ("", one.transport) for name, (start, end), transport in self._hidden)

    def _hides(self, row: Service) -> bool:
        return any(name == identity(row.name) and start <= row.port <= end and transport in ("", row.transport)
                   for name, (start, end), transport in self._hidden)

    def merged(self, registry: Mapping[Place, List[Service]]) -> Tuple[Dict[Place, List[Service]], Dict[Place, int]]:
        """Returns all rows, and how many of each place are the file's own; these go first."""
        rows = dict(registry)
        for place, there in registry.items() if self._hidden else ():
            kept = [row for row in there if not self._hides(row)]
            if len(kept) < len(there):
                rows[place] = [replace(row, rank=rank) for rank, row in enumerate(kept, 1)]
        own: Dict[Place, int] = {}
        for place, mine in self._rows.items():
            rest = list(rows.get(place, ()))
            merged = []
            for row in _once(mine):
                known = next((one for one in rest if identity(one.name) == identity(row.name)), None)
                if known:
                    rest.remove(known)
                    row = _filled(row, known)
                merged.append(row)
            own[place] = len(merged)
            rows[place] = [replace(row, rank=rank) for rank, row in enumerate(merged + rest, 1)]
        return rows, own


def _is_hiding(name: str) -> bool:
    return len(name) > 1 and name.startswith("-")


def _once(mine: Iterable[Service]) -> Iterable[Service]:
    """A service that the file names twice on a place is one row: the first, filled from those after it."""
    once: Dict[str, Service] = {}
    for row in mine:
        name = identity(row.name)
        once[name] = _filled(once[name], row) if name in once else row
    return once.values()


def _filled(row: Service, known: Service) -> Service:
    unstated = row.status == "unofficial" and known.is_benign
    return replace(
        row, label=row.label or known.label, status=known.status if unstated else row.status,
        description=row.description or known.description, aliases=_united(row.aliases, known.aliases),
        categories=row.categories or known.categories, risk=row.risk or known.risk,
        sources=_united(row.sources, known.sources), range=row.range or known.range)


def _united(one: Tuple[str, ...], other: Tuple[str, ...]) -> Tuple[str, ...]:
    return tuple(dict.fromkeys(one + other))


def _items(cell: str) -> Tuple[str, ...]:
    return tuple(item.strip() for item in cell.split(";") if item.strip())


def _unguarded(cell: str) -> str:
    """Our own CSV has an apostrophe before what a spreadsheet would run."""
    cell = cell.strip()
    return cell[1:] if cell.startswith("'") else cell
