package parley.disclosure;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.PersonName;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Row;
import parley.platform.sql.Sql;

/** Shows one disclosure to somebody who may see it. */
@Singleton
class DisclosureQueries {

    private static final String AROUND = """
            select d.id, %s as part, discloser.name as discloser, teller.name as teller, rule.name as rule, campaign.name as campaign,
                   proposer.name as proposed_by, confirmer.name as confirmed_by, closer.name as closed_by,
                   giver.name as leave_given_by, agreed.name as leave_second_by, request.number as request
            from disclosure d
            left join person discloser on discloser.id = d.discloser_id
            left join person teller on teller.id = d.told_by_id
            left join restriction_version rule on rule.restriction_key = d.restriction_key and rule.version = d.restriction_version
            left join disclosure_campaign campaign on campaign.id = d.campaign_id
            left join person proposer on proposer.id = d.exclusion_proposed_by
            left join person confirmer on confirmer.id = d.exclusion_confirmed_by
            left join person closer on closer.id = d.closed_by
            left join disclosure_leave l on l.disclosure_id = d.id
            left join person giver on giver.id = l.given_by
            left join person agreed on agreed.id = l.second_by
            left join exception_request request on request.id = d.case_id
            """;

    private final DisclosureRepository disclosures;
    private final LeaveRepository leaves;
    private final Team team;
    private final Sql sql;
    private final Clock clock;

    DisclosureQueries(DisclosureRepository disclosures, LeaveRepository leaves, Team team, Sql sql, Clock clock) {
        this.disclosures = disclosures;
        this.leaves = leaves;
        this.team = team;
        this.sql = sql;
        this.clock = clock;
    }

    DisclosureDetail detail(UUID id, CurrentUser viewer) {
        Map<String, Object> values = DisclosureSight.viewer(viewer);
        values.put("id", id);
        Around around = sql.first(
                        (AROUND + " where d.id = :id and %s").formatted(DisclosureSight.PART, DisclosureSight.SEES), values, Around::of)
                .orElseThrow(NothingHere::new);
        return detail(around, viewer.id().value());
    }

    /** For whoever has the code. */
    DisclosureDetail detail(String codeHash) {
        Around around = sql.first((AROUND + " where d.code_hash = :hash").formatted("'DISCLOSER'"), Map.of("hash", codeHash), Around::of)
                .orElseThrow(NothingHere::new);
        return detail(around, null);
    }

    private DisclosureDetail detail(Around around, @Nullable UUID viewer) {
        Instant now = clock.instant();
        Disclosure disclosure = disclosures.findById(around.id()).orElseThrow(NothingHere::new).asOf(now);
        Leave leave = leaves.findByDisclosureId(around.id()).orElse(null);
        Handling handling = new Handling(disclosure, leave, around.part(), viewer, now);
        Told told = disclosure.told();
        Progress progress = disclosure.progress();
        return new DisclosureDetail(
                disclosure.id(),
                disclosure.state(),
                around.part(),
                told.foundHow(),
                told.isAnonymous(),
                named(told.discloserId(), around.discloser()),
                named(told.toldById(), around.teller()),
                around.rule(),
                told.ruleWords(),
                told.doing(),
                told.since(),
                told.dataClass(),
                told.people(),
                around.campaign(),
                progress.receivedAt(),
                progress.answerDueAt(),
                progress.answeredAt(),
                disclosure.isOverdue(now),
                progress.grantedAt(),
                disclosure.managerMayRead(),
                disclosure.hrMayRead(),
                exclusion(disclosure, around),
                leave(leave, around, now),
                steps(around.id()),
                messages(around.id()),
                around.request(),
                conclusion(disclosure.conclusion(), around),
                readers(disclosure),
                disclosure.version(),
                handling.allowed());
    }

    /** A thought of one person is no finding, so only the team sees it. */
    private static @Nullable ExclusionView exclusion(Disclosure disclosure, Around around) {
        Exclusion exclusion = disclosure.exclusion();
        boolean shown = exclusion.isConfirmed() || (exclusion.ground() != null && around.part() == DisclosurePart.HANDLER);
        return shown ? new ExclusionView(exclusion.ground(), exclusion.reason(), around.proposedBy(), exclusion.lapsesAt(), around.confirmedBy()) : null;
    }

    private static @Nullable LeaveView leave(@Nullable Leave leave, Around around, Instant now) {
        return leave == null
                ? null
                : new LeaveView(leave.lastDay(), leave.conditions(), around.leaveGivenBy(), around.leaveSecondBy(), leave.holds(now), leave.waitsForSecond(now),
                        leave.endedAt() == null ? leave.until() : leave.endedAt());
    }

    private static @Nullable ConclusionView conclusion(Conclusion conclusion, Around around) {
        return conclusion.at() == null ? null : new ConclusionView(conclusion.outcome(), conclusion.changed(), around.closedBy(), conclusion.at());
    }

    private List<String> readers(Disclosure disclosure) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", disclosure.id());
        return sql.list("""
                select p.name from person p join disclosure d on d.id = :id
                where p.active and p.id in (select m.person_id from approver_group_member m where m.role = 'SAFE_HARBOUR') and %s order by p.name, p.id"""
                        .formatted(DisclosureSight.HANDLES.replace(":viewer", "p.id")),
                values, row -> row.text("name"));
    }

    private List<StepView> steps(UUID id) {
        return sql.list("""
                select s.id, s.what, p.name, s.at from disclosure_step s join person p on p.id = s.taken_by
                where s.disclosure_id = :id order by s.at, s.id""",
                Map.of("id", id), row -> new StepView(row.uuid("id"), row.text("what"), row.text("name"), row.instant("at")));
    }

    private List<DisclosureMessageView> messages(UUID id) {
        return sql.list("""
                select m.id, m.by_team, p.name, m.body, m.at from disclosure_message m left join person p on p.id = m.author_id
                where m.disclosure_id = :id order by m.at, m.id""",
                Map.of("id", id),
                row -> new DisclosureMessageView(row.uuid("id"), row.flag("by_team"), row.text("name"), row.text("body"), row.instant("at")));
    }

    private static @Nullable PersonName named(@Nullable UUID id, @Nullable String name) {
        return id == null ? null : new PersonName(id, name);
    }

    private record Around(
            UUID id,
            DisclosurePart part,
            @Nullable String discloser,
            @Nullable String teller,
            @Nullable String rule,
            @Nullable String campaign,
            @Nullable String proposedBy,
            @Nullable String confirmedBy,
            @Nullable String closedBy,
            @Nullable String leaveGivenBy,
            @Nullable String leaveSecondBy,
            @Nullable Long request) {

        static Around of(Row row) {
            return new Around(
                    row.uuid("id"),
                    row.value("part", DisclosurePart.class),
                    row.text("discloser"),
                    row.text("teller"),
                    row.text("rule"),
                    row.text("campaign"),
                    row.text("proposed_by"),
                    row.text("confirmed_by"),
                    row.text("closed_by"),
                    row.text("leave_given_by"),
                    row.text("leave_second_by"),
                    row.numberOrNull("request"));
        }
    }
}
