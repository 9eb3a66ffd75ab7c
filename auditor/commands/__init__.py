"""One module a command. To add one: a module with a `COMMAND`, and a line in `auditor.cli.COMMANDS`."""
