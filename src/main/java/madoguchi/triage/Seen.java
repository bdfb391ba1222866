package madoguchi.triage;

import java.util.Set;

/**
 * What the rules see in one message.
 *
 * @param isQuotation the message is a pasted one: it says nothing about its reader
 * @param hasCrisisSigns there are words of self-harm that need not be meant so
 * @param soundsHarmless fear alone, or a figure of speech: only a classifier that is very sure is believed that it is a crisis
 * @param denied the topics of which the customer says that it did not happen
 * @param excluded the intents that the message's own words exclude, whatever the classifier makes of them
 */
public record Seen(
        boolean isQuotation,
        Danger danger,
        boolean hasCrisisSigns,
        boolean soundsHarmless,
        Set<String> denied,
        Set<String> excluded) {

    /** The same, after the signs have turned out to be meant. */
    public Seen inCrisis() {
        return new Seen(isQuotation, Danger.CRISIS, hasCrisisSigns, soundsHarmless, denied, excluded);
    }
}
