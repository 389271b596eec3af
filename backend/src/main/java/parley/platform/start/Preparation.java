package parley.platform.start;

import io.micronaut.core.order.Ordered;

/** Something that a room needs in the database before the first request; harmless when it is done already. */
public interface Preparation extends Ordered {

    void prepare();
}
