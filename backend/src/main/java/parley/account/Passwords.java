package parley.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Argon2id by a kept library; few at once, so that sign-ins cannot eat the memory. */
@Singleton
public final class Passwords {

    private static final int LANES = 1;
    private static final int LENGTH = 32;

    private final PasswordCost cost;
    private final String hashOfNobody;
    private final Semaphore atOnce;
    private final AtomicLong computed = new AtomicLong();

    Passwords(PasswordCost cost) {
        this.cost = cost;
        // Nobody knows what it would be the hash of, and it was never computed: a start need not wait for it.
        this.hashOfNobody = "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(cost.kibibytes(), cost.rounds(), LANES, zeros(16), zeros(LENGTH));
        this.atOnce = new Semaphore(atOnce());
    }

    public String hash(String password) {
        return computing(() -> Password.hash(password).addRandomSalt(16).with(ofToday()).getResult());
    }

    /** Takes as long for somebody who does not exist, or has no password, as for somebody who does. */
    boolean fits(String password, @Nullable String hash) {
        String known = hash == null ? hashOfNobody : hash;
        boolean fits = computing(() -> Password.check(password, known).with(of(known)));
        return fits && hash != null;
    }

    /** Whether a hash was made with other costs than those of today. */
    boolean isDated(String hash) {
        return !of(hash).equals(ofToday());
    }

    /** How many hashes this process has computed: the work, which tells nobody apart. */
    long computed() {
        return computed.get();
    }

    private <T> T computing(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            computed.incrementAndGet();
            return work.get();
        } finally {
            atOnce.release();
        }
    }

    private Argon2Function ofToday() {
        return EmptyBlocks.shared(Argon2Function.getInstance(cost.kibibytes(), cost.rounds(), LANES, LENGTH, Argon2.ID));
    }

    private static Argon2Function of(String hash) {
        return EmptyBlocks.shared(Argon2Function.getInstanceFromHash(hash));
    }

    private static String zeros(int bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(new byte[bytes]);
    }

    /** As many as there are cores, and never more than a quarter of the memory holds. */
    private int atOnce() {
        long fitting = Runtime.getRuntime().maxMemory() / 4 / (cost.kibibytes() * 1024L);
        return (int) Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), fitting));
    }
}
