heap 64
