package parley.hearing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.activity.Visibility;
import parley.platform.Ids;
import parley.platform.problem.InvalidFields;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;
import parley.ticket.Part;
import parley.ticket.TicketNumber;
import parley.ticket.TicketSight;

/** Brings what an analyst says in confidence to the leads of their teams. It stands on no ticket, and counts for nothing. */
@Singleton
class ConfidenceService {

    private final ConfidenceRepository words;
    private final TicketSight sight;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;

    ConfidenceService(ConfidenceRepository words, TicketSight sight, ActivityLog activity, Sql sql, Clock clock) {
        this.words = words;
        this.sight = sight;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    UUID say(NewConfidence said, CurrentUser by) {
        refuseUnlessLed(by);
        UUID id = Ids.next();
        words.save(new Confidence(id, said.kind(), by.id().value(), ticket(said.ticket(), by), said.words().strip(), clock.instant(), null, null, null, 0));
        record("CONFIDENCE_SAID", id, by);
        return id;
    }

    @Transactional
    void answer(UUID id, String with, IfMatch seen, CurrentUser by) {
        Confidence word = words.findById(id).orElseThrow(NothingHere::new);
        StaleVersion.check(seen, word.version());
        words.update(word.answered(by.id().value(), with.strip(), clock.instant()));
        record("CONFIDENCE_ANSWERED", id, by);
    }

    private @Nullable UUID ticket(@Nullable Long number, CurrentUser by) {
        if (number == null) {
            return null;
        }
        TicketSight.Sighted sighted = sight.sight(new TicketNumber(number), by);
        if (sighted.part() != Part.ANALYST) {
            throw new InvalidFields("/ticket", "is not one that you work");
        }
        return sighted.id().value();
    }

    private void refuseUnlessLed(CurrentUser by) {
        sql.first("""
                select m.person_id from team_member m
                join team_member lead on lead.team_id = m.team_id and lead.person_id <> m.person_id
                join person p on p.id = lead.person_id and p.active
                join person_role r on r.person_id = lead.person_id and r.role = 'SUPERVISOR'
                where m.person_id = :me limit 1""", Map.of("me", by.id().value()), row -> row.uuid("person_id")).orElseThrow(NobodyLeads::new);
    }

    private void record(String kind, UUID word, CurrentUser by) {
        activity.record(new Happening(kind, by.id().value(), "CONFIDENCE", word, null, Visibility.INTERNAL, Map.of()));
    }
}
