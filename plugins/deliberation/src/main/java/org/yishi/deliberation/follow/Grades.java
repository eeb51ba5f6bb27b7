package org.yishi.deliberation.follow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many people gave each grade. @param counts of the grades 1 to 5, in this order */
public record Grades(List<Long> counts) {

    /** The highest grade. */
    public static final int BEST = 5;

    public Grades {
        counts = List.copyOf(counts);
        if (counts.size() != BEST || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("five grades with a count each, not " + counts);
        }
    }

    public static Grades of(List<Integer> given) {
        List<Long> counts = new ArrayList<>();
        for (int grade = 1; grade <= BEST; grade++) {
            int one = grade;
            counts.add(given.stream().filter(each -> each == one).count());
        }
        return new Grades(counts);
    }

    static Grades parse(String kept) {
        return new Grades(Stream.of(kept.split(",")).map(Long::valueOf).toList());
    }

    String kept() {
        return counts.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    public long people() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** Who gave {@link SatisfactionRule#CONTENT} or more. */
    public long content() {
        return counts.subList(SatisfactionRule.CONTENT - 1, BEST).stream().mapToLong(Long::longValue).sum();
    }

    public long of(int grade) {
        return counts.get(grade - 1);
    }

    /** The mean in hundredths, rounded half up; 0 where nobody spoke. For the eye: nothing is decided by it. */
    public long meanHundredths() {
        long sum = 0;
        for (int grade = 1; grade <= BEST; grade++) {
            sum += grade * of(grade);
        }
        return people() == 0 ? 0 : (sum * 200 + people()) / (2 * people());
    }

    /** Grades from the best to the worst, as they are drawn. */
    public List<Integer> downwards() {
        return List.of(5, 4, 3, 2, 1);
    }
}
