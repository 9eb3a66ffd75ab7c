"""What the engine does for each of the window's commands: one file a subject, as in `auditor.events`."""
