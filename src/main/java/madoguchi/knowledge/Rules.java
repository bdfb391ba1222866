package madoguchi.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * The rules of one language, {@code rules/<language>.yaml}.
 *
 * @param quotation marks a message as a pasted one: what it says was not done by the customer
 * @param crisis a hint at self-harm
 * @param alreadyPaid money is already gone
 * @param person a person is asked for
 * @param really the customer doubts the last answer
 * @param why the customer asks for the reason of the last answer
 * @param followUp the message is only understood with what came before it
 */
public record Rules(
        @JsonProperty(required = true) List<Rule> quotation,
        @JsonProperty(required = true) List<Rule> crisis,

        @JsonProperty(value = "already-paid", required = true)
        List<Rule> alreadyPaid,

        @JsonProperty(required = true) List<Rule> person,
        @JsonProperty(required = true) List<Rule> really,
        @JsonProperty(required = true) List<Rule> why,
        @JsonProperty(value = "follow-up", required = true) List<Rule> followUp) {}
