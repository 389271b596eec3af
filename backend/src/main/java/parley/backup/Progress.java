package parley.backup;

/** Is told how far a long piece of work is, and can end it. */
interface Progress {

    /** Nobody looks. */
    Progress UNSEEN = (done, total) -> { };

    /** @throws BrokenOff where the work is to end here */
    void is(long done, long total);
}
