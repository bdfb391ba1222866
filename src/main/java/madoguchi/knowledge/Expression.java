package madoguchi.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Java regular expression that is quick to be not found: each of its outermost alternatives is tried only on texts that have
 * the characters it needs, and compiled when it is first tried. Of the some thousand alternatives of a language's rules, a
 * message has to be held against a few. Safe for all threads.
 */
public final class Expression {

    private final String regex;
    private volatile @Nullable List<Part> parts;

    private Expression(String regex) {
        this.regex = regex;
    }

    /**
     * An expression that somebody wrote.
     *
     * @throws IllegalArgumentException when it is broken or uses what rules may not use; the message says where
     */
    @JsonCreator
    public static Expression of(String regex) {
        Pattern.compile(regex);
        var expression = new Expression(regex);
        expression.parts();
        return expression;
    }

    /** An expression that was looked at before. */
    static Expression known(String regex) {
        return new Expression(regex);
    }

    /** Whether it is found anywhere in the text. */
    public boolean isFoundIn(String text) {
        return isFoundIn(text, Occurring.in(text));
    }

    /** As {@link #isFoundIn(String)}, for many expressions on one text. */
    boolean isFoundIn(String text, Occurring occurring) {
        for (Part part : parts()) {
            if (part.need.isMetBy(occurring) && part.pattern().matcher(text).find()) {
                return true;
            }
        }
        return false;
    }

    private List<Part> parts() {
        List<Part> known = parts;
        if (known == null) {
            known = Alternatives.of(regex).stream().map(Part::new).toList();
            parts = known;
        }
        return known;
    }

    /** The expression as it was written. */
    @Override
    public String toString() {
        return regex;
    }

    /** One alternative. */
    private static final class Part {

        private final Need need;
        private final String regex;
        private volatile @Nullable Pattern pattern;

        Part(Alternatives.Alternative alternative) {
            this.need = alternative.need();
            this.regex = alternative.regex();
        }

        Pattern pattern() {
            Pattern compiled = pattern;
            if (compiled == null) {
                compiled = Pattern.compile(regex);
                pattern = compiled;
            }
            return compiled;
        }
    }
}
