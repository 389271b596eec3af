package parley.account;

/** What a program may do with an access token, within what its person may do. */
enum AccessScope {
    /** Look at things. */
    READ,
    /** Look at things and change them. */
    WRITE
}
