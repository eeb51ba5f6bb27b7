package org.yishi.deliberation.opinionmap;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a map is kept so that the next one, perhaps on another machine, has its places, numbers and colours: where each participant stood, in
 * which group, and a number for the ballot by which it is seen whether somebody has voted since. It tells how people stand and is shown to nobody.
 */
public final class MapMemory {

    private static final byte FORM = 2;
    /** Without the names of groups that are not there at the moment. */
    private static final byte FIRST_FORM = 1;
    private static final int HEAD = 1 + 4 * 4;
    private static final int ROW = 8 + 8 + 4 + 4 + 1 + 1;

    private final long[] participants;
    private final long[] ballots;
    private final float[] places;
    private final byte[] groups;
    private final byte[] lastNames;
    private final GroupChoice choice;
    private final int count;

    private MapMemory(int rows, int count, GroupChoice choice) {
        participants = new long[rows];
        ballots = new long[rows];
        places = new float[2 * rows];
        groups = new byte[rows];
        lastNames = new byte[rows];
        this.count = count;
        this.choice = choice;
    }

    public static MapMemory of(OpinionMap map) {
        VoteMatrix matrix = map.matrix();
        MapMemory memory = new MapMemory(matrix.rows(), map.groups(), map.state() == null ? GroupChoice.of(map.groups()) : map.state().choice());
        for (int row = 0; row < matrix.rows(); row++) {
            memory.participants[row] = matrix.participant(row);
            memory.ballots[row] = ballot(matrix, row);
            memory.places[2 * row] = (float) map.x(row);
            memory.places[2 * row + 1] = (float) map.y(row);
            memory.groups[row] = (byte) (map.groupOf(row) < 0 ? -1 : map.nameOf(map.groupOf(row)));
            memory.lastNames[row] = (byte) map.lastNameOf(row);
        }
        return memory;
    }

    /** Of a map on which nobody stands. */
    public static MapMemory empty() {
        return new MapMemory(0, 1, GroupChoice.of(1));
    }

    public static MapMemory read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        byte form = in.get();
        if (form != FORM && form != FIRST_FORM) {
            throw new IllegalArgumentException("not the memory of a map");
        }
        MapMemory memory = new MapMemory((bytes.length - HEAD) / (form == FORM ? ROW : ROW - 1), in.getInt(), new GroupChoice(in.getInt(), in.getInt(), in.getInt()));
        for (int row = 0; row < memory.participants.length; row++) {
            memory.participants[row] = in.getLong();
            memory.ballots[row] = in.getLong();
            memory.places[2 * row] = in.getFloat();
            memory.places[2 * row + 1] = in.getFloat();
            memory.groups[row] = in.get();
            memory.lastNames[row] = form == FORM ? in.get() : memory.count == 1 ? -1 : memory.groups[row];
        }
        return memory;
    }

    public byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(HEAD + ROW * participants.length);
        out.put(FORM).putInt(count).putInt(choice.shown()).putInt(choice.challenger()).putInt(choice.wins());
        for (int row = 0; row < participants.length; row++) {
            out.putLong(participants[row]).putLong(ballots[row]).putFloat(places[2 * row]).putFloat(places[2 * row + 1]).put(groups[row]).put(lastNames[row]);
        }
        return out.array();
    }

    /** Whether it is the memory of this very map. */
    public boolean isOf(OpinionMap map) {
        return Arrays.equals(of(map).bytes(), bytes());
    }

    /** Whose ballots are new, changed or gone in these votes. */
    public Set<Long> changedIn(VoteMatrix matrix) {
        Set<Long> changed = new TreeSet<>();
        for (int row = 0; row < matrix.rows(); row++) {
            int before = rowOf(matrix.participant(row));
            if (before < 0 || ballots[before] != ballot(matrix, row)) {
                changed.add(matrix.participant(row));
            }
        }
        Arrays.stream(participants).filter(participant -> matrix.rowOf(participant) < 0).forEach(changed::add);
        return changed;
    }

    /** The row of a participant, negative where there is none. */
    public int rowOf(long participant) {
        return Arrays.binarySearch(participants, participant);
    }

    public long participant(int row) {
        return participants[row];
    }

    public double x(int row) {
        return places[2 * row];
    }

    public double y(int row) {
        return places[2 * row + 1];
    }

    /** The {@linkplain OpinionMap#nameOf name} of the group; negative for somebody in none. */
    public int groupOf(int row) {
        return groups[row];
    }

    public int rows() {
        return participants.length;
    }

    /** As much of the map as the next one needs. */
    OpinionMap map() {
        int rows = participants.length;
        VoteMatrix people = new VoteMatrix(participants, new long[0], new boolean[0], new int[rows + 1], new char[0], new byte[0]);
        double[] points = new double[2 * rows];
        int[] last = new int[rows];
        for (int row = 0; row < rows; row++) {
            points[2 * row] = x(row);
            points[2 * row + 1] = y(row);
            last[row] = lastNames[row];
        }
        // so many votes that no update from it is near enough: what was fitted is not kept
        RobustState state = new RobustState(new long[0], new double[0], List.of(), null, Integer.MAX_VALUE, choice);
        return new OpinionMap(people, new Points(points, 2), new Points(new double[0], 2), new int[rows], 1, new double[0], null, state)
                .named(new int[1], last);
    }

    private static long ballot(VoteMatrix matrix, int row) {
        long[] mixed = {1};
        matrix.eachVote(row, (column, choice) -> mixed[0] = (mixed[0] ^ (matrix.statement(column) * 3 + choice + 1)) * 0x9E3779B97F4A7C15L
                ^ mixed[0] >>> 29);
        return mixed[0];
    }
}
