package parley.policy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.Ids;
import parley.platform.Secrets;
import parley.platform.problem.NothingHere;

/**
 * The rules in use and all their former versions.
 *
 * <p>A version never changes once it is published, so it is kept in memory. Which versions are in use changes only
 * when a server starts with another catalogue, and each server reads that at its start.
 */
@Singleton
public class PolicyService {

    private static final Argument<List<Question>> QUESTIONS = Argument.listOf(Question.class);

    private final RestrictionVersionRepository versions;
    private final CommonQuestionsRepository questions;
    private final ActivityLog activity;
    private final ObjectMapper json;
    private final Clock clock;

    private final Map<String, Restriction> known = new ConcurrentHashMap<>();
    private volatile List<Restriction> published = List.of();
    private volatile List<Question> common = List.of();

    PolicyService(
            RestrictionVersionRepository versions,
            CommonQuestionsRepository questions,
            ActivityLog activity,
            ObjectMapper json,
            Clock clock) {
        this.versions = versions;
        this.questions = questions;
        this.activity = activity;
        this.json = json;
        this.clock = clock;
    }

    /** The rules in use, by name. */
    public List<Restriction> published() {
        return published;
    }

    /** The rules in use that fit what somebody tells in their own words, best first. */
    public List<Restriction> find(String description) {
        return new RuleFinder(published).find(description);
    }

    /** The version of a rule that is in use; empty where no rule has that key. */
    public Optional<Restriction> inUse(String key) {
        return published.stream().filter(restriction -> restriction.key().equals(key)).findFirst();
    }

    /** A rule as it read in one version. */
    public Restriction version(String key, int version) {
        return known.computeIfAbsent(key + "/" + version, missing -> versions.findByRestrictionKeyAndVersion(key, version)
                .map(this::restriction)
                .orElseThrow(NothingHere::new));
    }

    /** What to ask of somebody who is stopped by that rule, or by one that nobody knows yet. */
    public Questionnaire questionnaire(@Nullable Restriction restriction) {
        return Questionnaire.of(common, restriction);
    }

    /** Publishes what is new or different in a catalogue; what is the same keeps its version. */
    @Transactional
    void publish(List<Restriction> catalogue, List<Question> everybodys) {
        Map<String, RestrictionVersion> inUse = new ConcurrentHashMap<>();
        versions.findByStatusOrderByName(RestrictionStatus.PUBLISHED)
                .forEach(version -> inUse.put(version.restrictionKey(), version));
        catalogue.forEach(restriction -> publish(restriction, inUse.get(restriction.key())));
        publishQuestions(everybodys);
    }

    /** Reads anew which versions are in use. */
    @Transactional
    void refresh() {
        known.clear();
        published = versions.findByStatusOrderByName(RestrictionStatus.PUBLISHED).stream()
                .map(this::restriction)
                .toList();
        published.forEach(restriction -> known.put(restriction.key() + "/" + restriction.version(), restriction));
        common = questions.findFirstOrderByVersionDesc()
                .map(version -> read(version.content(), QUESTIONS))
                .orElse(List.of());
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
        versions.save(row(id, next, hash, clock.instant()));
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

    private RestrictionVersion row(UUID id, Restriction restriction, String hash, Instant now) {
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
                now);
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
}
