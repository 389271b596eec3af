package parley.routing;

/** The place in line as a requester is told it: the first and the last that are likely. */
record PlaceRange(int from, int to) {
    PlaceRange {
        if (from < 1 || to < from) {
            throw new IllegalArgumentException("No place in line: " + from + " to " + to);
        }
    }
}
