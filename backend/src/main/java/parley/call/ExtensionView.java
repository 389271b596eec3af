package parley.call;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import parley.account.PersonName;

/**
 * Who sits at a phone.
 *
 * @param id which one
 * @param extension as the telephone system names it
 * @param person whose it is
 */
@Serdeable
record ExtensionView(UUID id, String extension, PersonName person) {}
