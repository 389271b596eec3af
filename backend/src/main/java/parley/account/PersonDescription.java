package parley.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * What an administrator says about a person, to make or to change them.
 *
 * @param name the name to show
 * @param email the e-mail address, which is also the login
 * @param phone where they can be called
 * @param title what they do, in the words of the company
 * @param departmentId the department they belong to
 * @param siteId where they work
 * @param managerId who their line manager is
 * @param roles what they may do; everybody is an employee, said or not
 */
@Serdeable
public record PersonDescription(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Email @Size(max = 254) String email,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 200) String title,
        @Nullable UUID departmentId,
        @Nullable UUID siteId,
        @Nullable UUID managerId,
        @NotNull Set<@NotNull Role> roles) {}
