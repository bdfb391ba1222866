package madoguchi.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import madoguchi.text.Analysis;

/**
 * The rules of one language, {@code rules/<language>.yaml}.
 *
 * @param quotation marks a message as a pasted one: what it says was not done by the customer
 * @param noCrisis fear alone and figures of speech: the classifier's crisis is not believed
 * @param crisis a hint at self-harm
 * @param crisisSigns signs of self-harm that other things have too; the classifier may be sure that it is none
 * @param stillInCrisis right after a crisis: the talk about it goes on
 * @param alreadyPaid money is already gone
 * @param otherPayment the money that a message speaks of did not go to a biller
 * @param denied by topic, what the customer says did not happen
 * @param happened by topic, what the customer says did happen; money gone has {@code alreadyPaid}
 * @param details how it happened
 * @param billing the topics in which the sum that a customer names is the sum of a bill
 * @param sum a sum of money as customers write it
 * @param person a person is asked for
 * @param hesitation a message that says nothing yet
 * @param notThat the last answer, or every choice, was not what the customer means
 * @param really the customer doubts the last answer
 * @param why the customer asks for the reason of the last answer
 * @param followUp the message is only understood with what came before it
 */
public record Rules(
        @JsonProperty(required = true) List<Rule> quotation,

        @JsonProperty(value = "no-crisis", required = true) List<Rule> noCrisis,

        @JsonProperty(required = true) List<Rule> crisis,

        @JsonProperty(value = "crisis-signs", required = true)
        List<Rule> crisisSigns,

        @JsonProperty(value = "still-in-crisis", required = true)
        List<Rule> stillInCrisis,

        @JsonProperty(value = "already-paid", required = true)
        List<Rule> alreadyPaid,

        @JsonProperty(value = "other-payment", required = true)
        List<Rule> otherPayment,

        @JsonProperty(required = true) Map<String, List<Rule>> denied,
        @JsonProperty(required = true) Map<String, List<Rule>> happened,
        @JsonProperty(required = true) List<Detail> details,
        @JsonProperty(required = true) List<String> billing,
        @JsonProperty(required = true) Pattern sum,
        @JsonProperty(required = true) List<Rule> person,
        @JsonProperty(required = true) List<Rule> hesitation,
        @JsonProperty(value = "not-that", required = true) List<Rule> notThat,
        @JsonProperty(required = true) List<Rule> really,
        @JsonProperty(required = true) List<Rule> why,
        @JsonProperty(value = "follow-up", required = true) List<Rule> followUp) {

    /** The topics of which the customer says that it did not happen. */
    public Set<String> deniedBy(Analysis message) {
        return topics(denied, message);
    }

    /** The topics of which the customer says that it did happen. */
    public Set<String> happenedBy(Analysis message) {
        return topics(happened, message);
    }

    private static Set<String> topics(Map<String, List<Rule>> rules, Analysis message) {
        return rules.entrySet().stream()
                .filter(entry -> Rule.anyHolds(entry.getValue(), message))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
