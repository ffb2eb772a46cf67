"""What flattening leaves out and what it costs: each contradiction told once, the work bounded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from ..budget import Budget
from ..diagnostics import Location, Report
from ..layers import Pointer, Tree
from .schemas import origins, shape

MOST_WORK, MOST_WORK_A_NODE = 500_000, 50
"""Characters of schemas compared, for each node of the document too, before it is refused; the published documents take
fewer than 20,000 in all."""
A_MEMBER = 4
"""What a member merged, or a variant put in place, counts for."""
FEWER = "in an overlay (--spec), remove the `oneOf`, `anyOf` or `allOf` here and say `type: object`, or leave schemas out of it"
"""What helps where schemas branch too much."""


@dataclass(slots=True)
class Bookkeeping:
    """Of the flattening of one document."""

    place: Callable[[Pointer], Location]
    report: Report
    nodes: int
    """How many nodes the document has."""
    not_lost: set[Pointer] = field(default_factory=set)
    """Nodes that need no class of their own: a conflict left them out, or a class beside them says what they say."""
    _budget: Budget = field(init=False)

    def __post_init__(self) -> None:
        problem = "the schemas that stand in each other here make too many combinations"
        self._budget = Budget(MOST_WORK + MOST_WORK_A_NODE * self.nodes, problem, FEWER)

    def needs_no_class(self, schema: Tree) -> None:
        """Nothing is lost with this node; a component that it refers to may need a class elsewhere."""
        self.not_lost |= {pointer for pointer in origins(schema) if pointer.count("/") > 3}

    def note(self, rule: str, at: tuple[Pointer, ...], what: str) -> None:
        """Tell a contradiction, once."""
        place = self.place(next(iter(at), ""))
        if not any(entry.rule == rule and entry.location == place and entry.what == what for entry in self.report):
            self.report.add("contradiction", rule, place, what, "correct it by an overlay action if this is wrong")

    def lose(self, loser: Tree, at: tuple[Pointer, ...], rule: str, what: str) -> None:
        """Tell that ``loser`` is left out."""
        self.needs_no_class(loser)
        self.note(rule, at or origins(loser), what)

    def shape(self, schema: Tree) -> str:
        """`schemas.shape`, counted: a few branches in each other make combinations without end."""
        text = shape(schema)
        self.work(len(text), origins(schema))
        return text

    def work(self, amount: int, at: tuple[Pointer, ...]) -> None:
        """Count; refuse a document that takes too much."""
        self._budget.spend(amount, lambda: self.place(next(iter(at), "")))
