package parley.ticket;

import java.io.InputStream;

/**
 * A file of a message, on its way to somebody who may have it.
 *
 * @param disposition how a browser is told to save it
 * @param contentType what it is
 * @param size in bytes
 * @param contents what is in it
 */
public record SentFile(String disposition, String contentType, long size, InputStream contents) {}
