package parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpMethod;
import io.micronaut.security.annotation.Secured;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parley.testing.Company;
import parley.testing.Door;
import parley.testing.OnBothDatabases;
import parley.testing.RouteTable;
import parley.testing.RouteTable.Caller;
import parley.testing.TestParley;
import parley.testing.Visitor;

/** Walks every route of the running server with every role and compares it with {@code route-table.txt}. */
@OnBothDatabases
class RouteMatrixTest {

    private final TestParley parley;
    private final RouteTable table = RouteTable.read();

    RouteMatrixTest(TestParley parley) {
        this.parley = parley;
    }

    @Test
    void every_route_of_the_server_stands_in_the_table_and_no_other() {
        assertThat(routes().keySet()).containsExactlyInAnyOrderElementsOf(table.routes());
    }

    @Test
    void every_route_says_itself_whom_it_lets_in() {
        List<String> withoutDoor = routes().entrySet().stream()
                .filter(route -> route.getKey().contains(" /api/"))
                .filter(route -> !route.getValue().getAnnotationMetadata().hasStereotype(Secured.class))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(withoutDoor).isEmpty();
    }

    @Test
    void every_route_lets_in_the_roles_of_the_table_and_nobody_else() {
        List<String> differences = new ArrayList<>();
        Map<Caller, Supplier<Visitor>> callers = callers();
        for (String route : table.routes()) {
            callers.forEach((caller, visitor) -> {
                Door door = Door.knock(visitor.get(), route);
                if (!door.is(table.letsIn(route, caller))) {
                    differences.add(route + " by " + caller.name().toLowerCase(Locale.ROOT) + ": " + door);
                }
            });
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void the_api_reference_describes_every_route_that_is_not_hidden() {
        JsonNode paths = parley.anybody().get("/api/openapi.json").expect(200).body().at("/paths");
        Set<String> described = new TreeSet<>();
        paths.fields().forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(
                method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(described).containsExactlyInAnyOrderElementsOf(table.describedRoutes());
    }

    @Test
    void the_version_that_a_change_is_based_on_is_described_as_the_header_that_it_is() {
        JsonNode reference = parley.anybody().get("/api/openapi.json").expect(200).body();
        List<String> seenInBody = new ArrayList<>();
        reference.at("/paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
            if (operation.getValue().at("/requestBody").toString().contains("IfMatch")) {
                seenInBody.add(operation.getKey() + " " + path.getKey());
            }
        }));
        assertThat(seenInBody).as("these need @Header(HttpHeaders.IF_MATCH) before IfMatch").isEmpty();
    }

    /** A person for each role who is nothing else besides an employee, with a new session for each knock: some doors end it. */
    private Map<Caller, Supplier<Visitor>> callers() {
        Map<Caller, Supplier<Visitor>> callers = new EnumMap<>(Caller.class);
        for (Caller caller : Caller.values()) {
            callers.put(caller, switch (caller) {
                case ANONYMOUS -> parley::anybody;
                case EMPLOYEE -> newPerson("EMPLOYEE");
                case ANALYST, SUPERVISOR, APPROVER, ADMINISTRATOR -> newPerson("EMPLOYEE", caller.name());
            });
        }
        return callers;
    }

    private Supplier<Visitor> newPerson(String... roles) {
        UUID person = Company.person(parley, "Only " + roles[roles.length - 1], null, roles);
        return () -> parley.as(person);
    }

    /** The framework answers HEAD wherever it answers GET, through the same door. */
    private Map<String, UriRouteInfo<?, ?>> routes() {
        return parley.bean(Router.class).uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .collect(Collectors.toMap(RouteMatrixTest::name, route -> route, (one, same) -> one));
    }

    private static String name(UriRouteInfo<?, ?> route) {
        return route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString();
    }
}
