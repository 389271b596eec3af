package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;

/**
 * Loads a disclosure for somebody who may see it, and saves what became of it with its activity. The services of this room
 * share it, inside their transactions.
 */
@Singleton
class Disclosures {

    private final DisclosureSight sight;
    private final DisclosureRepository disclosures;
    private final LeaveRepository leaves;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;

    Disclosures(DisclosureSight sight, DisclosureRepository disclosures, LeaveRepository leaves, ActivityLog activity, Sql sql, Clock clock) {
        this.sight = sight;
        this.disclosures = disclosures;
        this.leaves = leaves;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
    }

    /** Somebody at a disclosure that they may see and saw in that version; it is locked for others. */
    Handling handling(UUID id, CurrentUser user, @Nullable IfMatch seen) {
        lock(id);
        return handling(id, sight.sight(id, user), user.id().value(), seen);
    }

    /** Somebody anonymous at the disclosure that their code opens. */
    Handling handling(String codeHash) {
        UUID id = sql.first("select id from disclosure where code_hash = :hash for update", Map.of("hash", codeHash), row -> row.uuid("id"))
                .orElseThrow(NothingHere::new);
        return handling(id, DisclosurePart.DISCLOSER, null, null);
    }

    /** A disclosure as the clock has left it, written down. */
    Disclosure settled(UUID id) {
        lock(id);
        return settled(disclosures.findById(id).orElseThrow(NothingHere::new), clock.instant());
    }

    void begin(Disclosure disclosure, DisclosureEvent event, @Nullable UUID by) {
        disclosures.save(disclosure);
        record(disclosure.id(), event, by, Map.of());
    }

    void save(Handling handling, Disclosure next, DisclosureEvent event) {
        disclosures.update(next);
        record(next.id(), event, handling.who(), Map.of());
    }

    void save(Handling handling, Leave next) {
        if (handling.leave() == null) {
            leaves.save(next);
        } else {
            leaves.update(next);
        }
        Disclosure disclosure = handling.disclosure();
        disclosures.update(next.holdsFrom() == null ? disclosure : disclosure.contained(handling.now()));
        record(disclosure.id(), DisclosureEvent.LEAVE_GIVEN, handling.who(), Map.of("last", next.holdsFrom() != null));
    }

    void endLeave(Handling handling) {
        if (handling.leave() != null) {
            leaves.update(handling.leave().ended(handling.now()));
        }
    }

    void record(UUID id, DisclosureEvent event, @Nullable UUID by, Map<String, Object> detail) {
        activity.record(Happening.inAdministration(event.name(), by, "DISCLOSURE", id, detail));
    }

    private Handling handling(UUID id, DisclosurePart part, @Nullable UUID who, @Nullable IfMatch seen) {
        Instant now = clock.instant();
        Disclosure disclosure = disclosures.findById(id).orElseThrow(NothingHere::new);
        if (seen != null) {
            StaleVersion.check(seen, disclosure.version());
        }
        return new Handling(settled(disclosure, now), leaves.findByDisclosureId(id).orElse(null), part, who, now);
    }

    /** What silence has decided comes before whatever is decided now. */
    private Disclosure settled(Disclosure recorded, Instant now) {
        Disclosure next = recorded.asOf(now);
        if (next.state() == recorded.state()) {
            return recorded;
        }
        disclosures.update(next);
        record(next.id(), DisclosureEvent.SAFE_HARBOUR_GRANTED, null, Map.of());
        return disclosures.findById(next.id()).orElseThrow(NothingHere::new);
    }

    private void lock(UUID id) {
        sql.first("select id from disclosure where id = :id for update", Map.of("id", id), row -> row.uuid("id")).orElseThrow(NothingHere::new);
    }
}
