"""The async client: one typed method for each endpoint, and the only place that speaks HTTP."""
