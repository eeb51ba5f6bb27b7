package org.yishi.deliberation.opinionmap;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where people stand, which groups they form, and what the groups say. Made by {@link OpinionMaps}. */
public final class OpinionMap {

    private final VoteMatrix matrix;
    private final Points people;
    private final Points statements;
    private final int[] groupOf;
    private final int groups;
    private final double[] silhouettes;
    private final Distinctness distinctness;
    private final GroupCounts counts;
    private final Consensus consensus;
    private final RobustState state;
    private final int[] names;
    private final int[] lastNames;

    OpinionMap(VoteMatrix matrix, Points people, Points statements, int[] groupOf, int groups, double[] silhouettes,
            Distinctness distinctness, RobustState state) {
        this(matrix, people, statements, groupOf, groups, silhouettes, distinctness, state, IntStream.range(0, groups).toArray(),
                groups == 1 ? none(groupOf.length) : groupOf);
    }

    private OpinionMap(VoteMatrix matrix, Points people, Points statements, int[] groupOf, int groups, double[] silhouettes,
            Distinctness distinctness, RobustState state, int[] names, int[] lastNames) {
        this.matrix = matrix;
        this.people = people;
        this.statements = statements;
        this.groupOf = groupOf;
        this.groups = groups;
        this.silhouettes = silhouettes;
        this.distinctness = distinctness;
        this.counts = GroupCounts.of(matrix, groupOf, groups);
        this.consensus = new Consensus(matrix, counts);
        this.state = state;
        this.names = names;
        this.lastNames = lastNames;
    }

    private static int[] none(int rows) {
        int[] none = new int[rows];
        Arrays.fill(none, -1);
        return none;
    }

    /** @param before the names that people had in the map before; who is in no group of this one, or where there are none, keeps it for the next */
    OpinionMap named(int[] given, int[] before) {
        int[] last = IntStream.range(0, before.length).map(row -> groups > 1 && groupOf[row] >= 0 ? given[groupOf[row]] : before[row]).toArray();
        return new OpinionMap(matrix, people, statements, groupOf, groups, silhouettes, distinctness, state, groups > 1 ? given : new int[1], last);
    }

    public VoteMatrix matrix() {
        return matrix;
    }

    /** From left to right; only what lies how far from what has a meaning. */
    public double x(int row) {
        return people.at(row, 0);
    }

    public double y(int row) {
        return people.at(row, 1);
    }

    /** In how many dimensions people were compared; the map shows the first two. */
    public int dimensions() {
        return people.dimensions();
    }

    /** E: how far out a statement lies in the compatible map. */
    public double extremity(int column) {
        return Math.hypot(statements.at(column, 0), statements.at(column, 1));
    }

    /** The group of a participant from 0; negative for somebody with too few votes to be put into one. In a first map the largest is the first. */
    public int groupOf(int row) {
        return groupOf[row];
    }

    /** What stays with a group from map to map, though others come and go: its letter and colour, from 0. */
    public int nameOf(int group) {
        return names[group];
    }

    /** The name of the group in which a participant is, or was when there last were groups; negative for none. */
    int lastNameOf(int row) {
        return lastNames[row];
    }

    /** 1 where people form no groups. */
    public int groups() {
        return groups;
    }

    /** How many people are in groups. */
    public int peopleIn() {
        int in = 0;
        for (int group = 0; group < groups; group++) {
            in += counts.size(group);
        }
        return in;
    }

    /** For 2, 3 … groups. */
    public double[] silhouettes() {
        return silhouettes.clone();
    }

    /** Whether there are groups at all; empty for a map that was not asked. */
    public Optional<Distinctness> distinctness() {
        return Optional.ofNullable(distinctness);
    }

    public GroupCounts counts() {
        return counts;
    }

    public Consensus consensus() {
        return consensus;
    }

    /** The statements, five at most, by which a group is told from the others. */
    public List<Representative> representative(int group) {
        return new RepresentativeStatements(matrix, counts).of(group);
    }

    /** How much a statement is worth showing to somebody who has not voted on it; 0 for one that was moderated out. */
    public double priority(int column) {
        if (matrix.isOut(column)) {
            return 0;
        }
        int agrees = 0;
        int disagrees = 0;
        int votes = 0;
        for (int group = 0; group < groups; group++) {
            agrees += counts.agrees(group, column);
            disagrees += counts.disagrees(group, column);
            votes += counts.votes(group, column);
        }
        return Priorities.of(agrees, votes - agrees - disagrees, votes, extremity(column));
    }

    /** The same places with all who voted in one group, also those with few votes. */
    public OpinionMap everybody() {
        return new OpinionMap(matrix, people, statements, new int[matrix.rows()], 1, silhouettes, distinctness, state);
    }

    /** The same places with everybody who is in a group in one. */
    public OpinionMap united() {
        int[] one = groupOf.clone();
        for (int row = 0; row < one.length; row++) {
            one[row] = Math.min(one[row], 0);
        }
        return new OpinionMap(matrix, people, statements, one, 1, silhouettes, distinctness, state);
    }

    RobustState state() {
        return state;
    }

    int[] groupsOfRows() {
        return groupOf;
    }

    Points people() {
        return people;
    }

    Points statements() {
        return statements;
    }
}
