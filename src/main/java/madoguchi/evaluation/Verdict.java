package madoguchi.evaluation;

/** What a reply is worth, best first. */
public enum Verdict {
    /** The expected outcome and, where one is expected, first topic. */
    RIGHT,
    /** The desk asked back, and the expected topic is among its choices. */
    OFFERED,
    /** The desk asked back without offering what is right. */
    ASKED_BACK,
    /** Something else was answered. */
    WRONG
}
