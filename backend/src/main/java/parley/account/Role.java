package parley.account;

/** What a person may do. */
public enum Role {
    EMPLOYEE,
    ANALYST,
    SUPERVISOR,
    APPROVER,
    ADMINISTRATOR
}
