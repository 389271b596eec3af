package parley.exceptionrequest;

/** How people talked. */
public enum ConversationChannel {
    CALL,
    VISIT,
    VIDEO,
    MAIL,
    CHAT
}
