package parley.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import parley.platform.web.Versioned;

/**
 * A department.
 *
 * @param id which department
 * @param name the name
 * @param head who accepts high risks for it, if anybody does
 * @param headActive false where the head has left, so that nobody fills the slot
 * @param people how many active people belong to it
 * @param version goes into {@code If-Match} of a change
 * @param allowedActions what can be done now
 */
@Serdeable
record DepartmentDetail(
        UUID id, String name, @Nullable PersonName head, boolean headActive, long people, long version, List<PlaceAction> allowedActions)
        implements Versioned {}
