package parley.call;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import parley.platform.Hmac;
import parley.platform.Secrets;
import parley.platform.problem.NothingHere;
import parley.platform.web.Network;

/**
 * Who may tell of calls: whoever knows the address of a line that is listened to, calls from where the line may, and, where
 * that is asked for, has signed what they send. For a wrong address and a wrong place there is nothing here.
 */
@Singleton
class TelephonyDoor {

    /** Older is taken for a repetition by somebody who listened in; younger by as much, for a clock that goes fast. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final int LONGEST_SECONDS = 15;

    private final TelephonyLineRepository lines;
    private final TelephonyAdministration administration;
    private final Clock clock;

    TelephonyDoor(TelephonyLineRepository lines, TelephonyAdministration administration, Clock clock) {
        this.lines = lines;
        this.administration = administration;
        this.clock = clock;
    }

    TelephonyLine open(String token, String address, @Nullable String moment, @Nullable String signature, String body) {
        TelephonyLine line = lines.findByTokenHash(Secrets.sha256(token)).filter(TelephonyLine::active).orElseThrow(NothingHere::new);
        if (!comesFrom(line.networks(), address)) {
            throw new NothingHere();
        }
        if (line.signed() && !isSigned(line, moment, signature, body)) {
            throw new NotSigned();
        }
        return line;
    }

    /** Both are looked at in any case, and compared in a time that says nothing. */
    private boolean isSigned(TelephonyLine line, @Nullable String moment, @Nullable String signature, String body) {
        long seconds = seconds(moment);
        boolean fresh = Math.abs(clock.instant().getEpochSecond() - seconds) <= WINDOW.toSeconds();
        boolean same = Secrets.same(Hmac.signature(administration.secretOf(line), seconds, body), signature == null ? "" : signature);
        return fresh & same;
    }

    private static long seconds(@Nullable String moment) {
        boolean readable = moment != null && moment.length() <= LONGEST_SECONDS && !moment.isEmpty() && moment.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return readable ? Long.parseLong(moment) : 0;
    }

    private static boolean comesFrom(String networks, String address) {
        if (networks.isEmpty()) {
            return true;
        }
        try {
            InetAddress caller = InetAddress.getByName(address);
            return Network.readAll(networks).stream().anyMatch(network -> network.contains(caller));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
