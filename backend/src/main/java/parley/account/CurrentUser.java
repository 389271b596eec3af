package parley.account;

import java.util.Set;

/** The person who makes the request, as signed in. */
public record CurrentUser(PersonId id, String name, Set<Role> roles) {

    public CurrentUser {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Works tickets, or answers for those who do. */
    public boolean isStaff() {
        return is(Role.ANALYST) || is(Role.SUPERVISOR);
    }
}
