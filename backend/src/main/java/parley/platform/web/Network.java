package parley.platform.web;

import io.micronaut.core.annotation.Nullable;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/** A range of internet addresses, such as {@code 10.0.0.0/8} or {@code ::1}. */
public record Network(InetAddress start, int bits) {

    /** Reads a range or a single address; names are not looked up. */
    public static Network read(String text) {
        int slash = text.indexOf('/');
        InetAddress start = address(slash < 0 ? text : text.substring(0, slash));
        if (start == null) {
            throw new IllegalArgumentException(text + " is neither an address nor a range such as 10.0.0.0/8");
        }
        int longest = start.getAddress().length * Byte.SIZE;
        int bits = slash < 0 ? longest : Integer.parseInt(text.substring(slash + 1));
        if (bits < 0 || bits > longest) {
            throw new IllegalArgumentException(text + " has a length outside 0 to " + longest);
        }
        return new Network(start, bits);
    }

    /** Reads several, with commas or blanks between them. */
    public static List<Network> readAll(String text) {
        return Arrays.stream(text.split("[,\\s]+")).filter(each -> !each.isEmpty()).map(Network::read).toList();
    }

    /** Null where the text is no address. */
    static @Nullable InetAddress address(String text) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(text);
        try {
            return bytes == null ? null : InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public boolean contains(InetAddress address) {
        byte[] mine = start.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 1 << (7 - bit % 8);
            if ((mine[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
