"""What states are called in plain words. Every sentence goes through ``translate``."""
