package org.yishi.neighborhood.vote;

import java.util.List;
import java.util.Optional;

/**
 * The number printed on a ballot paper (表决票编号): number of the vote, the party's first unit, a check digit against misreading. The place in the
 * workbook would move when the roll is corrected, while papers are with their parties already.
 */
public final class PaperSerial {

    private PaperSerial() {
    }

    public static String of(Vote vote, List<String> units) {
        String body = vote.number() + "-" + units.get(0);
        return body + "-" + check(body);
    }

    /** The unit it was printed for; empty where it is not one of that vote, or misread. */
    static Optional<String> unitIn(Vote vote, String serial) {
        String text = serial == null ? "" : serial.strip();
        String begins = vote.number() + "-";
        int end = text.lastIndexOf('-');
        boolean known = end > begins.length() && text.startsWith(begins)
                && text.substring(end + 1).equals(Integer.toString(check(text.substring(0, end))));
        return known ? Optional.of(text.substring(begins.length(), end)) : Optional.empty();
    }

    private static int check(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += body.charAt(i) * (i % 7 + 1);
        }
        return sum % 10;
    }
}
