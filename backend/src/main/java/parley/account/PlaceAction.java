package parley.account;

/** What an administrator may do with a department, a site, a team or an approver group. */
enum PlaceAction {
    CHANGE
}
