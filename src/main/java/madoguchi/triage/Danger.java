package madoguchi.triage;

/** What must be seen before everything else. */
public enum Danger {
    /** A hint at self-harm. */
    CRISIS,
    /** Money is already gone: every hour counts. */
    MONEY_GONE,
    NONE
}
