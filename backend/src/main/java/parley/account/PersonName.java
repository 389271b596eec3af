package parley.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A person as others see them beside a message or a ticket.
 *
 * @param id which person
 * @param name the name to show
 */
@Serdeable
public record PersonName(UUID id, String name) {}
