package parley.routing;

import java.util.UUID;
import parley.platform.Ids;

/** Which offer. */
public record OfferId(UUID value) {

    static OfferId next() {
        return new OfferId(Ids.next());
    }
}
