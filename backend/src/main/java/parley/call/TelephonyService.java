package parley.call;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import parley.account.PersonId;
import parley.account.PhoneBook;
import parley.account.PhoneNumbers;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.sql.Sql;
import parley.routing.Rings;

/** Hears what telephone systems tell: puts each event into its call, once, and each ring into the ledger. */
@Singleton
class TelephonyService {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final CallRows calls;
    private final CallRings ringing;
    private final Extensions extensions;
    private final CallbackService callbacks;
    private final PhoneBook phoneBook;
    private final PhoneNumbers numbers;
    private final Rings rings;
    private final ActivityLog activity;
    private final Sql sql;
    private final Clock clock;

    TelephonyService(
            CallRows calls, CallRings ringing, Extensions extensions, CallbackService callbacks, PhoneBook phoneBook, PhoneNumbers numbers, Rings rings,
            ActivityLog activity, Sql sql, Clock clock) {
        this.calls = calls;
        this.ringing = ringing;
        this.extensions = extensions;
        this.callbacks = callbacks;
        this.phoneBook = phoneBook;
        this.numbers = numbers;
        this.rings = rings;
        this.activity = activity;
        this.sql = sql;
        this.clock = clock;
    }

    /** Calls that we make are not kept: who calls back says what came of it. */
    @Transactional
    void hear(TelephonyLine line, TelephonyEvent event) {
        if (!event.incoming()) {
            return;
        }
        Instant now = clock.instant();
        Caller caller = caller(event.from());
        Call call = calls.heardOf(line, event, caller, now);
        if (!isNews(call.id(), event, now)) {
            return;
        }
        List<PersonId> analysts = extensions.analysts(event.users());
        Call after = call.from(caller).hear(event, analysts.isEmpty() ? null : analysts.get(0), now);
        calls.update(after);
        if (event.kind() != TelephonyEvent.Kind.HANGUP) {
            analysts.stream().limit(event.kind() == TelephonyEvent.Kind.ANSWER ? 1 : analysts.size())
                    .forEach(analyst -> rings.show(call.id().value(), call.queue(), analyst, event.kind() == TelephonyEvent.Kind.ANSWER ? call.track().startedAt() : now));
        }
        ringing.follow(after);
        answeredAfterAll(call, after);
        note(line, after, event, now);
    }

    private boolean isNews(CallId call, TelephonyEvent event, Instant now) {
        List<String> whom = event.users().isEmpty() ? List.of("") : event.users();
        return whom.stream().filter(who -> calls.isNew(call, event.kind(), who, now)).count() > 0;
    }

    private Caller caller(@Nullable String from) {
        if (from == null) {
            return Caller.NOT_SAID;
        }
        return numbers.read(from).map(number -> Caller.of(number, from, phoneBook.callersFrom(number))).orElseGet(() -> Caller.of(null, from, List.of()));
    }

    private void answeredAfterAll(Call before, Call after) {
        if (before.conclusion() != null && after.conclusion() == null && before.conclusion().callback() != null && after.track().answeredBy() != null) {
            callbacks.answeredAfterAll(before.conclusion().callback(), after.track().answeredBy());
        }
    }

    private void note(TelephonyLine line, Call call, TelephonyEvent event, Instant now) {
        sql.update("update telephony_line set last_heard_at = :now where id = :id and (last_heard_at is null or last_heard_at <= :before)",
                Map.of("id", line.id(), "now", now, "before", now.minus(NOTED_EVERY)));
        activity.record(Happening.inAdministration("CALL_" + switch (event.kind()) {
            case NEW_CALL -> "RANG";
            case ANSWER -> "ANSWERED";
            case HANGUP -> "HUNG_UP";
        }, null, "CALL", call.id().value(), Map.of("line", line.name())));
    }
}
