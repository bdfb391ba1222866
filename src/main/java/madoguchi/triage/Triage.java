package madoguchi.triage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import madoguchi.knowledge.Intents;
import madoguchi.knowledge.Rule;
import madoguchi.knowledge.Rules;
import madoguchi.text.Analysis;

/** Danger first, by the rules of one language's file. Immutable; safe for all threads. */
public final class Triage {

    private static final String ALREADY_PAID = "already-paid";

    private final Rules rules;

    public Triage(Rules rules) {
        this.rules = rules;
    }

    /** What the rules see. A pasted scam message says nothing about its reader. */
    public Seen look(Analysis message) {
        Set<String> denied = rules.deniedBy(message);
        if (Rule.anyHolds(rules.quotation(), message)) {
            return new Seen(true, Danger.NONE, false, false, denied, with(denied, Intents.CRISIS, ALREADY_PAID));
        }
        if (Rule.anyHolds(rules.crisis(), message)) {
            return new Seen(false, Danger.CRISIS, true, false, denied, denied);
        }
        return new Seen(
                false,
                isMoneyGone(message, denied) ? Danger.MONEY_GONE : Danger.NONE,
                Rule.anyHolds(rules.crisisSigns(), message),
                Rule.anyHolds(rules.noCrisis(), message),
                denied,
                denied);
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }

    private boolean isMoneyGone(Analysis message, Set<String> denied) {
        return !denied.contains(ALREADY_PAID)
                && Rule.anyHolds(rules.alreadyPaid(), message)
                && !Rule.anyHolds(rules.otherPayment(), message);
    }
}
