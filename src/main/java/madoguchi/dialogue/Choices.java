package madoguchi.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import madoguchi.chat.Suggestion;
import madoguchi.text.Cleaning;

/** Reads a message that takes one of the buttons offered: the button's own words, its number, or "the second one". */
final class Choices {

    private static final int LAST = -1;

    private static final Map<String, Integer> POSITIONS = Map.ofEntries(
            Map.entry("一", 1),
            Map.entry("二", 2),
            Map.entry("三", 3),
            Map.entry("四", 4),
            Map.entry("最初", 1),
            Map.entry("一番上", 1),
            Map.entry("いちばん上", 1),
            Map.entry("最後", LAST),
            Map.entry("一番下", LAST),
            Map.entry("いちばん下", LAST),
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("1st", 1),
            Map.entry("2nd", 2),
            Map.entry("3rd", 3),
            Map.entry("4th", 4),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("last", LAST));

    private static final Pattern NUMBER =
            Pattern.compile("(?:no\\.? ?|number |option |choice |(?:i take |it'?s )?the |#|\\(|上から)?"
                    + "(一番上|いちばん上|一番下|いちばん下|最初|最後|[一二三四]|1st|2nd|3rd|4th|first|second|third|fourth|last"
                    + "|one|two|three|four|\\d)"
                    + "(?:番目|番|ばん|つ目|つめ|個目|の|やつ|もの|方|ほう|です|ます|だ|かな|かも|で|に(?:し|する)|を|お願いし"
                    + "|おねがいし|お願い|教えて|ください| one| option| please| pls|\\)|[.。、!ね])*");

    private Choices() {}

    static Optional<Suggestion> pick(List<Suggestion> offered, String message) {
        String said = Cleaning.comparable(message);
        for (Suggestion button : offered) {
            if (said.equals(Cleaning.comparable(button.label()))
                    || said.equals(Cleaning.comparable(button.message()))) {
                return Optional.of(button);
            }
        }
        Matcher number = NUMBER.matcher(said);
        return number.matches() ? at(position(number.group(1)), offered) : Optional.empty();
    }

    private static int position(String word) {
        Integer position = POSITIONS.get(word.toLowerCase(Locale.ROOT));
        return position == null ? Integer.parseInt(word) : position;
    }

    private static Optional<Suggestion> at(int position, List<Suggestion> offered) {
        int index = position == LAST ? offered.size() - 1 : position - 1;
        return index >= 0 && index < offered.size() ? Optional.of(offered.get(index)) : Optional.empty();
    }
}
