package parley.disclosure;

/** How it came to be known. */
public enum FoundHow {
    TOLD_BY_SELF,
    /** By themselves, after somebody asked. */
    TOLD_WHEN_ASKED,
    TOLD_BY_MANAGER,
    /** To somebody of IT, who passed it on to the team. */
    TOLD_TO_ANALYST,
    /** During a campaign, when it counts as told. */
    FOUND_BY_MONITORING;

    /** Written down by the team, not by whoever does it. */
    boolean isRecorded() {
        return this == TOLD_TO_ANALYST || this == FOUND_BY_MONITORING;
    }
}
