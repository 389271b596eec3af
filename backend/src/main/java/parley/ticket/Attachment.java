package parley.ticket;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** A file that was uploaded, and the message that sent it, if it was sent. */
@MappedEntity("attachment")
record Attachment(
        @Id UUID id,
        @Nullable UUID ticketId,
        @Nullable UUID messageId,
        UUID uploadedBy,
        String fileName,
        String contentType,
        long sizeBytes,
        String sha256,
        String storageKey,
        Instant createdAt) {

    AttachmentView view() {
        return new AttachmentView(id, fileName, contentType, sizeBytes);
    }
}
