package parley.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.platform.sql.Sql;

/** Prints who can be looked through the eyes of, once the server is ready. */
@Singleton
@Requires(property = "parley.demo", value = "true")
final class DemoSignIns implements ApplicationEventListener<ServerStartupEvent>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSignIns.class);

    private static final List<SignIn> SIGN_INS = List.of(
            new SignIn("Employee", "ines", "trade fairs; asks and answers"),
            new SignIn("Analyst", "priya", "works the Workplace team's queues"),
            new SignIn("Exceptions", "sam", "analyst, partner in exception requests"),
            new SignIn("Supervisor", "maren", "leads the Workplace team, deputy of who leads Rules and exceptions"),
            new SignIn("Approver", "jo", "head of information security"),
            new SignIn("Administrator", "ada", "people, teams, queues, calendars"));

    private final DemoCompany company;
    private final Sql sql;

    DemoSignIns(DemoCompany company, Sql sql) {
        this.company = company;
        this.sql = sql;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        if (company.isThere()) {
            lines().forEach(line -> LOG.info("{}", line));
        }
    }

    /** After the line that says where Parley is. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Demo sign-ins, all with the password: " + Staffing.PASSWORD);
        SIGN_INS.forEach(signIn -> lines.add(signIn.line()));
        lines.add(busiest().line());
        lines.add("These sign-ins are public: keep real data out of this installation, and the installation off the internet.");
        return lines;
    }

    private SignIn busiest() {
        String email = sql.first("""
                select p.email from ticket t join person p on p.id = t.requester_id
                group by p.email order by count(*) desc, p.email limit 1""", Map.of(), row -> row.text("email")).orElseThrow();
        return new SignIn("Asks most", email.substring(0, email.indexOf('@')), "the busiest list of own tickets");
    }

    /** Somebody to sign in as. */
    private record SignIn(String role, String key, String what) {

        String line() {
            return "  %-14s %-26s %s".formatted(role, Staffing.email(key), what);
        }
    }
}
