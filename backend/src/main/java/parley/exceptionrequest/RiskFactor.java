package parley.exceptionrequest;

import static parley.exceptionrequest.RiskAxis.IMPACT;
import static parley.exceptionrequest.RiskAxis.LIKELIHOOD;

import java.util.Arrays;
import java.util.List;

/** One of the eight questions that make a rating, each answered from 1 to 5 with the sentence for that answer. */
public enum RiskFactor {
    REACH(
            LIKELIHOOD,
            "Who can reach it",
            "One named person and one target",
            "A team",
            "A department",
            "The whole company",
            "People outside the company"),
    KNOWN_ABUSE(
            LIKELIHOOD,
            "Known abuse of this kind",
            "Never seen",
            "Seen elsewhere, not in our sector",
            "Seen in our sector",
            "Seen often in our sector",
            "A common way to attack"),
    EXPOSURE(
            LIKELIHOOD,
            "How long and how often",
            "Once, for hours",
            "Less than 7 days",
            "Less than 30 days",
            "Less than 90 days",
            "Longer, or every day"),
    DETECTION(
            LIKELIHOOD,
            "Would we notice",
            "Blocked or alarmed at once",
            "Alarmed the same day",
            "Logged, and somebody reads the log",
            "Logged only",
            "Not seen at all"),
    DATA(
            IMPACT,
            "Data",
            "Public",
            "Internal",
            "Confidential",
            "Restricted, or of more than 1,000 people",
            "Restricted and of more than 10,000 people, or of vulnerable people"),
    SPREAD(
            IMPACT,
            "How far it spreads",
            "One file",
            "One's own account",
            "One's own machine, or the share of a team",
            "A server, or many machines",
            "The domain, the backups, or the safety of people"),
    OBLIGATIONS(
            IMPACT,
            "Duties",
            "None",
            "A rule of our own",
            "A contract with a customer",
            "A law with a duty to report",
            "A licence or certification is at stake"),
    RECOVERY(IMPACT, "To put right", "Minutes", "Hours", "A day", "Days", "It cannot be recovered");

    static final int LOWEST = 1;
    static final int HIGHEST = 5;
    /** What an answer that nobody knows counts as. */
    static final int UNKNOWN = 4;

    private final RiskAxis axis;
    private final String label;
    private final List<String> sentences;

    RiskFactor(RiskAxis axis, String label, String... sentences) {
        this.axis = axis;
        this.label = label;
        this.sentences = List.of(sentences);
    }

    static List<RiskFactor> on(RiskAxis axis) {
        return Arrays.stream(values()).filter(factor -> factor.axis == axis).toList();
    }

    RiskAxis axis() {
        return axis;
    }

    String label() {
        return label;
    }

    String sentence(int answer) {
        return sentences.get(answer - LOWEST);
    }

    List<String> sentences() {
        return sentences;
    }
}
