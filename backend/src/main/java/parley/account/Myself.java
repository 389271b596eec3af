package parley.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A person as they see themselves.
 *
 * @param id which person
 * @param name the name that others see
 * @param email the e-mail address, which is also the login
 */
@Serdeable
record Myself(UUID id, String name, String email) {}
