package parley.report;

import java.util.List;
import java.util.function.Function;

/** A figure of the Policies page, by the name that its cases are asked for. */
enum LessonFigure {
    REQUESTS(Lessons::requests),
    FIRST_REPLY(Lessons::requests),
    DECISION(Lessons::requests),
    DECIDED(Lessons::decided),
    APPROVED(Lessons::approved),
    DECLINED(Lessons::declined),
    DECLINED_FOR_GOOD(Lessons::declinedForGood),
    BARE_DECLINES(Lessons::bareDeclines),
    APPEALS(Lessons::appeals),
    UPHELD_APPEALS(Lessons::upheldAppeals),
    ENDED(Lessons::ended),
    STILL_IN_USE(Lessons::stillInUse),
    IN_FORCE(Lessons::inForce),
    CLEAN_RENEWALS(Lessons::cleanRenewals),
    REOPENED(Lessons::reopened),
    ALTERNATIVES(lessons -> lessons.ofOffers(lessons.answeredOffers())),
    WORKING_ALTERNATIVES(lessons -> lessons.ofOffers(Lessons.thatWork(lessons.answeredOffers())));

    private final Function<Lessons, List<CaseFact>> behind;

    LessonFigure(Function<Lessons, List<CaseFact>> behind) {
        this.behind = behind;
    }

    List<CaseFact> behind(Lessons lessons) {
        return behind.apply(lessons);
    }
}
