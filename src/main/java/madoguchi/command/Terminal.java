package madoguchi.command;

import java.text.BreakIterator;
import madoguchi.chat.Language;
import madoguchi.chat.Passage;
import madoguchi.chat.Referral;
import madoguchi.chat.Reply;
import madoguchi.chat.Suggestion;
import org.jline.utils.WCWidth;

/** A reply as it is read on a terminal: the answer first, its source and the referrals below. */
final class Terminal {

    private static final int COLUMNS = 76;

    private Terminal() {}

    static String show(Reply reply) {
        boolean japanese = reply.language() == Language.JA;
        var out = new StringBuilder("\n");
        wrap(out, "", reply.text(), reply.language());
        if (!reply.passages().isEmpty()) {
            Passage lead = reply.passages().get(0);
            out.append('\n');
            wrap(
                    out,
                    "  ",
                    (japanese ? "出典: " : "Source: ") + lead.title() + (lead.url() == null ? "" : " " + lead.url()),
                    reply.language());
        }
        for (Referral referral : reply.referrals()) {
            out.append('\n');
            String phone = referral.phone() == null ? "" : "  ☎ " + referral.phone();
            wrap(out, "  ", "● " + referral.name() + phone, reply.language());
            wrap(out, "    ", referral.purpose(), reply.language());
            if (referral.hours() != null) {
                wrap(out, "    ", referral.hours(), reply.language());
            }
            if (referral.url() != null) {
                out.append("    ").append(referral.url()).append('\n');
            }
        }
        for (Suggestion suggestion : reply.suggestions()) {
            out.append('\n');
            wrap(out, "  ", "→ " + suggestion.label(), reply.language());
        }
        return out.toString();
    }

    /** Wraps at the language's break opportunities, counting East Asian characters as two columns. */
    private static void wrap(StringBuilder out, String indent, String text, Language language) {
        for (String paragraph : text.split("\n", -1)) {
            BreakIterator breaks = BreakIterator.getLineInstance(language.locale());
            breaks.setText(paragraph);
            var line = new StringBuilder(indent);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
                String piece = paragraph.substring(start, end);
                if (width(line) + width(piece.stripTrailing()) > COLUMNS && line.length() > indent.length()) {
                    out.append(line.toString().stripTrailing()).append('\n');
                    line = new StringBuilder(indent);
                }
                line.append(piece);
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static int width(CharSequence text) {
        return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
    }
}
