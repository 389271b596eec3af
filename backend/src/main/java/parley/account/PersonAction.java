package parley.account;

/** What an administrator may do with a person as they are now. */
enum PersonAction {
    CHANGE,
    DEACTIVATE,
    REACTIVATE,
    INVITE
}
