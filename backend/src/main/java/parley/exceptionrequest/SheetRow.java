package parley.exceptionrequest;

/** What is looked at before data goes to a third party: what the provider publishes, beside what the contract says. */
public enum SheetRow {
    /** They work on our instructions only. */
    PURPOSE,
    /** They do not sell it, pass it on, or put it together with that of others. */
    RESALE,
    /** What they publish and the contract say the same, and it is said which of them counts. */
    AGREEMENT,
    /** Who pays when somebody sues, and up to which sum. */
    LIABILITY,
    /** Further companies: a list, word beforehand, the same duties. */
    SUBPROCESSORS,
    /** Their people keep silent, and they can show how it is protected. */
    SECURITY,
    /** How fast they tell us of a leak, what, and to whom. */
    BREACH_NOTICE,
    /** They help when people ask for their data, and with our own duties. */
    ASSISTANCE,
    /** What becomes of it at the end, copies in backups included, and the proof. */
    DELETION,
    /** We may come and look. */
    AUDIT,
    /** Where it is, where it goes, and which authorities can reach it. */
    PLACE,
    /** What the customers were told or agreed to. */
    CUSTOMERS_TOLD,
    /** What happens to it when the provider is sold or fails. */
    CHANGE_OF_OWNER,
    /** Whether something has been handed over already. */
    HANDED_OVER;

    int number() {
        return ordinal() + 1;
    }

    boolean isPublished() {
        return this != LIABILITY && this != HANDED_OVER;
    }

    boolean isInContract() {
        return this != CUSTOMERS_TOLD && this != HANDED_OVER;
    }

    /** Less sensitive data needs four rows; all others need all. */
    boolean isAskedFor(DataClass data) {
        return data.isConfidentialOrAbove() || this == PURPOSE || this == RESALE || this == AGREEMENT || this == DELETION;
    }
}
