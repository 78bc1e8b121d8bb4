"""What every flow looks like: a frame with buttons, pages in it, and a question before it is left."""
