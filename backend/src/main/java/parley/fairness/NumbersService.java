package parley.fairness;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.account.Role;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.Ids;
import parley.platform.problem.NothingHere;

/** Notes of analysts to their numbers, and openings of the numbers of one of them; both stand in the record, and so does every reading. */
@Singleton
class NumbersService {

    private static final String SUBJECT = "ANALYST_NUMBERS";

    private final OpeningRows rows;
    private final NumbersQueries queries;
    private final ActivityLog activity;
    private final Clock clock;

    NumbersService(OpeningRows rows, NumbersQueries queries, ActivityLog activity, Clock clock) {
        this.rows = rows;
        this.queries = queries;
        this.activity = activity;
        this.clock = clock;
    }

    @Transactional
    NumbersNote note(String body, CurrentUser analyst) {
        Instant now = clock.instant();
        var note = new NumbersNote(body.strip(), now);
        var window = NumbersWindow.own(queries.today(queries.desk(analyst).zone()));
        rows.insert(Ids.next(), analyst.id().value(), window, note);
        record("NUMBERS_ANNOTATED", analyst, analyst.id().value(), Map.of("lastDay", window.lastDay().toString()));
        return note;
    }

    @Transactional
    UUID ask(NewNumbersOpening asked, CurrentUser supervisor) {
        var opening = Opening.asked(Ids.next(), asked.analyst(), asked.reason().strip(), asked.days(), supervisor.id().value(), clock.instant());
        if (!rows.sharesTeam(supervisor, asked.analyst())) {
            throw new NothingHere();
        }
        rows.insert(opening);
        record("NUMBERS_OPENING_ASKED", supervisor, opening.personId(), Map.of("opening", opening.id().toString(), "days", opening.days()));
        return opening.id();
    }

    @Transactional
    void agree(UUID id, CurrentUser other) {
        var opening = present(id, other).agree(other.id().value(), clock.instant());
        rows.agree(opening);
        record("NUMBERS_OPENED", other, opening.personId(), Map.of("opening", id.toString(), "until", opening.endsAt().toString()));
    }

    /** @return whose numbers may be read */
    @Transactional
    UUID read(UUID id, CurrentUser reader) {
        var opening = present(id, reader);
        opening.read(reader.id().value(), clock.instant());
        record("NUMBERS_VIEWED", reader, opening.personId(), Map.of("opening", id.toString()));
        return opening.personId();
    }

    private Opening present(UUID id, CurrentUser viewer) {
        return rows.byId(id)
                .filter(opening -> viewer.is(Role.ADMINISTRATOR) || rows.sharesTeam(viewer, opening.personId()))
                .orElseThrow(NothingHere::new);
    }

    private void record(String kind, CurrentUser actor, UUID analyst, Map<String, Object> detail) {
        activity.record(Happening.inAdministration(kind, actor.id().value(), SUBJECT, analyst, detail), clock.instant());
    }
}
