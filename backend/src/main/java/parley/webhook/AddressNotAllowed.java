package parley.webhook;

import java.net.UnknownHostException;

/** A name leads to an address that Parley may not call. */
final class AddressNotAllowed extends UnknownHostException {

    AddressNotAllowed(String host) {
        super(host + " leads to an address that Parley may not call");
    }
}
