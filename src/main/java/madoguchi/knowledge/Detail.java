package madoguchi.knowledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * How something happened to a customer, where that changes what to do: how money was paid, what was typed in.
 *
 * @param id what the sections of articles that are for this case are marked with
 * @param topic what it is a detail of; it is looked for only when that has happened
 * @param label what stands on the button that says so
 * @param message what such a button sends
 * @param when how customers say it
 */
public record Detail(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String topic,
        @JsonProperty(required = true) String label,
        @JsonProperty(required = true) String message,
        @JsonProperty(required = true) List<Rule> when) {}
