package parley.record;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parley.account.AdministrationLock;
import parley.account.CurrentUser;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.Ids;
import parley.platform.sql.Sql;

/** What is known of verifications: asked for, under way, what came of them. */
@Singleton
class VerificationService {

    private static final Duration EVERY = Duration.ofHours(24);
    private static final Duration AGAIN = Duration.ofHours(1);
    private static final Duration NODE_IS_GONE = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(400);
    private static final int LONGEST_TROUBLE = 1_000;

    private final AdministrationLock administration;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;
    private final ApplicationEventPublisher<VerificationStarted> started;

    VerificationService(AdministrationLock administration, ActivityLog activity, Sql sql, Clock clock, ApplicationEventPublisher<VerificationStarted> started) {
        this.administration = administration;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
        this.started = started;
    }

    /** An administrator asks for one; it is made beside the request. */
    @Transactional
    UUID ask(CurrentUser administrator) {
        return start(VerificationCause.ASKED, administrator.id().value()).orElseThrow(VerificationRunning::new);
    }

    /** Once a day; what failed is tried again an hour later. */
    @Transactional
    void verifyWhenDue() {
        Instant now = clock.instant();
        giveUp(now.minus(NODE_IS_GONE));
        boolean due = sql.first("""
                select count(*) as n from record_verification
                where started_at > :lately or (started_at > :yesterday and state <> 'FAILED')""",
                Map.of("lately", now.minus(AGAIN), "yesterday", now.minus(EVERY)), row -> row.number("n") == 0).orElseThrow();
        if (due) {
            start(VerificationCause.NIGHTLY, null);
        }
    }

    /** Empty where it is verified already. */
    private Optional<UUID> start(VerificationCause cause, @Nullable UUID by) {
        administration.take();
        Instant now = clock.instant();
        giveUp(now.minus(NODE_IS_GONE));
        if (sql.first("select id from record_verification where running = 1", Map.of(), row -> row.uuid("id")).isPresent()) {
            return Optional.empty();
        }
        UUID id = Ids.next();
        Map<String, Object> values = new HashMap<>(Map.of("id", id, "cause", cause, "now", now));
        values.put("by", by);
        sql.update("""
                insert into record_verification (id, cause, state, asked_by, started_at, running)
                values (:id, :cause, 'RUNNING', :by, :now, 1)""", values);
        sql.update("delete from record_verification where ended_at < :longAgo", Map.of("longAgo", now.minus(KEPT)));
        if (by != null) {
            activity.record(Happening.inAdministration("RECORD_VERIFICATION_ASKED", by, "RECORD", id, Map.of()));
        }
        started.publishEvent(new VerificationStarted(id));
        return Optional.of(id);
    }

    @Transactional
    void found(UUID id, Findings findings) {
        Map<String, Object> values = new HashMap<>(Map.of("id", id, "now", clock.instant(), "entries", findings.entries(), "chains", findings.chains(),
                "checkpoints", findings.checkpoints(), "hash", findings.lastHash(), "faults", findings.faults(),
                "state", findings.sound() ? VerificationState.SOUND : VerificationState.FAULTY));
        Optional<Fault> first = findings.first().stream().findFirst();
        values.put("fault", first.map(Fault::kind).orElse(null));
        values.put("number", first.map(Fault::number).orElse(null));
        values.put("place", first.map(Fault::place).orElse(null));
        values.put("about", first.map(Fault::about).orElse(null));
        int ended = sql.update("""
                update record_verification set state = :state, running = null, ended_at = :now, entries = :entries, chains = :chains,
                       checkpoints = :checkpoints, last_hash = :hash, faults = :faults, fault = :fault, fault_number = :number,
                       fault_place = :place, fault_about = :about
                where id = :id and running = 1""", values);
        if (ended > 0 && !findings.sound()) {
            activity.record(Happening.inAdministration("RECORD_FAULTY", null, "RECORD", id, Map.of("faults", findings.faults(), "first", first.orElseThrow().words())));
        }
    }

    @Transactional
    void failed(UUID id, String trouble) {
        sql.update("update record_verification set state = 'FAILED', running = null, ended_at = :now, trouble = :trouble where id = :id and running = 1",
                Map.of("id", id, "now", clock.instant(), "trouble", trouble.substring(0, Math.min(trouble.length(), LONGEST_TROUBLE))));
    }

    /** Whatever ran when this node, the only one, was stopped. */
    @Transactional
    void giveUpAll() {
        giveUp(clock.instant());
    }

    private void giveUp(Instant startedBefore) {
        sql.list("select id from record_verification where running = 1 and started_at < :before", Map.of("before", startedBefore), row -> row.uuid("id"))
                .forEach(lost -> failed(lost, "Parley was stopped while the record was verified"));
    }
}
