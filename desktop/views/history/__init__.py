"""What changed on the account: a card on the Status tab, and a page with all of it."""
