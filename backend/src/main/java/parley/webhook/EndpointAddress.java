package parley.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import parley.platform.problem.InvalidFields;

/** The address of an endpoint, as far as it can be judged by its looks; where it leads is judged at each call. */
record EndpointAddress(URI uri) {

    private static final Pattern FOUR_NUMBERS = Pattern.compile("(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}");
    private static final Pattern NAME = Pattern.compile("(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern SIX = Pattern.compile("\\[[0-9a-f:.]{2,45}]");

    /** @throws InvalidFields where it is none */
    static EndpointAddress read(String text) {
        try {
            URI uri = new URI(text.strip());
            demand(uri.getHost() != null && uri.getScheme() != null, "is not a whole address such as https://proxy.example/hook");
            demand(uri.getScheme().equals("https") || uri.getScheme().equals("http"), "must begin with https://");
            demand(uri.getRawUserInfo() == null, "must hold no name and no password");
            demand(uri.getRawFragment() == null, "must hold no #");
            demand(uri.getPort() != 0 && uri.getPort() <= 65_535, "has no such port");
            demand(isHost(uri.getHost().toLowerCase(java.util.Locale.ROOT)), "names no host");
            return new EndpointAddress(uri);
        } catch (URISyntaxException unreadable) {
            throw new InvalidFields("/url", "is not a whole address such as https://proxy.example/hook");
        }
    }

    /** Numbers that some read as an address and some as a name, such as 0x7f.1 or 2130706433, are neither. */
    private static boolean isHost(String host) {
        return FOUR_NUMBERS.matcher(host).matches() || NAME.matcher(host).matches() || SIX.matcher(host).matches();
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new InvalidFields("/url", otherwise);
        }
    }

    boolean isUnencrypted() {
        return uri.getScheme().equals("http");
    }
}
