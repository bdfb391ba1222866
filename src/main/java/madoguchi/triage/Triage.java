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
    public Danger look(Analysis message) {
        if (Rule.anyHolds(rules.quotation(), message)) {
            return Danger.NONE;
        }
        if (Rule.anyHolds(rules.crisis(), message)) {
            return Danger.CRISIS;
        }
        return isMoneyGone(message) ? Danger.MONEY_GONE : Danger.NONE;
    }

    /** The intents that a message's own words exclude, whatever the classifier makes of them. */
    public Set<String> excluded(Analysis message) {
        Set<String> excluded = new HashSet<>(rules.deniedBy(message));
        if (Rule.anyHolds(rules.quotation(), message)) {
            excluded.addAll(List.of(Intents.CRISIS, ALREADY_PAID));
        }
        boolean isHarmless = Rule.anyHolds(rules.noCrisis(), message) && !Rule.anyHolds(rules.crisis(), message);
        if (isHarmless) {
            excluded.add(Intents.CRISIS);
        }
        return excluded;
    }

    private boolean isMoneyGone(Analysis message) {
        return Rule.anyHolds(rules.alreadyPaid(), message)
                && !Rule.anyHolds(rules.otherPayment(), message)
                && !rules.deniedBy(message).contains(ALREADY_PAID);
    }
}
