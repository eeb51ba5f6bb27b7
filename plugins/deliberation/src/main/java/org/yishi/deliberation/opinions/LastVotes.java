package org.yishi.deliberation.opinions;

import java.util.Arrays;

/**
 * Of several votes of one voter on one statement the last; of equal times the one read later. An open hash table of plain numbers,
 * since millions of votes must fit into an ordinary heap: 17 bytes for each place.
 */
final class LastVotes {

    private static final long FREE = -1;

    /** Receives votes in order of statement and voter. */
    interface Visitor {
        void vote(int statement, int voter, int choice, long at);
    }

    private long[] keys = freshKeys(1 << 16);
    private long[] times = new long[1 << 16];
    private byte[] choices = new byte[1 << 16];
    private int size;

    void put(int statement, int voter, int choice, long at) {
        if (size * 4L > keys.length * 3L) {
            grow();
        }
        long key = (long) statement << 32 | voter;
        int place = place(keys, key);
        if (keys[place] == FREE) {
            keys[place] = key;
            size++;
        } else if (at < times[place]) {
            return;
        }
        times[place] = at;
        choices[place] = (byte) choice;
    }

    int size() {
        return size;
    }

    void forEach(Visitor visitor) {
        long[] sorted = new long[size];
        int n = 0;
        for (long key : keys) {
            if (key != FREE) {
                sorted[n++] = key;
            }
        }
        Arrays.sort(sorted);
        for (long key : sorted) {
            int place = place(keys, key);
            visitor.vote((int) (key >>> 32), (int) key, choices[place], times[place]);
        }
    }

    private void grow() {
        long[] bigger = freshKeys(keys.length * 2);
        long[] biggerTimes = new long[bigger.length];
        byte[] biggerChoices = new byte[bigger.length];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                int place = place(bigger, keys[i]);
                bigger[place] = keys[i];
                biggerTimes[place] = times[i];
                biggerChoices[place] = choices[i];
            }
        }
        keys = bigger;
        times = biggerTimes;
        choices = biggerChoices;
    }

    private static int place(long[] table, long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 32) & table.length - 1;
        while (table[place] != FREE && table[place] != key) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    private static long[] freshKeys(int length) {
        long[] keys = new long[length];
        Arrays.fill(keys, FREE);
        return keys;
    }
}
