"""The prelude, compiled: see `compile_prelude`."""
FILES = ('array', 'array_from', 'array_generic', 'array_sort', 'async_from_sync', 'error', 'iteration', 'iterator', 'json', 'map', 'object', 'promise', 'reflect', 'regexp', 'set', 'string', 'structured_clone', 'web')
