package org.yishi.cobuilding.service;

/**
 * When a service counts as done (domain 7.2): both sides confirm it and, where residents were served, a sample of them says so too.
 *
 * @param sample how many residents are asked at least
 */
public record ServiceRule(int sample) {

    /** How far it is confirmed. Its word is the message {@code cobuilding.service.state.<STATE>}. */
    public enum State {
        /** One side has not confirmed it. */
        WAITS_FOR_COMMUNITY, WAITS_FOR_UNIT,
        /** Too few residents who were served said something. */
        WAITS_FOR_RESIDENTS,
        CONFIRMED,
        /** Whoever entered it took it back. */
        WITHDRAWN
    }

    /** @param served how many residents were served; 0 where none were */
    public State state(boolean community, boolean unit, int served, long answered) {
        if (!community) {
            return State.WAITS_FOR_COMMUNITY;
        }
        if (!unit) {
            return State.WAITS_FOR_UNIT;
        }
        return answered < needed(served) ? State.WAITS_FOR_RESIDENTS : State.CONFIRMED;
    }

    /** Where fewer were served than are asked, all of them. */
    public int needed(int served) {
        return Math.min(sample, served);
    }
}
