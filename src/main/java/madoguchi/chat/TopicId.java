package madoguchi.chat;

import java.util.regex.Pattern;

/** The stable name of a topic, for instance {@code billed-after-click}. Topics may be added, never renamed. */
public record TopicId(String value) implements Comparable<TopicId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws IllegalArgumentException unless the value is lower-case words joined by hyphens, at most 64 characters */
    public TopicId {
        if (value.length() > 64 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'" + value + "' is not a topic id: expected lower-case words joined by hyphens");
        }
    }

    @Override
    public int compareTo(TopicId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
