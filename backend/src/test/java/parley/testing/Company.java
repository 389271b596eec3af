package parley.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import parley.platform.Ids;

/**
 * The people of the desk under test, by what they do.
 *
 * @param agnes leads the night shift of the warehouse; asks
 * @param ines works beside Agnes; asks
 * @param tomas runs the online shop; manages Agnes and Ines
 * @param priya analyst of the service desk
 * @param omar analyst of the service desk
 * @param lotte supervisor of the service desk
 * @param nils analyst of the network team, who sees nothing of the service desk
 * @param sam approver for IT security
 * @param ada administrator
 * @param serviceDesk team of Priya, Omar and Lotte
 * @param network team of Nils
 * @param serviceQueue queue of the service desk
 * @param networkQueue queue of the network team
 */
public record Company(
        UUID agnes, UUID ines, UUID tomas, UUID priya, UUID omar, UUID lotte, UUID nils, UUID sam, UUID ada,
        UUID serviceDesk, UUID network, UUID serviceQueue, UUID networkQueue) {

    static Company create(TestParley parley) {
        UUID tomas = person(parley, "Tomas", null, "EMPLOYEE");
        UUID agnes = person(parley, "Agnes", tomas, "EMPLOYEE");
        UUID ines = person(parley, "Ines", tomas, "EMPLOYEE");
        UUID priya = person(parley, "Priya", null, "EMPLOYEE", "ANALYST");
        UUID omar = person(parley, "Omar", null, "EMPLOYEE", "ANALYST");
        UUID lotte = person(parley, "Lotte", null, "EMPLOYEE", "ANALYST", "SUPERVISOR");
        UUID nils = person(parley, "Nils", null, "EMPLOYEE", "ANALYST");
        UUID sam = person(parley, "Sam", null, "EMPLOYEE", "APPROVER");
        UUID ada = person(parley, "Ada", null, "EMPLOYEE", "ADMINISTRATOR");
        UUID serviceDesk = team(parley, "Service desk", priya, omar, lotte);
        UUID network = team(parley, "Network team", nils);
        UUID serviceQueue = queue(parley, "Service", serviceDesk);
        UUID networkQueue = queue(parley, "Network", network);
        return new Company(agnes, ines, tomas, priya, omar, lotte, nils, sam, ada, serviceDesk, network, serviceQueue, networkQueue);
    }

    /** One more person with these roles. */
    public static UUID person(TestParley parley, String name, UUID manager, String... roles) {
        UUID id = Ids.next();
        Instant now = parley.clock().instant();
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("name", name);
        values.put("email", name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@fennwick.example");
        values.put("manager", manager);
        values.put("now", now);
        parley.sql("""
                insert into person (id, name, email, login, manager_id, active, created_at, version)
                values (:id, :name, :email, :email, :manager, true, :now, 0)""", values);
        for (String role : roles) {
            parley.sql("insert into person_role (person_id, role, granted_at) values (:id, :role, :now)", Map.of("id", id, "role", role, "now", now));
        }
        return id;
    }

    /** One more team of these people. */
    public static UUID team(TestParley parley, String name, UUID... members) {
        UUID id = Ids.next();
        parley.sql("insert into team (id, name, version) values (:id, :name, 0)", Map.of("id", id, "name", name));
        for (UUID member : members) {
            parley.sql("insert into team_member (team_id, person_id) values (:team, :person)", Map.of("team", id, "person", member));
        }
        return id;
    }

    /** One more queue of that team. */
    public static UUID queue(TestParley parley, String name, UUID team) {
        UUID id = Ids.next();
        parley.sql("insert into queue (id, name, purpose, team_id, triage, version) values (:id, :name, :name, :team, false, 0)",
                Map.of("id", id, "name", name, "team", team));
        return id;
    }
}
