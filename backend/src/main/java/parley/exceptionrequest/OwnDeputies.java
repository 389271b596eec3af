package parley.exceptionrequest;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Who stands in for you, and for whom you do, now and later.
 *
 * @param mayName whether you decide about exceptions by a role of your own, so that somebody can stand in for you
 * @param deputies both, what begins first at the top
 */
@Serdeable
record OwnDeputies(boolean mayName, List<DeputyView> deputies) {}
