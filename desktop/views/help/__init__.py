"""Help that comes with the app: topics, the list of keys, and what can be handed to whoever helps."""
