package org.yishi.deliberation.topic;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the open vote of the panel comes to (domain 2.5). More than a share of those who may vote have to have voted; what has more votes than
 * anything else is decided; a tie accepts. Where every member declared an interest nobody is left who could refuse, and it is a tie of none.
 *
 * @param quorumPercent of the members without an interest, which has to be exceeded
 */
public record PanelRule(int quorumPercent) {

    /** What a member votes for. */
    public enum Choice { ACCEPT, REFER, REJECT, MERGE }

    /**
     * @param free    members who may vote
     * @param needed  votes that are needed
     * @param votes   votes that are there
     * @param choice  what it comes to, if it is decided now
     * @param tie     whether several had as many
     */
    public record Result(int free, int needed, int votes, Choice choice, boolean tie) {

        public boolean isQuorate() {
            return votes >= needed;
        }

        public int lacking() {
            return Math.max(0, needed - votes);
        }
    }

    /** @param members of the panel, @param recused those among them who declared an interest */
    public Result count(int members, int recused, Map<Choice, Integer> votes) {
        int free = Math.max(0, members - recused);
        int given = votes.values().stream().mapToInt(Integer::intValue).sum();
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Choice> first = Stream.of(Choice.values()).filter(choice -> votes.getOrDefault(choice, 0) == most).toList();
        boolean tie = first.size() > 1;
        return new Result(free, free == 0 ? 0 : free * quorumPercent / 100 + 1, given, tie ? Choice.ACCEPT : first.get(0), tie);
    }
}
