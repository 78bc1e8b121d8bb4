from desktop.services.process_time import taken


def test_a_moment_is_told_in_time_since_the_start_and_in_time_of_the_processor() -> None:
    first, later = taken("first_paint"), taken("first_paint")
    assert set(first) == {"first_paint_ms", "first_paint_processor_ms"}
    assert 0 < first["first_paint_ms"] <= later["first_paint_ms"]
    assert 0 < first["first_paint_processor_ms"] <= later["first_paint_processor_ms"]
