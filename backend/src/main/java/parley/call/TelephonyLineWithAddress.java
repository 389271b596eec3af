package parley.call;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A telephone line at the one moment at which its address and its secret are known.
 *
 * @param path the address to which the telephone system sends its events, after the address of this installation
 * @param secret with which it may sign them; both are shown this once
 * @param line the line as it is listed from now on
 */
@Serdeable
record TelephonyLineWithAddress(String path, String secret, TelephonyLineView line) {

    @Override
    public String toString() {
        return "TelephonyLineWithAddress[" + line + "]";
    }
}
