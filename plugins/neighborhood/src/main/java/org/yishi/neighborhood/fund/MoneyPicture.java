package org.yishi.neighborhood.fund;

import java.util.List;

/** Where money came from and where it went, as bars: each as long as its part of the longest. */
public record MoneyPicture(List<Bar> in, List<Bar> out) {

    /** @param width 0 to 100 */
    public record Bar(Category category, long cents, int bookings, int width) {

        public String yuan() {
            return Yuan.text(cents);
        }
    }

    /** One half of the picture. */
    public record Side(Flow flow, List<Bar> bars) {
    }

    /** What came first, then what went. */
    public List<Side> sides() {
        return List.of(new Side(Flow.IN, in), new Side(Flow.OUT, out));
    }

    public static MoneyPicture of(List<PublicationLine> lines) {
        long longest = lines.stream().mapToLong(line -> Math.abs(line.cents())).max().orElse(0);
        return new MoneyPicture(bars(lines, Flow.IN, longest), bars(lines, Flow.OUT, longest));
    }

    /** What is there has at least a hair's breadth; a line that was taken back below zero has none. */
    private static List<Bar> bars(List<PublicationLine> lines, Flow flow, long longest) {
        return lines.stream().filter(line -> line.flow() == flow).map(line -> new Bar(line.category(), line.cents(), line.bookings(),
                longest == 0 || line.cents() <= 0 ? 0 : (int) Math.max(1, line.cents() * 100 / longest))).toList();
    }
}
