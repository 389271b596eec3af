package parley.exceptionrequest;

/** How people talked. */
enum ConversationChannel {
    CALL,
    VISIT,
    VIDEO,
    MAIL,
    CHAT
}
