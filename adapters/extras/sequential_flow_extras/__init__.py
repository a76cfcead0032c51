"""What needs a package besides the standard library: one module for each extra.

aes_gcm.py        AESGCMCipher           `sequential-flow[crypto]` for EncryptedStorage
opentelemetry.py  OpenTelemetryObserver  `sequential-flow[otel]`   an observer: traces and metrics
postgresql.py     open_storage           `sequential-flow[sql]`    postgresql://…, for SQLStorage
mysql.py          open_storage           `sequential-flow[sql]`    mysql://…, for SQLStorage
redis.py          open_storage           `sequential-flow[redis]`  redis://…, for RedisStorage
"""
