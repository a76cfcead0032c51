"""Where tasks are kept.

    protocol.py   what a storage guarantees; read this before writing one
    memory.py     InMemoryStorage   one process, nothing survives it
    sqlite.py     SQLiteStorage     a file, several processes, the embedded default
    sql.py        SQLStorage        PostgreSQL, MySQL, MariaDB
    redis.py      RedisStorage      Redis, Valkey
    custom.py     CustomStorage     anything with save(task), load(task_id), delete(task_id)
    encrypted.py  EncryptedStorage  any of them, with tasks that only the service can read
    location.py   open_storage      "sqlite:///path" -> a storage

    encoding.py   tasks as bytes, packed
    parts.py      PartedStorage     large tasks over a backend of small items (DynamoDB, Firestore)
    paging.py     cursors of listings

Drivers are passed in: nothing here imports one.

`tests/support/storage_contract.py` is the test class that every storage passes. Import the modules,
or from `sequential_flow`: this package loads none of them by itself.
"""
