package madoguchi.triage;

import madoguchi.knowledge.Rule;
import madoguchi.knowledge.Rules;
import madoguchi.text.Analysis;

/** Danger first, by the rules of one language's file. Immutable; safe for all threads. */
public final class Triage {

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
        return Rule.anyHolds(rules.alreadyPaid(), message) ? Danger.MONEY_GONE : Danger.NONE;
    }
}
