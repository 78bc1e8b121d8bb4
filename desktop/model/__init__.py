"""What the app talks about: accounts, methods, codes and errors. No JSON, no HTTP, no Qt."""
