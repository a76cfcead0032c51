"""What needs a package besides the standard library: one module for each extra.

aes_gcm.py   AESGCMCipher   `sequential-flow[crypto]`   encryption at rest, for EncryptedStorage
"""
