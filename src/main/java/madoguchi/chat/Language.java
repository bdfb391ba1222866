package madoguchi.chat;

import java.util.Locale;

/** A language that the desk answers in. */
public enum Language {
    JA(Locale.JAPANESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The two-letter code of files and JSON: {@code ja} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The language of a two-letter code.
     *
     * @throws IllegalArgumentException when the desk does not speak it
     */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("language is '" + code + "', expected ja or en");
    }
}
