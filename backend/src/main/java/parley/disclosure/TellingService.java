package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.People;
import parley.account.PersonId;
import parley.exceptionrequest.DataClass;
import parley.platform.Ids;
import parley.platform.problem.InvalidFields;
import parley.policy.PolicyService;
import parley.policy.Restriction;

/** Takes what people tell: by name, for somebody whom they lead, without a name; and what the team writes down. */
@Singleton
public class TellingService {

    private final Disclosures disclosures;
    private final DisclosureSight sight;
    private final Team team;
    private final Campaigns campaigns;
    private final CompanyDays days;
    private final PolicyService policies;
    private final People people;
    private final Clock clock;

    TellingService(
            Disclosures disclosures, DisclosureSight sight, Team team, Campaigns campaigns, CompanyDays days, PolicyService policies, People people, Clock clock) {
        this.disclosures = disclosures;
        this.sight = sight;
        this.team = team;
        this.campaigns = campaigns;
        this.days = days;
        this.policies = policies;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    public UUID tell(TellDisclosure telling, CurrentUser by) {
        UUID discloser = discloser(telling, by);
        refuseUntaken(discloser);
        boolean onBehalf = !discloser.equals(by.id().value());
        FoundHow how = onBehalf ? FoundHow.TOLD_BY_MANAGER : telling.whenAsked() ? FoundHow.TOLD_WHEN_ASKED : FoundHow.TOLD_BY_SELF;
        Told told = told(
                new Who(how, discloser, by.id().value(), null), telling.restriction(), telling.ruleWords(),
                new What(telling.doing(), telling.since(), telling.dataClass(), telling.people()));
        return begin(told, telling.managerMayRead(), telling.hrMayRead(), DisclosureEvent.DISCLOSURE_RECEIVED, by.id().value());
    }

    /** Nothing is kept by which anybody could find out who it was. */
    @Transactional
    public AnonymousReceipt tellAnonymously(TellAnonymously telling) {
        refuseUntaken(null);
        String code = ReplyCode.next();
        FoundHow how = telling.whenAsked() ? FoundHow.TOLD_WHEN_ASKED : FoundHow.TOLD_BY_SELF;
        Told told = told(
                new Who(how, null, null, ReplyCode.hash(code)), null, telling.ruleWords(),
                new What(telling.doing(), telling.since(), telling.dataClass(), telling.people()));
        begin(told, false, false, DisclosureEvent.DISCLOSURE_RECEIVED, null);
        return new AnonymousReceipt(code, days.answerDue(clock.instant()));
    }

    @Transactional
    public UUID record(RecordFind find, CurrentUser by) {
        sight.requireTeam(by);
        if (!find.found().isRecorded()) {
            throw new InvalidFields("/found", "is for those to say who do it");
        }
        if (find.found() == FoundHow.FOUND_BY_MONITORING && campaigns.openNow().isEmpty()) {
            throw new NoCampaignOpen();
        }
        UUID discloser = find.discloserId();
        if (discloser != null) {
            refuseOwnPeople(discloser, by);
        }
        Told told = told(
                new Who(find.found(), discloser, by.id().value(), null), find.restriction(), null,
                new What(find.doing(), find.since(), find.dataClass(), find.people()));
        return begin(told, false, false, DisclosureEvent.DISCLOSURE_RECORDED, by.id().value());
    }

    private UUID begin(Told told, boolean manager, boolean hr, DisclosureEvent event, @Nullable UUID by) {
        Instant now = clock.instant();
        Disclosure disclosure = Disclosure.received(Ids.next(), told, manager, hr, now, days.answerDue(now));
        disclosures.begin(disclosure, event, by);
        return disclosure.id();
    }

    private Told told(Who who, @Nullable String ruleKey, @Nullable String ruleWords, What what) {
        Optional<Restriction> rule = Optional.ofNullable(ruleKey)
                .map(key -> policies.inUse(key).orElseThrow(() -> new InvalidFields("/restriction", "is not a rule in use")));
        return new Told(
                who.how(), who.discloser(), who.toldBy(), who.codeHash(), rule.map(Restriction::key).orElse(null), rule.map(Restriction::version).orElse(null),
                ruleWords == null || ruleWords.isBlank() ? null : ruleWords.strip(), what.doing().strip(), what.since(), what.dataClass(), what.people(),
                campaigns.openNow().orElse(null));
    }

    private UUID discloser(TellDisclosure telling, CurrentUser by) {
        if (telling.onBehalfOf() == null || telling.onBehalfOf().equals(by.id().value())) {
            return by.id().value();
        }
        return people.active(new PersonId(telling.onBehalfOf()))
                .filter(colleague -> by.id().equals(colleague.manager()))
                .orElseThrow(() -> new InvalidFields("/onBehalfOf", "is nobody whom you lead"))
                .id().value();
    }

    private void refuseUntaken(@Nullable UUID discloser) {
        if (!team.takes(discloser)) {
            throw new NobodyTakesDisclosures();
        }
    }

    /** Who leads somebody does not handle what is theirs, and nobody handles their own. */
    private void refuseOwnPeople(UUID discloser, CurrentUser by) {
        People.Colleague colleague = people.active(new PersonId(discloser)).orElseThrow(() -> new InvalidFields("/discloserId", "is nobody who works here"));
        if (colleague.id().equals(by.id()) || by.id().equals(colleague.manager())) {
            throw new InvalidFields("/discloserId", "is you, or somebody whom you lead: let a colleague of the team write it down");
        }
    }

    private record Who(FoundHow how, @Nullable UUID discloser, @Nullable UUID toldBy, @Nullable String codeHash) {}

    private record What(String doing, UsedSince since, DataClass dataClass, @Nullable Integer people) {}
}
