"""The window: it shows what the engine tells, and holds no rule of the product."""
