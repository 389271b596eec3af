package parley.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import parley.platform.web.Versioned;

/**
 * Everything about a person that administrators see.
 *
 * @param id which person
 * @param name the name
 * @param email the e-mail address, which is also the login
 * @param phone where they can be called
 * @param furtherNumbers from where else they call
 * @param title what they do
 * @param department the department, if any
 * @param site where they work, if known
 * @param manager their line manager, if any
 * @param roles what they may do
 * @param teams the teams they belong to
 * @param approverGroups the approver groups they belong to
 * @param active false for somebody who left
 * @param hasPassword false while they cannot sign in with a password
 * @param invitedUntil until when an unused one-time code works, if there is one
 * @param lastAdministrator true for the only active administrator, who can be neither removed nor deactivated
 * @param createdAt when they were made
 * @param version goes into {@code If-Match} of a change
 * @param allowedActions what can be done now
 */
@Serdeable
record PersonDetail(
        UUID id,
        String name,
        String email,
        @Nullable String phone,
        List<String> furtherNumbers,
        @Nullable String title,
        @Nullable DepartmentName department,
        @Nullable SiteName site,
        @Nullable PersonName manager,
        List<Role> roles,
        List<TeamName> teams,
        List<ApproverGroupName> approverGroups,
        boolean active,
        boolean hasPassword,
        @Nullable Instant invitedUntil,
        boolean lastAdministrator,
        Instant createdAt,
        long version,
        List<PersonAction> allowedActions) implements Versioned {}
