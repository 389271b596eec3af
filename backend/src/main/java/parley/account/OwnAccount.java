package parley.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * What Parley knows about oneself.
 *
 * @param id which person
 * @param name the name that others see
 * @param email the e-mail address, which is also the login
 * @param phone where one can be called
 * @param furtherNumbers from where else one calls
 * @param title what one does
 * @param department the department, if any
 * @param site where one works, if known
 * @param manager the line manager, if any
 * @param whatHelps what helps when IT speaks with one, in one's own words; those who work one's tickets read it
 * @param roles what one may do
 * @param teams the teams that one belongs to
 * @param approverGroups the approver groups that one belongs to
 */
@Serdeable
record OwnAccount(
        UUID id,
        String name,
        String email,
        @Nullable String phone,
        List<String> furtherNumbers,
        @Nullable String title,
        @Nullable DepartmentName department,
        @Nullable SiteName site,
        @Nullable PersonName manager,
        @Nullable String whatHelps,
        List<Role> roles,
        List<TeamName> teams,
        List<ApproverGroupName> approverGroups) {

    static OwnAccount of(PersonDetail person, @Nullable String whatHelps) {
        return new OwnAccount(person.id(), person.name(), person.email(), person.phone(), person.furtherNumbers(), person.title(), person.department(), person.site(),
                person.manager(), whatHelps, person.roles(), person.teams(), person.approverGroups());
    }
}
