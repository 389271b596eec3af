package parley.policy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.Ids;
import parley.platform.problem.InvalidFields;

/** Rules that do not restrict any more: when each goes, and whether the last exception under it has ended. */
@Singleton
public class ReleaseService {

    private static final int SHORTEST_MESSAGE = 40;
    private static final Duration FARTHEST = Duration.ofDays(366);

    private final ReleaseRepository releases;
    private final PolicyService policies;
    private final ActivityLog activity;
    private final Clock clock;

    ReleaseService(ReleaseRepository releases, PolicyService policies, ActivityLog activity, Clock clock) {
        this.releases = releases;
        this.policies = policies;
        this.activity = activity;
        this.clock = clock;
    }

    /** What goes at once goes in this transaction; the exceptions under it follow by the job. */
    @Transactional(propagation = Propagation.MANDATORY)
    void order(Restriction rule, Retirement wanted, boolean retires, @Nullable UUID review, CurrentUser by) {
        if (releases.findByOpenAs(rule.key()).isPresent()) {
            throw new RuleIsGoing();
        }
        if (wanted.message().strip().length() < SHORTEST_MESSAGE) {
            throw new InvalidFields("/message", "Say what they may do now, in " + SHORTEST_MESSAGE + " characters or more. Everybody whose exception ends reads it.");
        }
        Instant now = clock.instant();
        Instant due = due(wanted.effectiveAt(), now);
        Release release = releases.save(Release.ordered(
                Ids.next(), rule, retires, review, wanted.reason().strip(), wanted.message().strip(), by.id().value(), due, now));
        record("RELEASE_ORDERED", by.id().value(), release);
        if (release.isToRetire() && release.isDue(now)) {
            retire(release);
        }
    }

    /** The rule stays after all. */
    @Transactional(propagation = Propagation.MANDATORY)
    void callOff(String key, CurrentUser by) {
        Release release = releases.findByOpenAs(key)
                .filter(open -> !open.isDue(clock.instant()))
                .orElseThrow(NothingToCallOff::new);
        releases.update(release.calledOff(by.id().value(), clock.instant()));
        record("RELEASE_CALLED_OFF", by.id().value(), release);
    }

    boolean isOpen(String key) {
        return releases.findByOpenAs(key).isPresent();
    }

    /** Retires the rules whose time has come. */
    List<UUID> toRetire() {
        return releases.findByRetiresTrueAndRetiredAtIsNullAndCalledOffAtIsNullAndDueAtLessThanEquals(clock.instant()).stream()
                .map(Release::id)
                .toList();
    }

    @Transactional
    void retire(UUID id) {
        releases.findById(id).filter(Release::isToRetire).ifPresent(this::retire);
    }

    private void retire(Release release) {
        policies.retire(release.restrictionKey());
        record("RESTRICTION_RETIRED", release.orderedBy(), releases.update(release.retired(clock.instant())));
    }

    /** The last exception under it has ended. */
    @Transactional
    public void finish(UUID id) {
        releases.findById(id).filter(release -> release.openAs() != null).ifPresent(release -> {
            releases.update(release.finished(clock.instant()));
            record("RELEASE_FINISHED", null, release);
        });
    }

    private static Instant due(@Nullable Instant wanted, Instant now) {
        if (wanted == null) {
            return now;
        }
        if (wanted.isBefore(now) || wanted.isAfter(now.plus(FARTHEST))) {
            throw new InvalidFields("/effectiveAt", "A moment from now on, within a year.");
        }
        return wanted;
    }

    private void record(String kind, @Nullable UUID by, Release release) {
        Map<String, Object> detail = new HashMap<>();
        detail.put("key", release.restrictionKey());
        detail.put("version", release.throughVersion());
        detail.put("release", release.id().toString());
        detail.put("dueAt", release.dueAt().toString());
        detail.put("retires", release.retires());
        detail.put("reason", release.reason());
        Restriction rule = policies.version(release.restrictionKey(), release.throughVersion());
        detail.put("name", rule.name());
        detail.put("owner", rule.owner().name());
        activity.record(Happening.inAdministration(kind, by, "RESTRICTION", subject(release.restrictionKey()), detail));
    }

    /** Rules are known by their key; the record wants an id. */
    static UUID subject(String key) {
        return UUID.nameUUIDFromBytes(("restriction:" + key).getBytes(StandardCharsets.UTF_8));
    }
}
