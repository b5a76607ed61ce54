"""Rewriting of Universal Dependencies trees into CLEAR style ones, one construction a step."""
