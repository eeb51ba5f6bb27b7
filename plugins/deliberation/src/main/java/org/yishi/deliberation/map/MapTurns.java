package org.yishi.deliberation.map;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How often each person has brought a new picture about. The first time counts at once; after that a change of the ballot counts again after an hour,
 * then after four, sixteen … hours, however often it is changed in between. So few people who toggle their votes cannot have the same numbers moved
 * anew as often as they like, and while people come and think again pictures follow all the same. Whoever takes all votes back is remembered.
 */
final class MapTurns {

    private static final Duration FIRST_WAIT = Duration.ofHours(1);
    private static final int TIMES_LONGER = 4;
    /** Longer than any consultation. */
    private static final int MOST_WAITS = 8;
    private static final int ENTRY = 8 + 1 + 8;

    private final Map<Long, Turn> turns;

    /** @param taken how many pictures somebody had a part in @param last when the last of them was made */
    private record Turn(int taken, Instant last) {

        boolean mayAgain(Instant now) {
            Duration wait = FIRST_WAIT.multipliedBy((long) Math.pow(TIMES_LONGER, Math.min(MOST_WAITS, taken - 1)));
            return !last.plus(wait).isAfter(now);
        }
    }

    private MapTurns(Map<Long, Turn> turns) {
        this.turns = turns;
    }

    static MapTurns none() {
        return new MapTurns(Map.of());
    }

    /** How many of those whose ballots differ count towards a new picture now. */
    int counting(Set<Long> changed, Instant now) {
        return (int) changed.stream().filter(participant -> mayCount(participant, now)).count();
    }

    private boolean mayCount(long participant, Instant now) {
        Turn turn = turns.get(participant);
        return turn == null || turn.mayAgain(now);
    }

    /** A new picture was made: those who counted have taken a turn. */
    MapTurns after(Set<Long> changed, Instant now) {
        Map<Long, Turn> next = new TreeMap<>(turns);
        changed.stream().filter(participant -> mayCount(participant, now)).forEach(participant ->
                next.merge(participant, new Turn(1, now), (before, first) -> new Turn(Math.min(Byte.MAX_VALUE, before.taken() + 1), now)));
        return new MapTurns(next);
    }

    byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(ENTRY * turns.size());
        turns.forEach((participant, turn) -> out.putLong(participant).put((byte) turn.taken()).putLong(turn.last().getEpochSecond()));
        return out.array();
    }

    static MapTurns read(byte[] bytes) {
        Map<Long, Turn> turns = new TreeMap<>();
        for (ByteBuffer in = ByteBuffer.wrap(bytes); in.hasRemaining();) {
            turns.put(in.getLong(), new Turn(in.get(), Instant.ofEpochSecond(in.getLong())));
        }
        return new MapTurns(turns);
    }
}
