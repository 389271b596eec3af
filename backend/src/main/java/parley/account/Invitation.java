package parley.account;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A one-time code, as it is shown to the administrator who asked for it.
 *
 * @param code the code, which is kept nowhere
 * @param path the page that takes the code, with the code in its fragment, which no server sees
 * @param expiresAt when it stops working, used or not
 */
@Serdeable
record Invitation(String code, String path, Instant expiresAt) {

    @Override
    public String toString() {
        return "Invitation[until " + expiresAt + "]";
    }
}
