package parley.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * A person in the administrator's list.
 *
 * @param id which person
 * @param name the name
 * @param email the e-mail address, which is also the login
 * @param title what they do
 * @param department the department, if any
 * @param site where they work, if known
 * @param roles what they may do
 * @param active false for somebody who left
 * @param hasPassword false while they cannot sign in with a password
 */
@Serdeable
record PersonSummary(
        UUID id,
        String name,
        String email,
        @Nullable String title,
        @Nullable DepartmentName department,
        @Nullable SiteName site,
        List<Role> roles,
        boolean active,
        boolean hasPassword) {}
