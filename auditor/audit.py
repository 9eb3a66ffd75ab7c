"""One run over accounts."""
