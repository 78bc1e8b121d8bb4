"""Whether the system asks for things to stand still. Qt tells it from 6.12 on."""
