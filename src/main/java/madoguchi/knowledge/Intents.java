package madoguchi.knowledge;

import java.util.Set;

/** What a message can be besides about a topic; the classifier learns these from files of the same names. */
public final class Intents {
    public static final String SMALLTALK = "smalltalk";
    public static final String HANDOFF = "handoff";
    public static final String CRISIS = "crisis";
    public static final String OUT_OF_SCOPE = "out-of-scope";

    /** All of them. */
    public static final Set<String> SPECIAL = Set.of(SMALLTALK, HANDOFF, CRISIS, OUT_OF_SCOPE);

    private Intents() {}
}
