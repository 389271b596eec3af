package parley.ticket;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A file.
 *
 * @param id which file; downloaded from {@code /api/attachments/{id}}
 * @param name its name, made harmless
 * @param contentType what it is, by its contents
 * @param size in bytes
 */
@Serdeable
public record AttachmentView(UUID id, String name, String contentType, long size) {}
