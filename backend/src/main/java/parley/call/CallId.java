package parley.call;

import java.util.UUID;
import parley.platform.Ids;

/** Which call. */
record CallId(UUID value) {

    static CallId next() {
        return new CallId(Ids.next());
    }
}
