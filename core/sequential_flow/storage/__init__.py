"""Where tasks are kept.

    protocol.py   what a storage guarantees; read this before writing one
    memory.py     InMemoryStorage   one process, nothing survives it
    sqlite.py     SQLiteStorage     a file, several processes, the embedded default
    custom.py     CustomStorage     anything with save(task), load(task_id), delete(task_id)
    location.py   open_storage      "sqlite:///path" -> a storage

`tests/support/storage_contract.py` is the test class that every storage passes. Import the modules,
or from `sequential_flow`: this package loads none of them by itself.
"""
