package parley.account;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A token at the one moment at which its text is known.
 *
 * @param text goes after {@code Authorization: Bearer}; it is shown this once and kept nowhere
 * @param token the token as it is listed from now on
 */
@Serdeable
record CreatedAccessToken(String text, AccessTokenView token) {

    @Override
    public String toString() {
        return "CreatedAccessToken[" + token + "]";
    }
}
