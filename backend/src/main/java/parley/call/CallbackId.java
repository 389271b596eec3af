package parley.call;

import java.util.UUID;
import parley.platform.Ids;

/** Which callback. */
record CallbackId(UUID value) {

    static CallbackId next() {
        return new CallbackId(Ids.next());
    }
}
