package parley.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        // trusted              | peer        | X-Forwarded-For                       | client
        "''                     | 10.0.0.1    | 203.0.113.7                           | 10.0.0.1",
        "10.0.0.0/8             | 10.0.0.1    | -                                     | 10.0.0.1",
        "10.0.0.0/8             | 10.0.0.1    | 203.0.113.7                           | 203.0.113.7",
        "10.0.0.0/8             | 10.0.0.1    | 1.2.3.4, 203.0.113.7                  | 203.0.113.7",
        "10.0.0.0/8             | 10.0.0.1    | 203.0.113.7, 10.9.9.9                 | 203.0.113.7",
        "10.0.0.0/8             | 10.0.0.1    | 10.1.1.1, 10.9.9.9                    | 10.1.1.1",
        "10.0.0.0/8             | 203.0.113.7 | 1.2.3.4                               | 203.0.113.7",
        "10.0.0.1               | 10.0.0.2    | 1.2.3.4                               | 10.0.0.2",
        "10.0.0.0/8             | 10.0.0.1    | 1.2.3.4, unknown                      | 10.0.0.1",
        "10.0.0.0/8             | 10.0.0.1    | 1.2.3.4, evil.example                 | 10.0.0.1",
        "10.0.0.0/8             | 10.0.0.1    | 203.0.113.7:4711                      | 203.0.113.7",
        "10.0.0.0/8             | 10.0.0.1    | [2001:db8::7]:4711                    | 2001:db8:0:0:0:0:0:7",
        "::1, 10.0.0.0/8        | ::1         | 2001:db8::7, 10.2.2.2                 | 2001:db8:0:0:0:0:0:7",
        "2001:db8::/32          | 2001:db8::1 | 198.51.100.9                          | 198.51.100.9",
        "2001:db8::/33          | 2001:db8:8000::1 | 198.51.100.9                     | 2001:db8:8000:0:0:0:0:1",
        "10.0.0.0/8             | 10.0.0.1    | ''                                    | 10.0.0.1",
    })
    void the_header_is_believed_as_far_as_trusted_proxies_wrote_it(String trusted, String peer, String forwarded, String client) throws Exception {
        List<String> headers = forwarded == null ? List.of() : List.of(forwarded);
        assertThat(new ClientAddress(trusted).client(InetAddress.getByName(peer), headers)).isEqualTo(InetAddress.getByName(client));
    }

    @Test
    void several_headers_are_read_as_one() throws Exception {
        assertThat(new ClientAddress("10.0.0.0/8").client(InetAddress.getByName("10.0.0.1"), List.of("1.2.3.4", "203.0.113.7", "10.3.3.3")))
                .isEqualTo(InetAddress.getByName("203.0.113.7"));
    }

    @Test
    void a_long_header_is_not_read_for_ever() throws Exception {
        String[] hops = new String[5_000];
        Arrays.fill(hops, "10.0.0.1");
        hops[0] = "1.2.3.4";
        assertThat(new ClientAddress("10.0.0.0/8").client(InetAddress.getByName("10.0.0.1"), List.of(String.join(",", hops))))
                .isEqualTo(InetAddress.getByName("10.0.0.1"));
    }

    @ParameterizedTest
    @CsvSource({"proxy.example", "10.0.0.0/33", "10.0.0.0/x", "10.0.0", "::1/129"})
    void what_is_no_network_keeps_the_server_from_starting(String wrong) {
        assertThatThrownBy(() -> new ClientAddress(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
}
