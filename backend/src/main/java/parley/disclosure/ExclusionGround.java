package parley.disclosure;

/** What safe harbour does not cover. */
public enum ExclusionGround {
    PERSONAL_GAIN,
    INTENT_TO_HARM,
    /** Somebody asked directly, and it was hidden. */
    HIDDEN_WHEN_ASKED,
    /** It was agreed to stop, and it went on. */
    BROKE_AN_AGREEMENT,
    CRIME
}
