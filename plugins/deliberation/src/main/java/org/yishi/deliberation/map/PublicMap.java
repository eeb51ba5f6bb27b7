package org.yishi.deliberation.map;

import java.util.List;

/**
 * What everybody may see of an opinion map. It holds no person and no number finer than {@link VeiledCounts} lets through.
 *
 * @param people    how many are on it, in steps of five
 * @param divided   whether groups are shown; where not, there is one: everybody
 * @param small     whether opinions form groups of which some are too small to be shown; they count for what is common all the same
 * @param groups    the largest first, later by their letters
 * @param lines     every statement of which something is told
 * @param common    what every group agrees with, the most agreed first (利益最大公约数)
 * @param dividing  where one group agrees and another does not, the widest apart first
 */
public record PublicMap(int people, boolean divided, boolean small, List<Group> groups, List<Line> lines, List<Long> common, List<Long> dividing) {

    /** For a consultation in which too few people voted. */
    static final PublicMap NONE = new PublicMap(0, false, false, List.of(), List.of(), List.of(), List.of());

    /**
     * People who vote alike.
     *
     * @param number from 0; gives letter, colour and pattern and stays the same from picture to picture
     * @param people how many, in steps of five
     * @param own    the statements by which it is told from the others
     * @param area   where it stands
     */
    public record Group(int number, int people, List<Said> own, Area area) {
    }

    /** Whether a group is told by agreeing with a statement or by rejecting it. */
    public record Said(long statementId, boolean agree) {
    }

    /**
     * A statement.
     *
     * @param all    how all who voted stand to it; null where it is not told
     * @param shares the same for each group, in their order
     */
    public record Line(long statementId, Share all, List<Share> shares) {
    }

    /**
     * A soft area on a picture of 1000 by 700.
     *
     * @param outline points of a polygon, as SVG writes them
     * @param x       with y the middle of the label
     * @param dots    each stands for some people who stand close to each other
     */
    public record Area(String outline, int x, int y, List<Dot> dots) {
    }

    /** @param r the larger, the more people */
    public record Dot(int x, int y, int r) {
    }

    /** Whether opinions form groups, shown or not. */
    public boolean hasGroups() {
        return divided || small;
    }

    /** The sentence that says so: the end of a message key that is told how many groups are shown. */
    public String verdict() {
        return divided ? small ? "verdictSmall" : "verdict" : small ? "onlySmall" : "undivided";
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
