package madoguchi.triage;

import java.util.Set;

/**
 * What the rules see in one message.
 *
 * @param excluded the intents that the message's own words exclude, whatever the classifier makes of them
 */
public record Seen(Danger danger, Set<String> excluded) {}
