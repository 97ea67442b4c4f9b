"""The command line: ``python -m port_registry 9200 6443/tcp elasticsearch``."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from typing import Any, Dict, List, NoReturn, Optional, Sequence

from . import Registry, load
from ._model import Range, Service
from ._overlay import OverlayError
from ._query import Queries, Query, parse

DESCRIPTION = """Tells what is assigned to, and really found on, a port: every service there with its status.

Queries are ports (80, tcp 443, 6000-6010, :8443), names (elasticsearch), addresses (https://host:8443/x, [::1]:22),
ids (9200/tcp/elasticsearch) and filters (category:database, risk:high, status:malicious).

Exit status: 0; 2 wrong usage or a wrong overlay; 5 nothing was found."""


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Runs the command line and returns its exit status."""
    parser = _Parser(prog="port_registry", description=DESCRIPTION,
                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("query", nargs="*", metavar="QUERY", help="what to look up")
    parser.add_argument("--overlay", metavar="FILE", help="your own names on top: services(5), or CSV with a header")
    parser.add_argument("--json", action="store_true", help="one JSON document instead of a table")
    parser.add_argument("--version", action="store_true", help="show which release this is")
    wanted = parser.parse_args(arguments)
    try:
        registry = load(wanted.overlay)
        if wanted.version:
            print(f"port-registry {registry.version}")
            return 0
        if not wanted.query:
            parser.error("name a port or a service")
        return _answer(registry, parse(wanted.query), wanted.json)
    except (OverlayError, OSError, ValueError) as problem:
        print(_safe(str(problem)), file=sys.stderr)
        return 2


def _answer(registry: Registry, queries: Queries, as_json: bool) -> int:
    found: List[Dict[str, Any]] = []
    for query in queries.all or [Query("", (0, 65535))]:
        if query.remark:
            print(_safe(query.remark), file=sys.stderr)
        rows = [row for row in _rows(registry, query) if _passes(row, queries)]
        wide = [] if queries.filters else _ranges(registry, query)
        if not rows and not wide:
            print(_safe(f"{query.asked or 'the filters'}: nothing is known"), file=sys.stderr)
        found.append({"query": query.asked, "services": rows, "ranges": wide})
    if as_json:
        print(json.dumps([{"query": one["query"], "services": [dict(asdict(row), id=row.id) for row in one["services"]],
                           "ranges": [asdict(span) for span in one["ranges"]]} for one in found], indent=2))
    else:
        for one in found:
            for row in one["services"]:
                print(_line(f"{row.port}/{row.transport or '-'}", row.name or "-", row.status,
                            row.description or row.label))
            for span in one["ranges"]:
                print(_line(f"{span.start}-{span.end}/{span.transport or '-'}", span.name or "-", span.status, span.label))
    return 0 if any(one["services"] or one["ranges"] for one in found) else 5


def _rows(registry: Registry, query: Query) -> List[Service]:
    if query.ports is None:
        rows = registry.ports(query.name)
        return [row for row in rows if not query.transport or row.transport in (query.transport, "")]
    rows = [row for port in range(query.ports[0], query.ports[1] + 1)
            for row in registry.services(port, query.transport or None)]
    if not query.id:
        return rows
    wanted = query.id.lower()
    return [row for row in rows if row.id.lower() == wanted or wanted.endswith("/") and row.id.startswith(wanted)]


def _ranges(registry: Registry, query: Query) -> List[Range]:
    if query.id:
        return []
    if query.ports is None:
        return registry.ranges_named(query.name)
    return registry.ranges(query.ports[0], query.transport or None) if query.ports[0] == query.ports[1] else []


def _passes(row: Service, queries: Queries) -> bool:
    facts = {"category": row.categories, "risk": (row.risk,), "status": (row.status,),
             "class": (Registry.classify(row.port),)}
    return all(word in facts[key] for key, word in queries.filters)


def _safe(text: str) -> str:
    """Keeps text of other people from steering the terminal."""
    return "".join(c if c.isprintable() else "\ufffd" for c in text)


class _Parser(argparse.ArgumentParser):
    """Shows arguments that it does not know without what would steer the terminal."""

    def error(self, message: str) -> NoReturn:
        super().error(_safe(message))


def _line(*cells: str) -> str:
    place, name, status, words = (_safe(cell) for cell in cells)
    return f"{place:<18} {name:<31} {status:<12} {words}".rstrip()


if __name__ == "__main__":
    sys.exit(main())
