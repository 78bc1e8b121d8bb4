"""The pretend service: for practice mode, for tests, and alone. It shares nothing with the client but the contract."""
