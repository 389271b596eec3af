package parley.routing;

import java.util.List;
import java.util.stream.Collectors;
import parley.platform.problem.ProblemType;
import parley.platform.problem.Refusal;

/** Somebody asks for the next ticket who has as many in hand as they hold. */
final class DeskIsFull extends Refusal {

    DeskIsFull(AnalystAtDesk analyst, List<Long> hard) {
        super(ProblemType.NOT_READY, "You have %d of %d in hand. Answer, solve or hand over one of them first, or pick one from the list and say why.%s"
                .formatted(analyst.inHand(), analyst.room(), counted(hard)));
    }

    private static String counted(List<Long> hard) {
        return hard.isEmpty() ? "" : " Hard ones count for more: " + hard.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ".";
    }
}
