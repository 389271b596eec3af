package parley.servicelevel;

/** What an administrator may do with a business calendar as it is now. */
enum CalendarAction {
    CHANGE,
    MAKE_STANDARD
}
