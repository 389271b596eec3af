package parley.exceptionrequest;

/** What a case is called in lists: the first sentence of what somebody needs to get done. */
final class Titles {
    private static final int LONGEST = 120;

    private Titles() {}

    static String of(String goal) {
        String sentence = goal.strip().split("(?<=[.!?])\\s|\\R", 2)[0].strip();
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int lastSpace = sentence.lastIndexOf(' ', LONGEST - 1);
        return sentence.substring(0, lastSpace > 0 ? lastSpace : LONGEST - 1) + "…";
    }
}
