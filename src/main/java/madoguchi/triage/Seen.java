package madoguchi.triage;

import java.util.Set;

/**
 * What the rules see in one message.
 *
 * @param isQuotation the message is a pasted one: it says nothing about its reader
 * @param denied the topics of which the customer says that it did not happen
 * @param excluded the intents that the message's own words exclude, whatever the classifier makes of them
 */
public record Seen(boolean isQuotation, Danger danger, Set<String> denied, Set<String> excluded) {}
