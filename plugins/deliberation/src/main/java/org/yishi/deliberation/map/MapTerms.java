package org.yishi.deliberation.map;

/**
 * How much must come together before it is told.
 *
 * @param minGroup people of a group, and ballots between two pictures
 * @param minCell  votes behind a number, and people behind a dot
 */
record MapTerms(int minGroup, int minCell) {

    /** Fewer people make no map. */
    int fewestPeople() {
        return 2 * minGroup + 1;
    }

    /** So many people whose {@linkplain MapTurns turn} it is must have come, changed their ballots or gone before a new picture replaces the one before. */
    int step(int people) {
        return Math.max(minGroup, people / 50);
    }
}
