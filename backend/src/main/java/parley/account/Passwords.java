package parley.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;

/** Argon2id by a kept library; as many at once as there are cores, so that sign-ins cannot eat the memory. */
@Singleton
public final class Passwords {

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final String hashOfNobody = hash("nobody has this password");

    public String hash(String password) {
        cores.acquireUninterruptibly();
        try {
            return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
        } finally {
            cores.release();
        }
    }

    /** Takes as long for somebody who does not exist, or has no password, as for somebody who does. */
    boolean fits(String password, @Nullable String hash) {
        String known = hash == null ? hashOfNobody : hash;
        cores.acquireUninterruptibly();
        try {
            boolean fits = Password.check(password, known).with(Argon2Function.getInstanceFromHash(known));
            return fits && hash != null;
        } finally {
            cores.release();
        }
    }
}
