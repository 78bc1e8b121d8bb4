"""Making new recovery codes, and voiding those that there are."""
