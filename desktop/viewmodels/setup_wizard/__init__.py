"""The set-up wizard: from "what is this?" to recovery codes that are known to be saved."""
