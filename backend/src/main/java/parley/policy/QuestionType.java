package parley.policy;

/** The shape of an answer. */
public enum QuestionType {
    TEXT,
    CHOICE,
    BOOLEAN,
    DATE,
    NUMBER
}
