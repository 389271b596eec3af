package parley.demo;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import parley.account.CurrentUser;
import parley.platform.time.TimeTravel;

/** Founds the demo company within a week, as its administrator would: people first, then the desk, then what it promises. */
@Singleton
final class Founding {

    private static final Duration NEXT_DAY = Duration.ofDays(1);

    private final Staffing staffing;
    private final Desks desks;
    private final Arrangements arrangements;
    private final TimeTravel travel;

    Founding(Staffing staffing, Desks desks, Arrangements arrangements, TimeTravel travel) {
        this.staffing = staffing;
        this.desks = desks;
        this.arrangements = arrangements;
        this.travel = travel;
    }

    Company found(Instant start) {
        Map<String, Object> plan = Yamls.read("company.yml");
        Company company = new Company();
        travel.to(start, () -> staffing.setUp(plan, company));
        CurrentUser administrator = company.person(Staffing.ADMINISTRATOR);
        onTheNextDay(start, 1, () -> staffing.moveIn(plan, company, administrator));
        onTheNextDay(start, 2, () -> desks.open(plan, company, administrator));
        onTheNextDay(start, 3, () -> arrangements.agreeBeforehand(plan, company));
        return company;
    }

    private void onTheNextDay(Instant start, int day, Runnable work) {
        travel.to(start.plus(NEXT_DAY.multipliedBy(day)), work);
    }
}
