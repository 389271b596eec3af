package parley.webhook;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.Hmac;

/**
 * The only way on which this server calls anybody. It connects to addresses that the guard has seen, follows no
 * redirection, keeps no connection and no cookie, uses no proxy, and reads nothing of an answer but its status.
 */
@Singleton
class Outside {

    private static final Logger LOG = LoggerFactory.getLogger(Outside.class);
    private static final Timeout CONNECTS_WITHIN = Timeout.ofSeconds(5);
    private static final Timeout ANSWERS_WITHIN = Timeout.ofSeconds(10);
    private static final int ALL_WITHIN_SECONDS = 20;
    private static final int MOST_AT_ONCE = 20;
    private static final int LONGEST_LINE = 8_192;
    private static final int MOST_HEADERS = 100;
    private static final int SUCCESS = 200;
    private static final int REDIRECTION = 300;

    private final CloseableHttpClient encrypted;
    private final CloseableHttpClient unencrypted;
    private final Clock clock;

    @Inject
    Outside(AddressGuard guard, Clock clock) {
        this.encrypted = client(guard, false);
        this.unencrypted = client(guard, true);
        this.clock = clock;
    }

    /** What came of a call. @param status zero where there was no answer */
    record Answer(Outcome outcome, int status) {}

    Answer post(Parcel parcel, String secret) {
        EndpointAddress address = EndpointAddress.read(parcel.url());
        HttpPost post = request(address, parcel, secret);
        CompletableFuture<Void> deadline = CompletableFuture.runAsync(post::cancel, CompletableFuture.delayedExecutor(ALL_WITHIN_SECONDS, TimeUnit.SECONDS));
        try (ClassicHttpResponse response = (address.isUnencrypted() ? unencrypted : encrypted).executeOpen(HttpHost.create(address.uri()), post, null)) {
            int status = response.getCode();
            return new Answer(status >= SUCCESS && status < REDIRECTION ? Outcome.DELIVERED : Outcome.REFUSED, status);
        } catch (IOException failure) {
            LOG.info("Webhook {} was not told: {}", parcel.endpoint(), failure.toString());
            return new Answer(outcome(failure, post.isCancelled()), 0);
        } finally {
            deadline.cancel(false);
        }
    }

    private HttpPost request(EndpointAddress address, Parcel parcel, String secret) {
        long timestamp = clock.instant().getEpochSecond();
        HttpPost post = new HttpPost(address.uri());
        post.setHeader("Parley-Event", parcel.type().text());
        post.setHeader("Parley-Event-Id", parcel.event().toString());
        post.setHeader("Parley-Delivery-Id", parcel.delivery().toString());
        post.setHeader("Parley-Timestamp", Long.toString(timestamp));
        post.setHeader("Parley-Signature", Hmac.signature(secret, timestamp, parcel.body()));
        post.setEntity(new StringEntity(parcel.body(), ContentType.create("application/json", StandardCharsets.UTF_8)));
        return post;
    }

    private static Outcome outcome(IOException failure, boolean cancelled) {
        if (failure instanceof AddressNotAllowed) {
            return Outcome.NOT_ALLOWED;
        }
        if (failure instanceof UnknownHostException) {
            return Outcome.NO_SUCH_HOST;
        }
        if (cancelled || failure instanceof SocketTimeoutException || failure instanceof ConnectTimeoutException) {
            return Outcome.TIMED_OUT;
        }
        return failure instanceof SSLException ? Outcome.NOT_TRUSTED : Outcome.NO_CONNECTION;
    }

    private static CloseableHttpClient client(AddressGuard guard, boolean unencrypted) {
        Http1Config small = Http1Config.custom().setMaxLineLength(LONGEST_LINE).setMaxHeaderCount(MOST_HEADERS).build();
        HttpClientConnectionManager connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Guarded(guard, unencrypted))
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(small).build())
                .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(CONNECTS_WITHIN).setSocketTimeout(ANSWERS_WITHIN).build())
                .setMaxConnTotal(MOST_AT_ONCE)
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(ANSWERS_WITHIN).setConnectionRequestTimeout(CONNECTS_WITHIN).build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Parley")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    @PreDestroy
    void close() throws IOException {
        encrypted.close();
        unencrypted.close();
    }

    /** The client asks it for every connection, and connects to what it says. */
    private record Guarded(AddressGuard guard, boolean unencrypted) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return guard.addresses(host, unencrypted);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
