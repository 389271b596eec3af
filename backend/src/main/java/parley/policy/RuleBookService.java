package parley.policy;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import parley.account.AdministrationLock;
import parley.account.CurrentUser;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.problem.FieldError;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NameTaken;
import parley.platform.problem.NothingHere;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;

/** Writing the rule book: a draft beside the version in use, published by whoever answers for the rule; and retiring a rule. */
@Singleton
public class RuleBookService {

    private final AdministrationLock lock;
    private final RuleOwners owners;
    private final PolicyService policies;
    private final RestrictionVersionRepository versions;
    private final RestrictionDraftRepository drafts;
    private final ReleaseService releases;
    private final ActivityLog activity;
    private final ObjectMapper json;
    private final Clock clock;

    RuleBookService(
            AdministrationLock lock,
            RuleOwners owners,
            PolicyService policies,
            RestrictionVersionRepository versions,
            RestrictionDraftRepository drafts,
            ReleaseService releases,
            ActivityLog activity,
            ObjectMapper json,
            Clock clock) {
        this.lock = lock;
        this.owners = owners;
        this.policies = policies;
        this.versions = versions;
        this.drafts = drafts;
        this.releases = releases;
        this.activity = activity;
        this.json = json;
        this.clock = clock;
    }

    /** Somebody begins to write a rule. @return its key */
    @Transactional
    public String begin(NewRule rule, CurrentUser by) {
        lock.take();
        if (!owners.standing(by).mayChange(rule.ownerRole())) {
            throw new InvalidFields("/ownerRole", "You do not hold this role, so the rule would not be yours.");
        }
        String key = RuleText.key(rule.name());
        if (key.isEmpty()) {
            throw new InvalidFields("/name", "Use letters, so that it can be found by its name.");
        }
        if (versions.findFirstByRestrictionKeyOrderByVersionDesc(key).isPresent() || drafts.findByRestrictionKey(key).isPresent()) {
            throw new NameTaken("/name");
        }
        save(key, null, RuleText.blank(rule.name().strip(), rule.area().strip(), rule.ownerRole()), by);
        return key;
    }

    /** Keeps what is written, complete or not. */
    @Transactional
    public void save(String key, RuleText text, IfMatch seen, CurrentUser by) {
        Standing found = find(key, seen, by);
        save(key, found, text, by);
    }

    /** Throws the draft away; what is in use stays. */
    @Transactional
    public void discard(String key, IfMatch seen, CurrentUser by) {
        RestrictionDraft draft = find(key, seen, by).draft();
        if (draft == null) {
            throw new NothingHere();
        }
        drafts.delete(draft);
        record("RULE_DRAFT_DISCARDED", key, by, Map.of());
    }

    /** The draft becomes the version in use. Cases that were asked under former versions stay under them. */
    @Transactional
    public void publish(String key, Publication publication, IfMatch seen, CurrentUser by) {
        Standing found = find(key, seen, by);
        RestrictionDraft draft = found.draft();
        if (draft == null) {
            throw new NothingToPublish();
        }
        RuleText text = read(draft).withQuestionKeys();
        List<RuleChange> changes = found.isInUse() ? RuleChanges.between(RuleText.of(found.latest()), text) : List.of();
        if (found.isInUse() && changes.isEmpty()) {
            throw new NothingToPublish();
        }
        refuse(PublicationRule.problemsOf(new PublicationRule.Draft(text, owners.groups(), today())));
        if (releases.isOpen(key)) {
            throw new RuleIsGoing();
        }
        drafts.delete(draft);
        Restriction published = policies.publish(key, text, publication.note().strip(), by.id().value());
        Map<String, Object> detail = new HashMap<>();
        detail.put("version", published.version());
        detail.put("name", published.name());
        detail.put("owner", published.owner().name());
        detail.put("note", publication.note().strip());
        detail.put("changed", changes.stream().map(change -> change.part().name()).distinct().collect(Collectors.joining(",")));
        record("RESTRICTION_PUBLISHED", key, by, detail);
    }

    /** The rule goes, at once or on a day, and every exception in force under it ends. */
    @Transactional
    public void retire(String key, Retirement retirement, IfMatch seen, CurrentUser by) {
        Standing found = find(key, seen, by);
        if (!found.isInUse()) {
            throw new RuleNotInUse();
        }
        releases.order(found.latest(), retirement, true, null, by);
    }

    /** The rule stays after all. */
    @Transactional
    public void callOffRetirement(String key, IfMatch seen, CurrentUser by) {
        find(key, seen, by);
        releases.callOff(key, by);
    }

    /** One after another, so that what somebody saw is what they change. Who may not change a rule finds nothing. */
    private Standing find(String key, IfMatch seen, CurrentUser by) {
        lock.take();
        RestrictionVersion last = versions.findFirstByRestrictionKeyOrderByVersionDesc(key).orElse(null);
        RestrictionDraft draft = drafts.findByRestrictionKey(key).orElse(null);
        if (last == null && draft == null) {
            throw new NothingHere();
        }
        Restriction latest = last == null ? null : policies.version(key, last.version());
        ApproverRole owner = latest == null ? read(draft).ownerRole() : latest.owner();
        boolean theirs = latest == null && draft.begunBy().equals(by.id().value());
        if (!theirs && !owners.standing(by).mayChange(owner)) {
            throw new NothingHere();
        }
        StaleVersion.check(seen, RuleVersions.seen(latest == null ? 0 : latest.version(), draft == null ? null : draft.version()));
        return new Standing(latest, last == null ? null : last.status(), draft);
    }

    private void save(String key, @Nullable Standing found, RuleText text, CurrentUser by) {
        UUID who = by.id().value();
        RestrictionDraft draft = found == null ? null : found.draft();
        if (draft == null) {
            Integer basedOn = found == null || found.latest() == null ? null : Integer.valueOf(found.latest().version());
            drafts.save(RestrictionDraft.begun(key, basedOn, write(text), who, clock.instant()));
            record("RULE_DRAFT_BEGUN", key, by, Map.of());
            return;
        }
        drafts.update(draft.saying(write(text), who, clock.instant()));
        if (!draft.changedBy().equals(who)) {
            record("RULE_DRAFT_CONTINUED", key, by, Map.of());
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private RuleText read(RestrictionDraft draft) {
        try {
            return json.readValue(draft.content(), RuleText.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String write(RuleText text) {
        try {
            return json.writeValueAsString(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void record(String kind, String key, CurrentUser by, Map<String, Object> more) {
        Map<String, Object> detail = new HashMap<>(more);
        detail.put("key", key);
        activity.record(Happening.inAdministration(kind, by.id().value(), "RESTRICTION", ReleaseService.subject(key), detail));
    }

    private static void refuse(List<FieldError> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidFields(problems);
        }
    }

    /** A rule as it stands: its last version, if it has one, and what is being written. */
    private record Standing(@Nullable Restriction latest, @Nullable RestrictionStatus status, @Nullable RestrictionDraft draft) {

        boolean isInUse() {
            return status == RestrictionStatus.PUBLISHED;
        }
    }
}
