package org.yishi.deliberation.outcome;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How one interest group answered in one round.
 *
 * @param group        its name
 * @param participants how many of it were named with a vote
 * @param agrees       同意
 * @param objects      反对
 * @param reserves     保留, which in the vote is an abstention
 */
public record GroupCount(String group, int participants, int agrees, int objects, int reserves) {

    /** Whoever is present answers, so those who answered are those present. */
    public int present() {
        return agrees + objects + reserves;
    }

    /** One line for each group; names of groups hold no line ends. */
    public static String text(List<GroupCount> counts) {
        return counts.stream().map(one -> one.participants + " " + one.agrees + " " + one.objects + " " + one.reserves + " " + one.group)
                .collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #text} wrote. */
    public static List<GroupCount> parse(String text) {
        return text.lines().map(line -> line.split(" ", 5)).map(cell -> new GroupCount(cell[4], Integer.parseInt(cell[0]),
                Integer.parseInt(cell[1]), Integer.parseInt(cell[2]), Integer.parseInt(cell[3]))).toList();
    }
}
