"""Queries as people write them: ``tcp 80``, ``443,8443``, ``https://host:8443/x``, ``[::1]:22``, ``category:database``."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import List, Optional, Sequence, Tuple

from ._model import LAST, PROTOCOLS, TRANSPORTS

FILTERS = ("category", "risk", "status", "class")

_DASH = re.compile("(?<=[0-9])\\s*(?:\\.{2,3}|\u2026|[-\u2010-\u2015\u2212])\\s*(?=[0-9])")
_HOST = re.compile(r"(\[[^\]]*\]|[^:/\[\]]*):([0-9]+)(?:/(\S*))?")
_URL = re.compile(r"([a-zA-Z][\w+.-]*)://(?:[^/?#@]*@)?(?:\[[^\]]*\]|[^:/?#\[\]]*)(?::([0-9]+))?(?:[/?#].*)?")
_BEHIND = re.compile(r"([0-9-]+)((?:tcp|udp|sctp|dccp)[46]?)")
_BEFORE = re.compile(r"((?:tcp|udp|sctp|dccp)[46]?)([0-9-]+)")
_PORT_WORDS = ("port", "ports")


@dataclass(frozen=True)
class Query:
    """One port, range, id or name that is asked for."""

    asked: str
    ports: Optional[Tuple[int, int]] = None
    transport: str = ""
    name: str = ""
    id: str = ""
    remark: str = ""

    @property
    def shown(self) -> str:
        """What was understood, such as 80/tcp."""
        what = "-".join(str(end) for end in dict.fromkeys(self.ports)) if self.ports else self.name
        return self.id or what + (f"/{self.transport}" if self.transport else "")

    def __str__(self) -> str:
        if self.id:
            return f"id {self.id.lower()}"
        return self.shown if self.ports else f"name {self.shown}"


@dataclass
class Queries:
    """Everything that is asked at once."""

    all: List[Query] = field(default_factory=list)
    filters: List[Tuple[str, str]] = field(default_factory=list)

    def __str__(self) -> str:
        order = sorted(self.filters, key=lambda pair: FILTERS.index(pair[0]))
        return ";".join([str(one) for one in self.all] + [f"{key} {word}" for key, word in order])


def parse(arguments: Sequence[str]) -> Queries:
    """Reads queries; raises ValueError where one looks like a port and is not."""
    words = [part.split() for argument in arguments for part in _DASH.sub("-", argument).split(",")]
    return _Reader([part for part in words if part]).read()


class _Reader:
    def __init__(self, words: List[List[str]]) -> None:
        self._words = words
        self._found = Queries()
        self._name: List[str] = []
        self._before = ""
        self._settled = 0

    def read(self) -> Queries:
        flat = [word for one in self._words for word in one]
        first = next((word for word in flat if word.lower() not in _PORT_WORDS), "")
        leads = bool(_transport(first))
        for one in self._words:
            for word in one:
                self._add(word, leads, len(flat) == 1)
            if [word.lower() for word in self._name] not in (["port"], ["ports"]):
                self._end_name()
        self._end_name()
        if not self._found.all and not self._found.filters:
            if not flat:
                raise ValueError("the query is empty: name a port or a service")
            text = " ".join(flat)
            self._found.all.append(Query(text, name=text))
        return self._found

    def _add(self, word: str, leads: bool, alone: bool) -> None:
        transport = "" if alone else _transport(word)
        if transport:
            self._end_name()
            if leads:
                self._before = transport
            else:
                self._settle(transport)
            return
        query = None if word.lower() in _PORT_WORDS else _word(word)
        if query:
            if self._name and self._name[-1].lower() in _PORT_WORDS:
                self._name.pop()
            self._end_name()
            self._append(query)
        elif not self._is_filter(word):
            self._name.append(word)

    def _append(self, query: Query) -> None:
        takes = not query.transport and not query.id
        self._found.all.append(replace(query, transport=self._before) if takes and self._before else query)

    def _settle(self, transport: str) -> None:
        for at in range(self._settled, len(self._found.all)):
            query = self._found.all[at]
            if not query.transport and not query.id:
                self._found.all[at] = replace(query, transport=transport)
        self._settled = len(self._found.all)

    def _end_name(self) -> None:
        if self._name:
            text = " ".join(self._name)
            self._name = []
            self._append(Query(text, name=text))

    def _is_filter(self, word: str) -> bool:
        key, colon, value = word.partition(":")
        if not colon or not key or not value:
            return False
        if key.lower() in FILTERS:
            self._end_name()
            self._found.filters.append((key.lower(), value.lower()))
            return True
        for near in FILTERS:
            if slips(key.lower(), near) <= (2 if len(near) > 5 else 1):
                raise ValueError(f'"{word}" is not a filter: did you mean {near}:{value}?')
        return False


def _word(word: str) -> Optional[Query]:
    return (_of_id(word) or _of_url(word) or _of_host(word) or _with_transport(word, word.find("/"))
            or _with_transport(word, word.find(":")) or _glued(word) or _ports(word, word, ""))


def _transport(word: str) -> str:
    plain = re.sub(r"(?i)^(tcp|udp|sctp|dccp)[46]$", r"\1", word).lower()
    return plain if plain in TRANSPORTS else ""


def _numbered(word: str) -> str:
    return PROTOCOLS.get(int(word), "") if word.isascii() and word.isdigit() else _transport(word)


def _of_id(word: str) -> Optional[Query]:
    parts = word.split("/", 2)
    unstated = len(parts) > 1 and parts[1] == "-"
    if len(parts) < 3 and not unstated or len(parts) == 3 and not parts[2].strip():
        return None
    transport = "" if unstated else _transport(parts[1])
    if not (transport or unstated) or not _is_port(parts[0]):
        return None
    port = int(parts[0])
    return Query(word, (port, port), transport, id=f"{port}/{transport or '-'}/" + (parts[2] if len(parts) > 2 else ""))


def _of_url(word: str) -> Optional[Query]:
    url = _URL.fullmatch(word)
    if not url:
        return None
    return _ports(word, url[2], "") if url[2] else Query(word, name=url[1].lower())


def _with_transport(word: str, at: int) -> Optional[Query]:
    if at < 1 or at == len(word) - 1:
        if at > 0 and _is_numeric(word[:at]):
            raise _no_transport(word)
        return None
    before, after, slash = word[:at], word[at + 1:], word[at] == "/"
    behind = _numbered(after) if slash and _is_numeric(before) else _transport(after)
    if behind:
        return _ports(word, before, behind) or Query(word, transport=behind, name=before)
    front = _transport(before)
    if front:
        return _ports(word, after, front) or Query(word, transport=front, name=after)
    if _is_numeric(before) and (slash or not _is_numeric(after)):
        raise _no_transport(word)
    return None


def _of_host(word: str) -> Optional[Query]:
    host = _HOST.fullmatch(word)
    if not host:
        return None
    transport = (_numbered(host[3]) if host[3] else "") or _transport(host[1])
    return _ports(word, f"{host[1]}-{host[2]}" if _is_numeric(host[1]) else host[2], transport)


def _glued(word: str) -> Optional[Query]:
    behind, before = _BEHIND.fullmatch(word.lower()), _BEFORE.fullmatch(word.lower())
    if behind:
        return _ports(word, behind[1], _transport(behind[2]))
    return _ports(word, before[2], _transport(before[1])) if before else None


def _ports(word: str, text: str, transport: str) -> Optional[Query]:
    if not _is_numeric(text):
        return None
    ends = text.split("-")
    for end in ends:
        if end and not _is_port(end):
            raise ValueError(f'"{word}" is not a port: ports end at {LAST}')
    if len(ends) > 2 or not all(ends):
        raise ValueError(f'"{word}" is not a port: ask for 0 to {LAST}, a range such as 6000-6010, or a name')
    start, end = int(ends[0]), int(ends[-1])
    if start <= end:
        return Query(word, (start, end), transport)
    return Query(word, (end, start), transport, remark=f"{text} runs backwards; it was read as {end}-{start}")


def _is_port(text: str) -> bool:
    return text.isascii() and text.isdigit() and int(text) <= LAST


def _is_numeric(text: str) -> bool:
    return bool(text) and all(c in "0123456789-" for c in text)


def _no_transport(word: str) -> ValueError:
    return ValueError(f'"{word}" names no transport: write tcp, udp, sctp or dccp behind the port')


def slips(one: str, other: str) -> int:
    """Returns how many letters must be put in, taken out, replaced or swapped with the next to make one of the other."""
    before: List[int] = []
    above = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            row.append(min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a != b)))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                row[j] = min(row[j], before[j - 2] + 1)
        before, above = above, row
    return above[-1]
