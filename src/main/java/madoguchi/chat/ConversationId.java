package madoguchi.chat;

import java.util.regex.Pattern;

/** The public name of a conversation: not secret, never enough to read it. */
public record ConversationId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    /** @throws IllegalArgumentException unless the value is 8 to 64 letters, digits, hyphens or underscores */
    public ConversationId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a conversation id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
