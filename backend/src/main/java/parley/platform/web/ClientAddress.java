package parley.platform.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/**
 * Knows from which address a request came. A proxy in front of Parley adds the address that it saw to
 * {@code X-Forwarded-For}; the header is believed only as far as it was written by proxies that the operator trusts.
 * By default none is.
 */
@ServerFilter("/**")
public final class ClientAddress {

    private static final String HEADER = "X-Forwarded-For";
    private static final String ATTRIBUTE = "parley.client-address";
    private static final int MOST_HOPS = 20;

    private final List<Network> trusted;

    ClientAddress(@Value("${parley.trusted-proxies:}") String trustedProxies) {
        this.trusted = Network.readAll(trustedProxies);
    }

    @RequestFilter
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void note(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, client(request.getRemoteAddress().getAddress(), request.getHeaders().getAll(HEADER)).getHostAddress());
    }

    /** The address of whoever asked, in digits. */
    public static String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElseGet(() -> request.getRemoteAddress().getAddress().getHostAddress());
    }

    /** The last hop that no trusted proxy is, read from the near end; whatever lies beyond it may be invented. */
    InetAddress client(InetAddress peer, List<String> forwarded) {
        List<String> hops = forwarded.stream().flatMap(header -> Arrays.stream(header.split(","))).map(String::strip).toList();
        InetAddress known = peer;
        for (int hop = hops.size() - 1; hop >= Math.max(0, hops.size() - MOST_HOPS) && isTrusted(known); hop--) {
            InetAddress next = Network.address(withoutPort(hops.get(hop)));
            if (next == null) {
                return known;
            }
            known = next;
        }
        return known;
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }

    /** Some proxies write {@code 203.0.113.7:4711} or {@code [2001:db8::7]:4711}. */
    private static String withoutPort(@Nullable String hop) {
        String text = hop == null ? "" : hop;
        if (text.startsWith("[")) {
            int end = text.indexOf(']');
            return end < 0 ? "" : text.substring(1, end);
        }
        int colon = text.indexOf(':');
        return colon >= 0 && colon == text.lastIndexOf(':') ? text.substring(0, colon) : text;
    }
}
