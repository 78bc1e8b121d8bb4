from hypothesis import given
from hypothesis import strategies as st

from desktop.viewmodels.flow import Trail

trails = st.lists(st.integers(), min_size=1).map(lambda steps: Trail(tuple(steps)))


@given(trails, st.integers())
def test_back_undoes_forward(trail: Trail[int], step: int) -> None:
    assert trail.forward(step).here == step
    assert trail.forward(step).back() == trail


@given(trails)
def test_going_back_ends_at_the_first_step(trail: Trail[int]) -> None:
    first = trail.steps[0]
    for _ in trail.steps:
        assert trail.can_go_back is (len(trail.steps) > 1)
        trail = trail.back()
    assert trail == Trail((first,))
    assert trail.back() == trail


@given(trails, st.integers())
def test_nothing_lies_behind_a_step_of_no_return(trail: Trail[int], step: int) -> None:
    assert trail.no_return(step) == Trail((step,))
    assert not trail.no_return(step).can_go_back
