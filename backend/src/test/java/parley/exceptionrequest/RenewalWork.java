package parley.exceptionrequest;

import static parley.exceptionrequest.Casework.TODAY;
import static parley.exceptionrequest.Casework.path;

import java.util.Map;
import parley.testing.Answer;

/** Agnes renewing what she has, over HTTP. */
final class RenewalWork {

    private final Casework work;

    RenewalWork(Casework work) {
        this.work = work;
    }

    static Map<String, Object> renewal(int days) {
        return Map.of("neededUntil", TODAY.plusDays(days).toString(), "stillNeeded", "The network link is late");
    }

    Answer renewed(Answer before, int days) {
        Answer seen = work.read(before, work.agnes());
        return work.agnes().seen(seen).post(path(seen, "/renewals"), renewal(days)).expect(201);
    }

    /** Priya asks for a decision on those days, both counted from today. */
    Answer ask(Answer rated, int from, int until) {
        Map<String, Object> asked = Map.of(
                "firstDay", TODAY.plusDays(from).toString(), "lastDay", TODAY.plusDays(until).toString(), "noAlternativeBecause", Casework.NO_OTHER_WAY);
        return work.priya().seen(rated).put(path(rated, "/decision-request"), asked);
    }

    Answer decided(Answer renewal, int from, int until) {
        Answer rated = work.rated(work.inConversation(work.read(renewal, work.priya())), 3, 3);
        return work.approvedByAll(ask(rated, from, until).expect(200));
    }
}
