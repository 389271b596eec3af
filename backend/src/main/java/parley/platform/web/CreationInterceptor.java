package parley.platform.web;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Principal;
import java.sql.Connection;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import parley.platform.Secrets;
import parley.platform.problem.InvalidFields;
import parley.platform.sql.Sql;

/** Answers a repeated creation with the answer of the first. */
@Singleton
@InterceptorBean(Creation.class)
@Order(-1_000)
final class CreationInterceptor implements MethodInterceptor<Object, Object> {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;

    private final TransactionOperations<Connection> transactions;
    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    CreationInterceptor(TransactionOperations<Connection> transactions, Sql sql, ObjectMapper json, Clock clock) {
        this.transactions = transactions;
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> creation) {
        HttpRequest<?> request = ServerRequestContext.currentRequest().orElse(null);
        String key = request == null ? null : request.getHeaders().get(HEADER);
        Optional<UUID> caller = request == null ? Optional.empty() : request.getUserPrincipal().map(CreationInterceptor::id);
        if (key == null || caller.isEmpty()) {
            return creation.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new InvalidFields(HEADER, "must be 1 to " + LONGEST_KEY + " characters");
        }
        String hash = hash(request, creation);
        return once(caller.get(), key, hash, creation).orElseGet(() -> answerOf(caller.get(), key, hash));
    }

    /** Empty where the key is taken: the insert waits for a running request with the same key. */
    private Optional<Object> once(UUID caller, String key, String hash, MethodInvocationContext<Object, Object> creation) {
        return transactions.executeWrite(status -> {
            int taken = sql.update("""
                    insert into idempotent_creation (person_id, creation_key, request_hash, created_at)
                    values (:person, :key, :hash, :now)
                    on conflict do nothing""",
                    Map.of("person", caller, "key", key, "hash", hash, "now", clock.instant()));
            if (taken == 0) {
                return Optional.empty();
            }
            HttpResponse<?> answer = (HttpResponse<?>) creation.proceed();
            keep(caller, key, answer);
            return Optional.of(answer);
        });
    }

    private void keep(UUID caller, String key, HttpResponse<?> answer) {
        Map<String, Object> values = new HashMap<>();
        values.put("person", caller);
        values.put("key", key);
        values.put("status", answer.code());
        values.put("location", answer.getHeaders().get(HttpHeaders.LOCATION));
        values.put("tag", answer.body() instanceof Versioned versioned ? EntityTags.of(versioned) : null);
        values.put("body", answer.getBody().map(this::write).orElse(null));
        sql.update("""
                update idempotent_creation set status = :status, location = :location, entity_tag = :tag, body = :body
                where person_id = :person and creation_key = :key""", values);
    }

    private HttpResponse<?> answerOf(UUID caller, String key, String hash) {
        Answer answer = sql.first("""
                select request_hash, status, location, entity_tag, body from idempotent_creation
                where person_id = :person and creation_key = :key""",
                Map.of("person", caller, "key", key),
                row -> new Answer(row.text("request_hash"), row.integer("status"), row.text("location"), row.text("entity_tag"), row.text("body")))
                .orElseThrow(SameKeyRunning::new);
        if (!answer.requestHash().equals(hash)) {
            throw new SameKeyOtherRequest();
        }
        var response = HttpResponse.status(io.micronaut.http.HttpStatus.valueOf(answer.status()));
        if (answer.location() != null) {
            response.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.entityTag() != null) {
            response.header(HttpHeaders.ETAG, answer.entityTag());
        }
        return answer.body() == null ? response
                : response.body(answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8)).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Records print all that they hold, so equal bodies print alike. */
    private static String hash(HttpRequest<?> request, MethodInvocationContext<Object, Object> creation) {
        StringBuilder text = new StringBuilder(request.getMethodName()).append(' ').append(request.getPath());
        Arrays.stream(creation.getArguments())
                .filter(argument -> argument.isAnnotationPresent(Body.class))
                .forEach(argument -> text.append(' ').append(creation.getParameterValueMap().get(argument.getName())));
        return Secrets.sha256(text.toString());
    }

    private static UUID id(Principal principal) {
        return UUID.fromString(principal.getName());
    }

    private record Answer(String requestHash, int status, @Nullable String location, @Nullable String entityTag, @Nullable String body) {}
}
