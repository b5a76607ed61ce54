"""Review by people: one claim a screen, decisions that are only ever added, queues, agreement, exports and imports."""
