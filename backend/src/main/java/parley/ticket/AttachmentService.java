package parley.ticket;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.account.CurrentUser;
import parley.platform.Ids;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;

/** Files of messages: uploaded first, sent with a message, swept where they never were. */
@Singleton
public class AttachmentService {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentService.class);
    private static final Duration NEVER_SENT = Duration.ofDays(7);
    private static final int WAITING_AT_ONCE = 50;
    private static final int SWEPT_AT_ONCE = 500;
    static final int ASKED_AT_ONCE = 1_000;

    private final AttachmentStore store;
    /** Made for the first file: it reads how every kind of file begins. */
    private final Provider<FileTypes> types;
    private final AttachmentRepository attachments;
    private final Sql sql;
    private final Clock clock;

    AttachmentService(AttachmentStore store, Provider<FileTypes> types, AttachmentRepository attachments, Sql sql, Clock clock) {
        this.store = store;
        this.types = types;
        this.attachments = attachments;
        this.sql = sql;
        this.clock = clock;
    }

    /** The contents are safe on the disk before the row says that they exist. */
    public AttachmentView upload(String sentName, InputStream contents, CurrentUser by) {
        refuseTooMany(by);
        FileName name = FileName.of(sentName);
        StoredFile stored = keep(contents);
        try {
            if (stored.size() == 0) {
                throw new InvalidFields("file", "is empty");
            }
            String type = types.get().of(() -> store.open(stored.key()), name);
            return add(new Attachment(Ids.next(), null, null, by.id().value(), name.value(), type, stored.size(), stored.sha256(), stored.key(), clock.instant())).view();
        } catch (IOException failure) {
            forget(stored.key());
            LOG.error("An upload could not be read back", failure);
            throw new FilesCannotBeKept();
        } catch (RuntimeException refusal) {
            forget(stored.key());
            throw refusal;
        }
    }

    @Transactional
    Attachment add(Attachment attachment) {
        return attachments.save(attachment);
    }

    /** Whoever may read the message may have its files; what was not sent yet only its uploader. */
    Download download(UUID id, CurrentUser viewer) {
        Map<String, Object> parameters = new java.util.HashMap<>(TicketSight.viewer(viewer));
        parameters.put("id", id);
        return sql.first("""
                select a.file_name, a.content_type, a.size_bytes, a.storage_key
                from attachment a
                left join message m on m.id = a.message_id
                left join ticket t on t.id = a.ticket_id
                where a.id = :id
                  and (a.ticket_id is null and a.uploaded_by = :viewer
                       or a.ticket_id is not null and (m.kind <> 'INTERNAL_NOTE' and %s or %s))""".formatted(TicketSight.SEES, TicketSight.WORKS), parameters,
                row -> new Download(new FileName(row.text("file_name")), row.text("content_type"), row.number("size_bytes"), row.text("storage_key")))
                .orElseThrow(NothingHere::new);
    }

    /** A sent file, for a room above that has asked already who may have it. */
    public SentFile sent(UUID id) {
        Download download = sql.first("select file_name, content_type, size_bytes, storage_key from attachment where id = :id and ticket_id is not null",
                Map.of("id", id),
                row -> new Download(new FileName(row.text("file_name")), row.text("content_type"), row.number("size_bytes"), row.text("storage_key")))
                .orElseThrow(NothingHere::new);
        return new SentFile(download.name().disposition(), download.contentType(), download.size(), open(download));
    }

    InputStream open(Download download) {
        try {
            return store.open(download.storageKey());
        } catch (IOException failure) {
            LOG.error("The contents of attachment {} are missing", download.storageKey(), failure);
            throw new FilesCannotBeKept();
        }
    }

    /** Takes back what was not sent yet. */
    void takeBack(UUID id, CurrentUser by) {
        String key = sql.first("select storage_key from attachment where id = :id and uploaded_by = :by and ticket_id is null",
                Map.of("id", id, "by", by.id().value()), row -> row.text("storage_key")).orElseThrow(NothingHere::new);
        if (remove(id)) {
            forget(key);
        }
    }

    /** Uploads that no message ever sent, and contents that no row knows. */
    void sweep() throws IOException {
        Instant longAgo = clock.instant().minus(NEVER_SENT);
        record Leftover(UUID id, String key) {}
        List<Leftover> leftovers = sql.list("""
                select id, storage_key from attachment where ticket_id is null and created_at < :moment order by created_at limit :limit""",
                Map.of("moment", longAgo, "limit", SWEPT_AT_ONCE), row -> new Leftover(row.uuid("id"), row.text("storage_key")));
        leftovers.stream().filter(leftover -> remove(leftover.id())).forEach(leftover -> forget(leftover.key()));
        List<String> kept = store.keptBefore(longAgo);
        for (int from = 0; from < kept.size(); from += ASKED_AT_ONCE) {
            forgetUnknown(kept.subList(from, Math.min(from + ASKED_AT_ONCE, kept.size())));
        }
    }

    @Transactional
    boolean remove(UUID id) {
        return sql.update("delete from attachment where id = :id and ticket_id is null", Map.of("id", id)) > 0;
    }

    private void forgetUnknown(List<String> keys) {
        Set<String> known = new HashSet<>(sql.list("select storage_key from attachment where storage_key = any(:keys)", Map.of("keys", keys),
                row -> row.text("storage_key")));
        keys.stream().filter(key -> !known.contains(key)).forEach(this::forget);
    }

    private void refuseTooMany(CurrentUser by) {
        long waiting = sql.first("select count(*) as n from attachment where uploaded_by = :by and ticket_id is null", Map.of("by", by.id().value()),
                row -> row.number("n")).orElseThrow();
        if (waiting >= WAITING_AT_ONCE) {
            throw new InvalidFields("file", "is one too many: " + WAITING_AT_ONCE + " files of yours wait to be sent");
        }
    }

    private StoredFile keep(InputStream contents) {
        try (contents) {
            return store.keep(contents);
        } catch (IOException failure) {
            LOG.error("A file could not be kept", failure);
            throw new FilesCannotBeKept();
        }
    }

    private void forget(String key) {
        try {
            store.forget(key);
        } catch (IOException sweptLater) {
            LOG.warn("A file was left behind and is swept later", sweptLater);
        }
    }

    /** A file on its way to somebody who may have it. */
    record Download(FileName name, String contentType, long size, String storageKey) {}
}
