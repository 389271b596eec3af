package parley;

/** A start that cannot be, with the reason and the remedy in words for whoever runs Parley. */
final class StartRefused extends RuntimeException {

    StartRefused(String words) {
        super(words);
    }
}
