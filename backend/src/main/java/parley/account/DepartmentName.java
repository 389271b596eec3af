package parley.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A department as it is named beside something else.
 *
 * @param id which department
 * @param name its name
 */
@Serdeable
public record DepartmentName(UUID id, String name) {}
