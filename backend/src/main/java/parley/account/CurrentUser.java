package parley.account;

import java.security.Principal;
import java.util.Set;

/**
 * The person who makes the request, as signed in. A principal, so that the API reference leaves the parameter out.
 *
 * @param byToken whether a program asks for them, with an access token, instead of a browser
 */
public record CurrentUser(PersonId id, String name, Set<Role> roles, boolean byToken) implements Principal {

    public CurrentUser {
        roles = Set.copyOf(roles);
    }

    /** Somebody in a browser. */
    public CurrentUser(PersonId id, String name, Set<Role> roles) {
        this(id, name, roles, false);
    }

    @Override
    public String getName() {
        return name;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Works tickets, or answers for those who do. */
    public boolean isStaff() {
        return is(Role.ANALYST) || is(Role.SUPERVISOR);
    }
}
