"""Requests and answers: JSON to calls of the rules and back. Written apart from the client, to the same documents."""
