"""Messages that say "this task has something to do", for workers.

    protocol.py     what a queue guarantees; read this before writing one
    in_process.py   InProcessQueue   one process, nothing survives it
    sqlite.py       SQLiteQueue      a file, several processes, survives `kill -9`
    turns.py        Turns            which message drives a task; sends it

`tests/support/queue_contract.py` is the test class that every queue passes. Import the modules, or
from `sequential_flow`: this package loads none of them by itself.
"""
