"""What the journeys through the whole window reach."""

import ast

from desktop.contract import two_step
from desktop.contract.endpoint import Group
from tests.structure.project_files import python_files


def named() -> set[str]:
    """The endpoints that a journey names, to count how often they were asked."""
    return {
        node.attr
        for source in python_files("tests/journeys")
        for _, node in source.nodes()
        if isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "two_step"
    }


def test_every_way_through_a_challenge_is_gone_in_the_window() -> None:
    ways = {endpoint.name for endpoint in two_step.ENDPOINTS if endpoint.group is Group.CHALLENGES}
    assert len(ways) == 14
    assert ways - named() == set(), "no journey asks for these"
