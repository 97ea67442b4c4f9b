"""Answers to queries as people write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Iterable, List, Set, Tuple

from ._model import LAST, Range, Service, class_of
from ._query import Queries, Query, slips

if TYPE_CHECKING:
    from ._registry import Registry

_FARTHEST = 3
_SHORTEST = 4
_SHOWN = 4
_NO_WORD = re.compile(r"[\W_]+")


@dataclass(frozen=True)
class Answer:
    """What the registry says to one thing that a query asks for.

    query: what was understood, such as 80/tcp; services: the preferred one of each port and transport first; ranges:
    those that the port lies in, or that bear the name; remarks: what a person should know, such as what was meant.
    """

    query: str
    services: Tuple[Service, ...] = ()
    ranges: Tuple[Range, ...] = ()
    remarks: Tuple[str, ...] = ()


def find(registry: "Registry", queries: Queries) -> List[Answer]:
    """Returns an answer for each thing asked; filters alone are one."""
    if queries.all:
        return [_answer(registry, query, queries) for query in queries.all]
    rows = tuple(row for port in range(LAST + 1) for row in registry.services(port) if _passes(row, queries))
    filters = " ".join(f"{key}:{word}" for key, word in queries.filters)
    return [Answer(filters, rows, (), () if rows else (f"no row has {filters}",))]


def _answer(registry: "Registry", query: Query, queries: Queries) -> Answer:
    known = _known(registry, query)
    rows = [row for row in known if _is_on(row, query) and _passes(row, queries)]
    wide = [one for one in _ranges(registry, query)
            if all(key == "status" and one.status == word for key, word in queries.filters)]
    remarks = [query.remark] if query.remark else []
    if not rows and not wide:
        if query.ports is not None:
            remarks.append(f"nothing is known of {query.shown}")
        elif known:
            place = f"{known[0].port}/{known[0].transport or '-'}"
            remarks.append(f'"{query.name}" is on {place}; nothing of it is what you asked for')
        else:
            rows = [row for row in _mentioning(registry, query.name) if _is_on(row, query) and _passes(row, queries)]
            near = [] if rows else _near(query.name, registry.names())
            remarks.append(f'no service is called "{query.name}"' + (
                "; these hold its words" if rows else f"; did you mean {', '.join(near)}?" if near else ""))
    return Answer(query.shown, tuple(rows), tuple(wide), tuple(remarks))


def _known(registry: "Registry", query: Query) -> List[Service]:
    if query.ports is None:
        return registry.ports(query.name)
    rows = [row for port in range(query.ports[0], query.ports[1] + 1)
            for row in registry.services(port, query.transport or None)]
    wanted = query.id.lower()
    return [row for row in rows
            if not wanted or row.id.lower() == wanted or wanted.endswith("/") and row.id.startswith(wanted)]


def _is_on(row: Service, query: Query) -> bool:
    return not query.transport or row.transport in (query.transport, "")


def _ranges(registry: "Registry", query: Query) -> List[Range]:
    if query.id:
        return []
    if query.ports is None:
        return [one for one in registry.ranges_named(query.name)
                if not query.transport or one.transport in (query.transport, "")]
    return [one for one in registry.all_ranges() if one.is_named and one.start <= query.ports[1]
            and query.ports[0] <= one.end and (not query.transport or one.transport in (query.transport, ""))]


def _passes(row: Service, queries: Queries) -> bool:
    facts = {"category": row.categories, "risk": (row.risk,), "status": (row.status,), "class": (class_of(row.port),)}
    return all(word in facts[key] for key, word in queries.filters)


def _words(text: str) -> Set[str]:
    return {word for word in _NO_WORD.split(text.lower()) if word}


def _mentioning(registry: "Registry", text: str) -> List[Service]:
    """Returns the rows that hold each word of a text, those first that hold them in their names, malicious ones last."""
    wanted = _words(text)
    if not wanted:
        return []

    def names(row: Service) -> str:
        return " ".join((row.name, row.label, *row.aliases))

    rows = [row for port in range(LAST + 1) for row in registry.services(port)
            if wanted <= _words(f"{names(row)} {row.description}")]
    return sorted(rows, key=lambda row: (row.status == "malicious", not wanted <= _words(names(row)), row.rank))


def _near(asked: str, names: Iterable[str]) -> List[str]:
    """Returns the names that somebody may have meant, the nearest first."""
    whole = _joined(asked)
    distances = {name: _distance(whole, name) for name in map(_joined, names) if name}
    near = [name for name, far in distances.items() if far < _FARTHEST]
    return sorted(near, key=lambda name: (distances[name], len(name), name))[:_SHOWN]


def _joined(name: str) -> str:
    return re.sub(r"[\s_]+", "-", name.lower())


def _distance(asked: str, name: str) -> int:
    """A name that begins with what was asked is nearest, then one that is a slip away, then one that holds it."""
    if name.startswith(asked):
        return 0
    if len(asked) < _SHORTEST:
        return _FARTHEST
    far = _FARTHEST if abs(len(asked) - len(name)) > 2 else min(slips(asked, name), _FARTHEST)
    return far if far < 2 else 2 if asked in name else far
