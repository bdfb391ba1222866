package madoguchi.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import madoguchi.chat.Suggestion;
import madoguchi.text.Cleaning;

/** Reads the answer to a clarification: the choice's own words, its number, or "the second one". */
final class Choices {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:no\\.? ?|number |the )?(?:(\\d)|([一二三四])|(first|second|third|fourth))(?: ?one)?(?:番目?|つ目|つめ|です|ばん|かな|で|。|\\.)*");

    private Choices() {}

    static Optional<Suggestion> pick(List<Suggestion> choices, String message) {
        String said = Cleaning.comparable(message);
        for (Suggestion choice : choices) {
            if (said.equals(Cleaning.comparable(choice.label()))
                    || said.equals(Cleaning.comparable(choice.message()))) {
                return Optional.of(choice);
            }
        }
        Matcher number = NUMBER.matcher(said);
        if (!number.matches()) {
            return Optional.empty();
        }
        int position = position(number);
        return position >= 1 && position <= choices.size() ? Optional.of(choices.get(position - 1)) : Optional.empty();
    }

    private static int position(Matcher number) {
        if (number.group(1) != null) {
            return Integer.parseInt(number.group(1));
        }
        if (number.group(2) != null) {
            return "一二三四".indexOf(number.group(2)) + 1;
        }
        return List.of("first", "second", "third", "fourth").indexOf(number.group(3)) + 1;
    }
}
