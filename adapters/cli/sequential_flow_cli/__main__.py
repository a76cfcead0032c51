"""`python -m sequential_flow_cli` is `sequential-flow`."""

from .main import entry_point

if __name__ == "__main__":
    entry_point()
