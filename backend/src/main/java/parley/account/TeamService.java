package parley.account;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import parley.activity.ActivityLog;
import parley.activity.Happening;
import parley.platform.Ids;
import parley.platform.problem.NameTaken;
import parley.platform.problem.NothingHere;
import parley.platform.sql.Sql;
import parley.platform.web.IfMatch;
import parley.platform.web.StaleVersion;

/** What administrators do with teams. */
@Singleton
public class TeamService {

    private static final Set<Role> WORK_TICKETS = Set.of(Role.ANALYST, Role.SUPERVISOR);

    private final AdministrationLock administration;
    private final MemberRoles memberRoles;
    private final ActivityLog activity;
    private final ApplicationEventPublisher<NoLongerWorks> leaving;
    private final Sql sql;

    TeamService(AdministrationLock administration, MemberRoles memberRoles, ActivityLog activity, ApplicationEventPublisher<NoLongerWorks> leaving, Sql sql) {
        this.administration = administration;
        this.memberRoles = memberRoles;
        this.activity = activity;
        this.leaving = leaving;
        this.sql = sql;
    }

    @Transactional
    public UUID create(TeamDescription description, CurrentUser administrator) {
        administration.take();
        UUID id = Ids.next();
        refuseTakenName(description.name(), id);
        sql.update("insert into team (id, name, version) values (:id, :name, 0)", Map.of("id", id, "name", description.name().strip()));
        members(id, description, administrator);
        record("TEAM_CREATED", id, Map.of("name", description.name().strip()), administrator);
        return id;
    }

    @Transactional
    public void change(UUID id, TeamDescription description, IfMatch seen, CurrentUser administrator) {
        administration.take();
        long version = sql.first("select version from team where id = :id", Map.of("id", id), row -> row.number("version")).orElseThrow(NothingHere::new);
        StaleVersion.check(seen, version);
        refuseTakenName(description.name(), id);
        sql.update("update team set name = :name, version = version + 1 where id = :id", Map.of("id", id, "name", description.name().strip()));
        members(id, description, administrator);
        record("TEAM_CHANGED", id, Map.of("name", description.name().strip()), administrator);
    }

    /** Each person who joins or leaves is an entry of its own: it decides what they see from now on. */
    private void members(UUID team, TeamDescription description, CurrentUser administrator) {
        Set<UUID> wanted = new LinkedHashSet<>(description.memberIds());
        Set<UUID> before = new LinkedHashSet<>(sql.list("select person_id from team_member where team_id = :team", Map.of("team", team), row -> row.uuid("person_id")));
        List<UUID> joining = wanted.stream().filter(person -> !before.contains(person)).toList();
        memberRoles.check(joining, WORK_TICKETS, description.memberIds(), "is not an active analyst or supervisor");
        joining.forEach(person -> {
            sql.update("insert into team_member (team_id, person_id) values (:team, :person)", Map.of("team", team, "person", person));
            record("TEAM_MEMBER_ADDED", team, Map.of("person", person.toString()), administrator);
        });
        before.stream().filter(person -> !wanted.contains(person)).forEach(person -> {
            sql.update("delete from team_member where team_id = :team and person_id = :person", Map.of("team", team, "person", person));
            record("TEAM_MEMBER_REMOVED", team, Map.of("person", person.toString()), administrator);
            leaving.publishEvent(new NoLongerWorks(new PersonId(person)));
        });
    }

    private void refuseTakenName(String name, UUID own) {
        sql.first("select id from team where lower(name) = lower(:name)", Map.of("name", name.strip()), row -> row.uuid("id"))
                .filter(other -> !other.equals(own))
                .ifPresent(other -> {
                    throw new NameTaken("/name");
                });
    }

    private void record(String kind, UUID team, Map<String, Object> detail, CurrentUser administrator) {
        activity.record(Happening.inAdministration(kind, administrator.id().value(), "TEAM", team, detail));
    }
}
