"""The practice dock on screen: a phone, an inbox, a second device and a security key to play with."""
