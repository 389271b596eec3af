package parley.routing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Who would get a ticket, at this moment.
 *
 * @param pushes whether its queue offers by itself; otherwise whoever asks first among those who may
 * @param skills what it would need, by name
 * @param people everybody who works its queue: first those who could be offered it, in order, then the others by name
 */
@Serdeable
record Candidates(boolean pushes, List<String> skills, List<Candidate> people) {}
