package org.yishi.cobuilding.service;

/**
 * A service with what those served said of it, and how far it is confirmed.
 *
 * @param answered how many of those served said something
 * @param tally    what they said; nothing as long as so few said something that one could guess who said what
 * @param needed   how many of them have to say something
 */
public record ServiceLine(Service service, long answered, Tally tally, ServiceRule.State state, int needed) {

    /** Whether residents are still asked. */
    public boolean isAsking() {
        return service.served() > 0 && service.isConfirmed() && answered < service.served();
    }

    public boolean isConfirmed() {
        return state == ServiceRule.State.CONFIRMED;
    }

    /** Whether it is told what they said. */
    public boolean isTold() {
        return tally.answered() > 0;
    }
}
