package parley.account;

import java.util.UUID;
import parley.platform.Ids;

/** Which person. */
public record PersonId(UUID value) {

    public static PersonId next() {
        return new PersonId(Ids.next());
    }
}
