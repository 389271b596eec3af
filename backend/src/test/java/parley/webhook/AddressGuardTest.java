package parley.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.platform.problem.InvalidFields;
import parley.platform.web.Network;

class AddressGuardTest {

    private final AddressGuard closed = new AddressGuard(List.of(), InetAddress::getAllByName);

    @ParameterizedTest
    @ValueSource(strings = {
        "127.0.0.1", "127.255.1.2", "::1", "::", "0.0.0.0", "0.1.2.3", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "192.0.0.8",
        "198.18.0.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::a00:1",
        "2002:7f00:1::", "2001::1", "2001:db8::1", "fe80::1", "fec0::1", "fc00::1", "fd12:3456::1", "ff02::1", "100::1"})
    void what_is_not_a_single_host_in_the_open_internet_is_closed(String address) throws UnknownHostException {
        assertThat(closed.allows(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "9.9.9.9", "172.32.0.1", "100.128.0.1", "192.167.255.255", "2606:4700::1111", "2a00:1450:4001::1"})
    void the_open_internet_is_open(String address) throws UnknownHostException {
        assertThat(closed.allows(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void the_operator_opens_networks_and_nothing_beside_them() throws UnknownHostException {
        AddressGuard guard = new AddressGuard(Network.readAll("10.20.0.0/16, ::1"), InetAddress::getAllByName);
        assertThat(guard.allows(InetAddress.getByName("10.20.3.4"))).isTrue();
        assertThat(guard.allows(InetAddress.getByName("::1"))).isTrue();
        assertThat(guard.allows(InetAddress.getByName("10.21.3.4"))).isFalse();
        assertThat(guard.allows(InetAddress.getByName("127.0.0.1"))).isFalse();
    }

    @Test
    void one_closed_address_closes_the_name() {
        AddressGuard guard = new AddressGuard(List.of(), host -> new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")});
        assertThatThrownBy(() -> guard.addresses("proxy.example", false)).isInstanceOf(AddressNotAllowed.class);
    }

    @Test
    void what_can_be_read_on_the_way_stays_on_this_machine() throws UnknownHostException {
        AddressGuard guard = new AddressGuard(Network.readAll("127.0.0.0/8 10.0.0.0/8"), InetAddress::getAllByName);
        assertThat(guard.addresses("127.0.0.1", true)).hasSize(1);
        assertThat(guard.addresses("10.0.0.1", false)).hasSize(1);
        assertThatThrownBy(() -> guard.addresses("10.0.0.1", true)).isInstanceOf(AddressNotAllowed.class);
        assertThatThrownBy(() -> guard.addresses("1.1.1.1", true)).isInstanceOf(AddressNotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://2130706433/", "https://0x7f000001/", "https://0177.0.0.1/", "https://127.1/", "https://127.0.0.1.:443/", "https://0x7f.1/", "https://127.0.0.256/",
        "https://user:word@proxy.example/", "https://proxy.example/#part", "ftp://proxy.example/", "file:///etc/passwd", "gopher://proxy.example/", "jar:https://proxy.example!/", "//proxy.example/",
        "https:proxy.example", "https:///hook", "proxy.example", "javascript:alert(1)", "https://proxy.example:0/", "https://proxy.example:65536/", "https://proxy_1.example/", "https://pro xy.example/"})
    void what_is_no_address_of_a_host_is_refused(String url) {
        assertThatThrownBy(() -> EndpointAddress.read(url)).isInstanceOf(InvalidFields.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://proxy.example/hook?to=us", "https://Proxy.Example:8443", "http://127.0.0.1:8080/", "https://[2606:4700::1111]/x", "http://localhost:9000/hook"})
    void an_address_of_a_host_is_taken(String url) {
        assertThat(EndpointAddress.read(url).uri().toString()).isEqualTo(url);
    }
}
