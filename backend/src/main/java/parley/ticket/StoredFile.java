package parley.ticket;

/**
 * Contents that were kept.
 *
 * @param key where
 * @param size in bytes
 * @param sha256 in hexadecimal
 */
record StoredFile(String key, long size, String sha256) {}
