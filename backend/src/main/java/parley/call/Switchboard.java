package parley.call;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import parley.account.CurrentUser;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;

/** What rooms above do with calls, by their name at the telephone system: tell of them, say what came of them, and call back. */
@Singleton
public class Switchboard {

    private final TelephonyLineRepository lines;
    private final TelephonyService telephony;
    private final SettlingService settling;
    private final CallService calls;
    private final CallbackService callbacks;
    private final CallbackRows rows;
    private final Sql sql;

    Switchboard(
            TelephonyLineRepository lines, TelephonyService telephony, SettlingService settling, CallService calls, CallbackService callbacks, CallbackRows rows, Sql sql) {
        this.lines = lines;
        this.telephony = telephony;
        this.settling = settling;
        this.calls = calls;
        this.callbacks = callbacks;
        this.rows = rows;
        this.sql = sql;
    }

    /** Something that a line tells, in the words in which it is sent. */
    public void tell(UUID line, String form) {
        TelephonyLine known = lines.findById(line).orElseThrow(NothingHere::new);
        TelephonyEvent.read(form).ifPresent(event -> telephony.hear(known, event));
    }

    /** Settles what is due. */
    public void settle() {
        settling.due(Integer.MAX_VALUE).forEach(settling::settle);
    }

    /** The analyst who answered says that nothing is left to do. */
    public void nothingToFollow(UUID line, String name, CurrentUser analyst) {
        conclude(line, name, CallOutcome.NOTHING_TO_FOLLOW, null, analyst);
    }

    /** The analyst who answered promises to call back. */
    public void promiseCallback(UUID line, String name, String about, CurrentUser analyst) {
        conclude(line, name, CallOutcome.CALLBACK_PROMISED, about, analyst);
    }

    /** Whoever called is called back and reached. */
    public void reach(UUID line, String name, CurrentUser analyst) {
        CallbackId callback = new CallbackId(of(line, name, "callback_id"));
        callbacks.end(callback, CallbackEnd.REACHED, null, new IfMatch(rows.byId(callback).version()), analyst);
    }

    private void conclude(UUID line, String name, CallOutcome outcome, @Nullable String about, CurrentUser analyst) {
        calls.conclude(new CallId(of(line, name, "id")), new ChooseOutcome(outcome, null, null, null, null, about, null, null), analyst);
    }

    private UUID of(UUID line, String name, String column) {
        return sql.first("select " + column + " as found from phone_call where line_id = :line and external_id = :name", Map.of("line", line, "name", name),
                row -> row.uuid("found")).orElseThrow(NothingHere::new);
    }
}
