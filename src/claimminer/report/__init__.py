"""A run as one page to send to a colleague: figures, tables, and every claim in its sentence."""
