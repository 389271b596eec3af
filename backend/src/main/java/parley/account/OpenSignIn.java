package parley.account;

/**
 * What a request was signed in with, for somebody who goes on listening after it.
 *
 * @param bySession by the session of a browser; otherwise by an access token
 * @param key hash of the session, or id of the token
 */
public record OpenSignIn(boolean bySession, String key) {}
