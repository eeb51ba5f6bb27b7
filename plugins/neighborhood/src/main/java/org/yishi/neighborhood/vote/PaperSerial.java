package org.yishi.neighborhood.vote;

import java.util.OptionalInt;

/** The number printed on a ballot paper (表决票编号): number of the vote, place of the party in the workbook, a check digit against misreading. */
public final class PaperSerial {

    private PaperSerial() {
    }

    public static String of(Vote vote, int place) {
        String body = vote.number() + "-" + String.format("%05d", place);
        return body + "-" + check(body);
    }

    /** Empty where it is not one of that vote, or misread. */
    static OptionalInt placeIn(Vote vote, String serial) {
        String text = serial == null ? "" : serial.strip();
        int end = text.lastIndexOf('-');
        if (end < 0 || !text.startsWith(vote.number() + "-") || !text.substring(end + 1).equals(Integer.toString(check(text.substring(0, end))))) {
            return OptionalInt.empty();
        }
        String place = text.substring(vote.number().length() + 1, end);
        return place.matches("\\d{5}") ? OptionalInt.of(Integer.parseInt(place)) : OptionalInt.empty();
    }

    private static int check(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += body.charAt(i) * (i % 7 + 1);
        }
        return sum % 10;
    }
}
