package parley.policy;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.Ids;
import parley.platform.Secrets;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;

/**
 * The rules in use and all their former versions.
 *
 * <p>A version never changes once it is published, so it is kept in memory. Which versions are in use changes when an
 * owner publishes or retires one, perhaps on another node; so it is compared with the database again and again.
 */
@Singleton
public class PolicyService {

    private static final Argument<List<Question>> QUESTIONS = Argument.listOf(Question.class);
    private static final Duration LOOKS = Duration.ofSeconds(2);

    private final RestrictionVersionRepository versions;
    private final CommonQuestionsRepository questions;
    private final ActivityLog activity;
    private final ObjectMapper json;
    private final Sql sql;
    private final ApplicationEventPublisher<RuleBookChanged> changes;
    private final Clock clock;
    private final Map<String, Restriction> known = new ConcurrentHashMap<>();
    private volatile Book book = new Book(List.of(), List.of(), List.of(), "");
    private volatile Instant lookedAt = Instant.MIN;

    PolicyService(
            RestrictionVersionRepository versions,
            CommonQuestionsRepository questions,
            ActivityLog activity,
            ObjectMapper json,
            Sql sql,
            ApplicationEventPublisher<RuleBookChanged> changes,
            Clock clock) {
        this.versions = versions;
        this.questions = questions;
        this.activity = activity;
        this.json = json;
        this.sql = sql;
        this.changes = changes;
        this.clock = clock;
    }

    /** The rules in use, by name. */
    public List<Restriction> published() {
        return current().published();
    }

    /** The last version of each rule that is not in use any more, by name. */
    public List<Restriction> retired() {
        return current().retired();
    }

    /** The last version of every rule, in use or not, by name. */
    public List<Restriction> latest() {
        Book now = current();
        return Stream.concat(now.published().stream(), now.retired().stream()).sorted(Comparator.comparing(Restriction::name)).toList();
    }

    /** The rules in use that fit what somebody tells in their own words, best first. */
    public List<Restriction> find(String description) {
        return new RuleFinder(published()).find(description);
    }

    /** The version of a rule that is in use; empty where no rule has that key. */
    public Optional<Restriction> inUse(String key) {
        return published().stream().filter(restriction -> restriction.key().equals(key)).findFirst();
    }

    /** The last version of a rule, in use or not. */
    public Optional<Restriction> latest(String key) {
        return latest().stream().filter(restriction -> restriction.key().equals(key)).findFirst();
    }

    /** A rule as it read in one version. */
    public Restriction version(String key, int version) {
        return known.computeIfAbsent(key + "/" + version, missing -> versions.findByRestrictionKeyAndVersion(key, version)
                .map(this::restriction)
                .orElseThrow(NothingHere::new));
    }

    /** Which of the needs that a rule names somebody seems to have had, by their words; empty where it is none of them. */
    public Optional<String> needBehind(Restriction restriction, String told) {
        return new NeedFinder(restriction.commonNeeds()).find(told);
    }

    /** What to ask of somebody who is stopped by that rule, or by one that nobody knows yet. */
    public Questionnaire questionnaire(@Nullable Restriction restriction) {
        return Questionnaire.of(current().common(), restriction);
    }

    /** What is asked of everybody, and because of a rule that may not be published yet. */
    Questionnaire questionnaireWith(List<Question> ofRule) {
        return Questionnaire.asking(current().common(), ofRule);
    }

    /** Publishes what is new or different in a catalogue. What is the same keeps its version, and so does what an owner has written or retired. */
    @Transactional
    void publish(List<Restriction> catalogue, List<Question> everybodys) {
        Map<String, RestrictionVersion> latest = new HashMap<>();
        Stream.of(RestrictionStatus.PUBLISHED, RestrictionStatus.RETIRED)
                .flatMap(status -> versions.findByStatusOrderByName(status).stream())
                .forEach(version -> latest.put(version.restrictionKey(), version));
        catalogue.stream()
                .filter(restriction -> mayReplace(latest.get(restriction.key())))
                .forEach(restriction -> publish(restriction, latest.get(restriction.key())));
        publishQuestions(everybodys);
    }

    /** Publishes what an owner has written, in place of the last version, if there is one. */
    @Transactional
    Restriction publish(String key, RuleText text, String note, UUID by) {
        Optional<RestrictionVersion> last = last(key);
        Restriction next = text.published(key, last.map(RestrictionVersion::version).orElse(0) + 1);
        last.ifPresent(version -> versions.update(version.id(), RestrictionStatus.SUPERSEDED));
        versions.save(row(Ids.next(), next, Secrets.sha256(write(next.inVersion(1))), RestrictionOrigin.OWNER, by, note));
        changes.publishEvent(new RuleBookChanged(key));
        return next;
    }

    /** Takes a rule out of use. */
    @Transactional
    void retire(String key) {
        last(key).ifPresent(version -> versions.update(version.id(), RestrictionStatus.RETIRED));
        changes.publishEvent(new RuleBookChanged(key));
    }

    /** When the change holds and before it is answered, so that nobody on this node reads the old book after it. */
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void follow(RuleBookChanged change) {
        refresh();
        lookedAt = Instant.MIN;
    }

    /** Reads anew which versions are in use. */
    @Transactional
    void refresh() {
        String stamp = stamp();
        known.clear();
        List<Restriction> published = read(RestrictionStatus.PUBLISHED);
        List<Restriction> retired = read(RestrictionStatus.RETIRED);
        Stream.concat(published.stream(), retired.stream())
                .forEach(restriction -> known.put(restriction.key() + "/" + restriction.version(), restriction));
        List<Question> common = questions.findFirstOrderByVersionDesc()
                .map(version -> read(version.content(), QUESTIONS))
                .orElse(List.of());
        book = new Book(published, retired, common, stamp);
        lookedAt = clock.instant();
    }

    private Book current() {
        Instant now = clock.instant();
        if (now.isBefore(lookedAt) || !now.isBefore(lookedAt.plus(LOOKS))) {
            lookedAt = now;
            if (!stamp().equals(book.stamp())) {
                refresh();
            }
        }
        return book;
    }

    /** Differs whenever a version is published or retired: the one makes more rows, the other fewer in use. */
    private String stamp() {
        return sql.first(
                        """
                        select count(*) as n, count(case when status = 'PUBLISHED' then 1 end) as used from restriction_version""",
                        Map.of(),
                        row -> row.number("n") + "/" + row.number("used"))
                .orElseThrow();
    }

    private List<Restriction> read(RestrictionStatus status) {
        return versions.findByStatusOrderByName(status).stream().map(this::restriction).toList();
    }

    private Optional<RestrictionVersion> last(String key) {
        return versions.findFirstByRestrictionKeyOrderByVersionDesc(key);
    }

    /** Nobody's words are overwritten by a newer catalogue, and what somebody retired does not come back with it. */
    private static boolean mayReplace(@Nullable RestrictionVersion latest) {
        return latest == null || (latest.origin() == RestrictionOrigin.CATALOGUE && latest.status() == RestrictionStatus.PUBLISHED);
    }

    private void publish(Restriction restriction, @Nullable RestrictionVersion inUse) {
        String hash = Secrets.sha256(write(restriction.inVersion(1)));
        if (inUse != null && inUse.contentHash().equals(hash)) {
            return;
        }
        Restriction next = restriction.inVersion(inUse == null ? 1 : inUse.version() + 1);
        if (inUse != null) {
            versions.update(inUse.id(), RestrictionStatus.SUPERSEDED);
        }
        UUID id = Ids.next();
        versions.save(row(id, next, hash, RestrictionOrigin.CATALOGUE, null, null));
        activity.record(Happening.inAdministration(
                "RESTRICTION_PUBLISHED", null, "RESTRICTION", id, Map.of("key", next.key(), "version", next.version())));
    }

    private void publishQuestions(List<Question> everybodys) {
        Optional<CommonQuestionsVersion> inUse = questions.findFirstOrderByVersionDesc();
        String content = write(everybodys);
        String hash = Secrets.sha256(content);
        if (inUse.isEmpty() || !inUse.get().contentHash().equals(hash)) {
            int version = inUse.map(CommonQuestionsVersion::version).orElse(0) + 1;
            questions.save(new CommonQuestionsVersion(version, content, hash, clock.instant()));
        }
    }

    private RestrictionVersion row(
            UUID id, Restriction restriction, String hash, RestrictionOrigin origin, @Nullable UUID by, @Nullable String note) {
        return new RestrictionVersion(
                id,
                restriction.key(),
                restriction.version(),
                restriction.name(),
                restriction.area(),
                restriction.defaultRisk(),
                restriction.maxDays(),
                RestrictionStatus.PUBLISHED,
                write(restriction),
                hash,
                clock.instant(),
                origin,
                by,
                note,
                restriction.reviewBy());
    }

    private Restriction restriction(RestrictionVersion version) {
        return read(version.content(), Argument.of(Restriction.class));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private <T> T read(String text, Argument<T> type) {
        try {
            return Objects.requireNonNull(json.readValue(text, type));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is in use, and what was in the database when it was read. */
    private record Book(List<Restriction> published, List<Restriction> retired, List<Question> common, String stamp) {}
}
