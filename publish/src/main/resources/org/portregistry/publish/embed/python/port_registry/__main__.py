"""The command line: ``python -m port_registry 9200 6443/tcp elasticsearch``."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from typing import Any, Dict, NoReturn, Optional, Sequence

from . import load
from ._find import Answer, find
from ._overlay import OverlayError
from ._query import parse

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
        return _show(find(registry, parse(wanted.query)), wanted.json)
    except (OverlayError, OSError, ValueError) as problem:
        print(_safe(str(problem)), file=sys.stderr)
        return 2


def _show(answers: Sequence[Answer], as_json: bool) -> int:
    for answer in answers:
        for remark in answer.remarks:
            print(_safe(remark), file=sys.stderr)
    if as_json:
        print(json.dumps([_document(answer) for answer in answers], indent=2))
    else:
        for answer in answers:
            for row in answer.services:
                print(_line(f"{row.port}/{row.transport or '-'}", row.name or "-", row.status,
                            row.description or row.label))
            for span in answer.ranges:
                print(_line(f"{span.start}-{span.end}/{span.transport or '-'}", span.name or "-", span.status, span.label))
    return 0 if any(answer.services or answer.ranges for answer in answers) else 5


def _document(answer: Answer) -> Dict[str, Any]:
    rows = [dict(asdict(row), id=row.id) for row in answer.services]
    return dict(asdict(answer), services=rows)


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
