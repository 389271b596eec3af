package parley.routing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A colleague who may get a ticket.
 *
 * @param id which person
 * @param name their name
 * @param state whether they are at the desk
 */
@Serdeable
record HandOverColleague(UUID id, String name, DeskState state) {}
