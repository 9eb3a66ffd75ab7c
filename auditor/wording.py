"""The words for every problem code, in English: what happened, why, and what to do next."""
