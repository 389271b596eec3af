package parley.routing;

/** Why an analyst picks a ticket over the head of the line. */
public enum PickReason {
    KNOWS_THE_CASE,
    BELONGS_TO_OTHER_WORK,
    ASKED_FOR_ME,
    SUPERVISOR_ASKED,
    /** Says what. */
    OTHER
}
