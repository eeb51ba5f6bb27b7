package org.yishi.deliberation.opinionmap;

/** A, D and S of each group on each statement, over the raw votes of its members. */
public final class GroupCounts {

    private final int groups;
    private final int width;
    private final int[] agrees;
    private final int[] disagrees;
    private final int[] votes;
    private final int[] sizes;

    private GroupCounts(int groups, int width) {
        this.groups = groups;
        this.width = width;
        agrees = new int[groups * width];
        disagrees = new int[groups * width];
        votes = new int[groups * width];
        sizes = new int[groups];
    }

    /** @param groupOf the group of each row, negative for those who are in none */
    public static GroupCounts of(VoteMatrix matrix, int[] groupOf, int groups) {
        GroupCounts counts = new GroupCounts(groups, matrix.width());
        for (int row = 0; row < matrix.rows(); row++) {
            if (groupOf[row] >= 0) {
                counts.sizes[groupOf[row]]++;
                int from = groupOf[row] * counts.width;
                for (int vote = matrix.start(row); vote < matrix.start(row + 1); vote++) {
                    int cell = from + matrix.column(vote);
                    counts.votes[cell]++;
                    counts.agrees[cell] += matrix.vote(vote) > 0 ? 1 : 0;
                    counts.disagrees[cell] += matrix.vote(vote) < 0 ? 1 : 0;
                }
            }
        }
        return counts;
    }

    /**
     * Numbers that were worked on elsewhere, such as rounded ones; arrays of group after group, statement after statement.
     *
     * @param sizes how many people are in each group
     */
    public static GroupCounts given(int[] sizes, int width, int[] agrees, int[] disagrees, int[] votes) {
        GroupCounts counts = new GroupCounts(sizes.length, width);
        System.arraycopy(sizes, 0, counts.sizes, 0, sizes.length);
        System.arraycopy(agrees, 0, counts.agrees, 0, agrees.length);
        System.arraycopy(disagrees, 0, counts.disagrees, 0, disagrees.length);
        System.arraycopy(votes, 0, counts.votes, 0, votes.length);
        return counts;
    }

    /** Everybody who voted, as one group. */
    static GroupCounts ofAll(VoteMatrix matrix) {
        return of(matrix, new int[matrix.rows()], 1);
    }

    public int groups() {
        return groups;
    }

    /** How many people are in a group. */
    public int size(int group) {
        return sizes[group];
    }

    public int agrees(int group, int column) {
        return agrees[group * width + column];
    }

    public int disagrees(int group, int column) {
        return disagrees[group * width + column];
    }

    /** All votes, passes too. */
    public int votes(int group, int column) {
        return votes[group * width + column];
    }

    /** pa: the part that agrees, drawn a little towards one half. */
    public double agreeing(int group, int column) {
        return Significance.part(agrees(group, column), votes(group, column));
    }

    /** pd. */
    public double disagreeing(int group, int column) {
        return Significance.part(disagrees(group, column), votes(group, column));
    }

    /** One group and all others together, on one statement. */
    Sides sides(int group, int column) {
        int[] rest = new int[3];
        for (int other = 0; other < groups; other++) {
            if (other != group) {
                rest[0] += agrees(other, column);
                rest[1] += disagrees(other, column);
                rest[2] += votes(other, column);
            }
        }
        return new Sides(agrees(group, column), disagrees(group, column), votes(group, column), rest[0], rest[1], rest[2]);
    }
}
