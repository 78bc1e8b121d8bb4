"""The pretend service: for practice mode, for tests, and alone. It shares nothing with the client but the contract.

The modules of this package hold the state and the rules of a pretend account and know nothing of HTTP; ``wire`` turns
requests into calls of those rules; ``service`` puts both behind one ASGI application.

What it does not imitate: bound auth tokens, browser-only challenges (a captcha can be asked for, not solved), email
and SMS that arrive late, more than two accounts, and anything that two-step verification does not need.
"""
