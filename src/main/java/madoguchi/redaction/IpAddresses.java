package madoguchi.redaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * IP addresses of the public internet, such as the customer's own that a billing page prints. Those of private networks
 * are the same in every home, and in a web address (http://203.0.113.5/) they are a server's: both stay, as versions do.
 */
final class IpAddresses implements Detector {

    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern V4 = Pattern.compile(
            "(?<![0-9a-z.:/@_-])" + OCTET + "(?:(?:\\.|\\. )" + OCTET + "){3}(?![0-9a-z_/-]|[.:][0-9])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern V6 = Pattern.compile(
            "(?<![0-9a-z.:/@_\\[-])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![0-9a-z:._/-])", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOBODYS = Pattern.compile(
            "(?:0|10|127|192\\.168|169\\.254|172\\.(?:1[6-9]|2[0-9]|3[01])|22[4-9]|2[3-5][0-9])\\..*|.*\\.0\\.0");
    private static final Pattern NOBODYS_V6 = Pattern.compile("(?:fe[89ab]|f[cdf]).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CALLED =
            Pattern.compile("IP ?(?:アドレス|address)?(?: ?(?:は|が|:|=|is|「))? ?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern VERSION = Pattern.compile(
            "(?:バージョン|版|version|ver\\.?|v|release|build|windows|chrome|edge|firefox|safari|ios|android) ?$",
            Pattern.CASE_INSENSITIVE);
    private static final int V6_GROUPS = 8;
    private static final int FEWEST_GROUPS = 3;
    private static final int NEAR = 12;

    @Override
    public List<Span> find(Folded text) {
        List<Span> spans = new ArrayList<>();
        Matcher four = V4.matcher(text);
        while (four.find()) {
            if (isPublic(text, four.start(), four.group())) {
                spans.add(new Span(four.start(), four.end(), PersonalData.IP_ADDRESS));
            }
        }
        Matcher six = V6.matcher(text);
        while (six.find()) {
            if (isAddress(six.group())) {
                spans.add(new Span(six.start(), six.end(), PersonalData.IP_ADDRESS));
            }
        }
        return spans;
    }

    private static boolean isPublic(Folded text, int start, String written) {
        String before = text.before(start, NEAR);
        if (VERSION.matcher(before).find()
                || NOBODYS.matcher(written.replace(" ", "")).matches()) {
            return false;
        }
        // 1.2.3.4 and "1. 2. 3. 4." number the parts of something, unless they are called addresses.
        boolean numbering = written.contains(" ") || written.length() == "1.2.3.4".length();
        return !numbering || CALLED.matcher(before).find();
    }

    private static boolean isAddress(String written) {
        if (NOBODYS_V6.matcher(written).matches()) {
            return false;
        }
        long groups = Arrays.stream(written.split(":", -1))
                .filter(group -> !group.isEmpty())
                .count();
        int gap = written.indexOf("::");
        boolean one = gap >= 0 && gap == written.lastIndexOf("::");
        return gap < 0 ? groups == V6_GROUPS : one && groups >= FEWEST_GROUPS && groups < V6_GROUPS;
    }
}
