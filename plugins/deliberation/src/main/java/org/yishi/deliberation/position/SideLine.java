package org.yishi.deliberation.position;

/**
 * One side on a page.
 *
 * @param place its number, from 1
 * @param cut   so many characters are too many, measured on the shortest
 * @param add   so many it may add, measured on the longest
 */
public record SideLine(int place, String side, String body, PositionState state, int length, int cut, int add) {

    /** For the other sides while they are still writing: how long it is, and nothing more. */
    SideLine withoutWords() {
        return new SideLine(place, side, "", state, length, cut, add);
    }

    /** Names its heading below {@code deliberation}; null where the group is called by its own name. */
    public String key() {
        return side.equals(Sides.FOR) ? "position.side.FOR" : side.equals(Sides.AGAINST) ? "position.side.AGAINST" : null;
    }

    /** Names the sentence on its state. */
    public String stateKey() {
        return "deliberation.position.state." + state;
    }

    public boolean isWritten() {
        return state.hasWords();
    }
}
