"""What was measured, as a table for people and as JSON."""

import json
import re
from typing import NamedTuple, Optional

import measure

MARKS = ("<!-- speed: written by ci/bench --update-readme -->", "<!-- end of speed -->")


class Row(NamedTuple):
    part: str
    what: str
    measure: str
    value: Optional[float]  # None where the command ran out of memory
    unit: str
    target: Optional[float] = None
    cost: Optional[measure.Cost] = None
    more: Optional[dict] = None  # figures that stand in the JSON alone
    at_least: bool = False  # whether the target is a least one, as of a rate

    def verdict(self):
        if self.target is None:
            return ""
        if self.value is None:
            return "missed"
        return "met" if (self.value >= self.target if self.at_least else self.value <= self.target) else "missed"

    @staticmethod
    def of(row):
        cost = measure.Cost(row["wall"], row["cpu"], row["rss"]) if "cpu" in row else None
        return Row(row["part"], row["what"], row["measure"], row["value"], row["unit"], row.get("target"), cost,
                   at_least=row.get("at_least", False))

    def as_json(self):
        row = {"part": self.part, "what": self.what, "measure": self.measure, "value": self.value,
               "unit": self.unit}
        if self.target is not None:
            row.update(target=self.target, met=self.verdict() == "met", at_least=self.at_least)
        if self.cost:
            row.update(wall=self.cost.wall, cpu=self.cost.cpu, rss=self.cost.rss)
        return row | (self.more or {})


def number(value):
    return format(value, ",.0f") if value >= 100 else "%.1f" % value if value >= 10 else "%.3g" % value


def markdown(rows, head):
    lines = [head, "", "| what | measured | target | | CPU | peak memory |", "|---|--:|--:|---|--:|--:|"]
    for row in rows:
        cost = row.cost
        lines.append("| %s | %s %s | %s | %s | %s | %s |" % (
            row.what, "out of memory" if row.value is None else number(row.value),
            "" if row.value is None else row.unit,
            "" if row.target is None else "%s %s" % (number(row.target), row.unit), row.verdict(),
            "%s s" % number(cost.cpu) if cost else "", "%.0f MiB" % (cost.rss / 2**20) if cost and cost.rss else ""))
    return "\n".join(lines) + "\n"


def short(rows, head):
    """For the README: parts that have a rate stand in a line, not in rows."""
    rates = [row for row in rows if row.measure in ("bytes", "rows")]
    lines = []
    for told, verb, measure_of in (("Read", "parsing", "bytes"), ("Written", "writing", "rows")):
        one = ["%s %s" % (row.what.removeprefix(verb + " "), number(row.value)) for row in rates
               if row.what.startswith(verb) and row.measure == measure_of]
        if one:
            unit = {"bytes": "MB/s", "rows": "rows/s"}[measure_of]
            lines.append("\n%s in a warm JVM, %s: %s.\n" % (told, unit, ", ".join(one)))
    told = [row for row in rows if row not in rates]
    return (markdown(told, head) if told else "") + "".join(lines)


def keep(path, settings, parts):
    """Puts the parts that were measured now in place of what the file holds of them; returns all that it holds then."""
    kept = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    for part, rows in parts.items():
        kept[part] = {"settings": settings, "rows": [row.as_json() for row in rows]}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return {part: held | {"rows": [Row.of(row) for row in held["rows"]]} for part, held in kept.items()}


def update(readme, text):
    """Puts the table between its marks; a README without them is a mistake, not a wish for none."""
    old = readme.read_text(encoding="utf-8")
    begin, end = MARKS
    if old.count(begin) != 1 or old.count(end) != 1:
        raise SystemExit("%s: write once each, on lines of their own: %s and %s" % (readme, begin, end))
    new = re.sub(re.escape(begin) + ".*" + re.escape(end), lambda _: "%s\n%s%s" % (begin, text, end), old, flags=re.S)
    readme.write_text(new, encoding="utf-8")
