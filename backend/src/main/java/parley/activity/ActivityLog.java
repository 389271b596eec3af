package parley.activity;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The append-only record of who did what. It is written in the transaction of the change, and so is the outbox. */
@Singleton
public class ActivityLog {

    private final ActivityRows rows;
    private final Chains chains;
    private final ObjectMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher<ActivityRecorded> recorded;

    ActivityLog(ActivityRows rows, Chains chains, ObjectMapper json, Clock clock, ApplicationEventPublisher<ActivityRecorded> recorded) {
        this.rows = rows;
        this.chains = chains;
        this.json = json;
        this.clock = clock;
        this.recorded = recorded;
    }

    /** @return the place of the entry in the record */
    @Transactional(propagation = io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY)
    public long record(Happening happening) {
        return record(happening, clock.instant());
    }

    /** @param now the moment that the change itself bears */
    @Transactional(propagation = io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY)
    public long record(Happening happening, Instant now) {
        return record(happening, write(happening.detail()), now);
    }

    /**
     * Records what must never be altered or removed: the entry is tied to those before it about the same subject, and
     * vouches for the rows that it made or changed.
     */
    @Transactional(propagation = io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY)
    public void recordForever(Happening happening, Collection<Evidence> made) {
        Instant now = clock.instant();
        String detail = write(happening.detail());
        long seq = record(happening, detail, now);
        chains.append(new ChainedEntry(happening.subjectId(), 0, seq, now, happening.actor(), happening.kind(), happening.subject(),
                happening.ticketId(), happening.visibility().name(), detail, Evidence.text(made)), now);
    }

    private long record(Happening happening, String detail, Instant now) {
        long seq = rows.write(happening, detail, now);
        recorded.publishEvent(new ActivityRecorded(seq, happening));
        return seq;
    }

    private String write(Map<String, Object> detail) {
        try {
            return json.writeValueAsString(new TreeMap<>(detail));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
