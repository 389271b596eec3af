package parley.demo;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.account.CurrentUser;
import parley.call.ExtensionDescription;
import parley.call.SettlingService;
import parley.call.TelephonyAdministration;
import parley.call.TelephonyLineDescription;
import parley.call.TelephonyService;

/** Gives the demo company its telephones, and a few calls of the last hours that nobody answered. */
@Singleton
final class Telephones {

    private static final Logger LOG = LoggerFactory.getLogger(Telephones.class);
    private static final List<String> SEATS = List.of("priya", "omar");
    private static final int FIRST_EXTENSION = 21;

    private final TelephonyAdministration administration;
    private final TelephonyService telephony;
    private final SettlingService settling;

    Telephones(TelephonyAdministration administration, TelephonyService telephony, SettlingService settling) {
        this.administration = administration;
        this.telephony = telephony;
        this.settling = settling;
    }

    /** @return the line that tells of the calls */
    UUID connect(Company company) {
        CurrentUser administrator = company.person(Staffing.ADMINISTRATOR);
        var line = administration.add(new TelephonyLineDescription("Main number", company.queue("Workplace").value(), false, null, true), administrator);
        SEATS.forEach(seat -> administration.map(new ExtensionDescription(extension(seat), company.person(seat).id().value()), administrator));
        LOG.info("Telephone line of the demo company, for bin/calls: {}, phones {} and {}", line.path(), extension(SEATS.get(0)), extension(SEATS.get(1)));
        return line.id();
    }

    void ring(UUID line, Timeline timeline, Instant now) {
        call(line, "+4930901871", "noAnswer", timeline, now.minus(Duration.ofMinutes(95)));
        call(line, "+4930901871", "cancel", timeline, now.minus(Duration.ofMinutes(50)));
        call(line, "anonymous", "cancel", timeline, now.minus(Duration.ofMinutes(40)));
    }

    private void call(UUID line, String from, String cause, Timeline timeline, Instant at) {
        String call = "callId=demo-" + at.getEpochSecond();
        timeline.plan(at, "a call", () -> telephony.tell(line, call + "&event=newCall&from=" + from.replace("+", "%2B") + "&user=21&user=22"));
        timeline.plan(at.plusSeconds(12), "the end of a call", () -> telephony.tell(line, call + "&event=hangup&cause=" + cause));
        timeline.plan(at.plusSeconds(60), "what came of a call", settling::settleAll);
    }

    private static String extension(String seat) {
        return String.valueOf(FIRST_EXTENSION + SEATS.indexOf(seat));
    }
}
