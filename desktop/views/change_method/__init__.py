"""The pages of turning a method on or off."""
