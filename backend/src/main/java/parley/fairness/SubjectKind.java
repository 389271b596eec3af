package parley.fairness;

/** Whose waits are compared. */
enum SubjectKind {
    PERSON,
    DEPARTMENT
}
