package madoguchi.command;

import java.util.List;
import madoguchi.chat.Language;
import madoguchi.chat.Passage;
import madoguchi.chat.Referral;
import madoguchi.chat.Reply;
import madoguchi.chat.Suggestion;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** A reply as it is read on a terminal: the answer first, then its source, who can help, and what could be asked next. */
final class Terminal {

    private static final String INDENT = "  ";

    private final Screen screen;

    Terminal(Screen screen) {
        this.screen = screen;
    }

    String show(Reply reply) {
        var page = new Page(reply.language());
        page.paragraph("", reply.text());
        reply.passages().stream().findFirst().ifPresent(page::source);
        if (!reply.referrals().isEmpty()) {
            page.heading(page.say("相談できる窓口", "Who can help"));
            reply.referrals().forEach(page::referral);
        }
        if (!reply.suggestions().isEmpty()) {
            page.suggestionsOf(reply);
            reply.suggestions().forEach(page::suggestion);
        }
        return page.out.toString();
    }

    /** One reply in the making. */
    private final class Page {

        private final StringBuilder out = new StringBuilder("\n");
        private final Language language;

        Page(Language language) {
            this.language = language;
        }

        String say(String japanese, String english) {
            return switch (language) {
                case JA -> japanese;
                case EN -> english;
            };
        }

        void heading(String text) {
            out.append('\n').append(bold(text)).append('\n');
        }

        void source(Passage passage) {
            String origin = switch (passage.origin()) {
                case SUPPORT_DOCUMENT -> say("公式の案内", "Official guidance");
                case PUBLIC_AUTHORITY -> say("公的機関の案内", "Public authority");
            };
            heading(say("出典", "Source") + ": " + origin);
            paragraph(INDENT, passage.title());
            address(passage.url());
        }

        void referral(Referral referral) {
            out.append('\n');
            String phone = referral.phone() == null ? "" : say("電話 ", "Phone ") + referral.phone();
            String name = referral.name();
            if (Wrapping.width(INDENT + name + INDENT + phone) <= screen.columns()) {
                out.append(INDENT)
                        .append(name)
                        .append(phone.isEmpty() ? "" : INDENT + bold(phone))
                        .append('\n');
            } else {
                paragraph(INDENT, name);
                out.append(phone.isEmpty() ? "" : INDENT + bold(phone) + "\n");
            }
            String hours = referral.hours() == null ? "" : referral.hours();
            String open = open(referral.open());
            if (!hours.isEmpty() || !open.isEmpty()) {
                paragraph(INDENT, hours.isEmpty() || open.isEmpty() ? hours + open : open + " / " + hours);
            }
            paragraph(INDENT, referral.purpose());
            address(referral.url());
        }

        private String open(Referral.@org.jspecify.annotations.Nullable Open open) {
            if (open == null) {
                return "";
            }
            return switch (open) {
                case YES -> say("受付中", "Open now");
                case USUALLY -> say("受付中(目安)", "Usually open now");
                case NO -> say("時間外", "Closed now");
                case USUALLY_NOT -> say("時間外(目安)", "Usually closed now");
            };
        }

        void suggestionsOf(Reply reply) {
            boolean choices = reply instanceof Reply.Clarify && !reply.topics().isEmpty();
            if (choices) {
                // The text has just asked which of these.
                out.append('\n');
            } else {
                heading(reply.passages().isEmpty() ? say("よくあるご相談", "Common questions") : say("続けて聞く", "Ask next"));
            }
        }

        /** The whole message, because on a command line it has to be typed. */
        void suggestion(Suggestion suggestion) {
            List<String> lines = wrapping(INDENT.length() * 2).lines(suggestion.message());
            for (int i = 0; i < lines.size(); i++) {
                out.append(INDENT)
                        .append(i == 0 ? "- " : INDENT)
                        .append(lines.get(i))
                        .append('\n');
            }
        }

        void paragraph(String indent, String text) {
            wrapping(indent.length())
                    .lines(text)
                    .forEach(line -> out.append(line.isEmpty() ? "" : indent)
                            .append(line)
                            .append('\n'));
        }

        /** Never wrapped, so that it can be clicked or copied. */
        private void address(@org.jspecify.annotations.Nullable String url) {
            if (url != null) {
                out.append(INDENT).append(url).append('\n');
            }
        }

        private Wrapping wrapping(int indent) {
            return new Wrapping(screen.columns() - indent, language.locale());
        }

        private String bold(String text) {
            IStyle[] bold = {Style.bold};
            return screen.emphasis() ? Style.on(bold) + text + Style.off(bold) : text;
        }
    }
}
