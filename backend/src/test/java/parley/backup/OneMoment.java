package parley.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.backup.PeopleAtWork.Kind;
import parley.backup.PeopleAtWork.Written;

/**
 * Whether what a backup holds is what was there at one moment, told from outside by what was acknowledged when. A
 * moment divides what was written: whatever had ended before something held began is held too.
 *
 * @param asked when the backup was asked for, in nanoseconds
 * @param ended when it was ready
 */
record OneMoment(long asked, long ended) {

    /** A line for everything that no moment between asking and end explains; none where one does. */
    List<String> faults(List<Written> written, Set<String> found) {
        List<String> faults = new ArrayList<>();
        long lastBegan = written.stream().filter(one -> found.contains(one.mark())).mapToLong(Written::began).max().orElse(Long.MIN_VALUE);
        for (Written one : written) {
            if (one.kind() == Kind.DRAFT) {
                continue;
            }
            boolean held = found.contains(one.mark());
            if (!held && one.ended() < asked) {
                faults.add("lost: " + one);
            } else if (!held && one.ended() < lastBegan) {
                faults.add("held without what came before: " + one);
            } else if (held && one.began() > ended) {
                faults.add("written after the end: " + one);
            }
        }
        return faults;
    }
}
