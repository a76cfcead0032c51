"""Syntax tree -> resumable Python state machines."""
