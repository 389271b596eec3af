package parley.webhook;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import parley.platform.web.Network;

/**
 * Says which addresses of the internet Parley may call. It judges what a name leads to, not the name, and whoever asks
 * connects to exactly the addresses that it was given: a name that leads elsewhere a moment later leads nowhere.
 */
@Singleton
final class AddressGuard {

    /** This machine, private networks, and whatever is no single host in the open internet (RFC 6890 and its registries). */
    private static final List<Network> CLOSED = Stream.of(
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24",
            "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16", "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
            "::/3", "4000::/2", "8000::/1",
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")
            .map(Network::read).toList();

    private final List<Network> open;
    private final Lookup lookup;

    /** Finds the addresses of a name. */
    @FunctionalInterface
    interface Lookup {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    @Inject
    AddressGuard(@Value("${parley.webhook.networks:}") String networks) {
        this(Network.readAll(networks), InetAddress::getAllByName);
    }

    AddressGuard(List<Network> open, Lookup lookup) {
        this.open = List.copyOf(open);
        this.lookup = lookup;
    }

    /**
     * Where a name leads, looked up once.
     *
     * @param unencrypted whether what is sent there can be read on the way; that never leaves this machine
     */
    InetAddress[] addresses(String host, boolean unencrypted) throws UnknownHostException {
        InetAddress[] addresses = lookup.of(host);
        for (InetAddress address : addresses) {
            if (!allows(address) || unencrypted && !address.isLoopbackAddress()) {
                throw new AddressNotAllowed(host);
            }
        }
        return addresses;
    }

    boolean allows(InetAddress address) {
        return isIn(open, address) || !isIn(CLOSED, address);
    }

    private static boolean isIn(List<Network> networks, InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }
}
