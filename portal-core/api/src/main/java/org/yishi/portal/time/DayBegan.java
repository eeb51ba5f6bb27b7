package org.yishi.portal.time;

import java.time.LocalDate;

/**
 * A day began in China ({@code Asia/Shanghai}), wherever the server stands; a plugin observes it with {@code @Observes} for what hangs on the
 * date alone. It is fired within a minute after midnight and within a minute after each start, so a portal that slept at midnight hears of the
 * day it woke on, and never of the days it slept through. Each node fires it for itself, and a node that starts twice on a day fires it twice:
 * an observer brings about what should hold on that day and does nothing where it holds already. Nobody acts in it and no transaction is open; for an
 * act it says {@code CurrentActor.as(Actor.PORTAL, ...)}. Where it fails, the others still hear, and it is not called again before the next day
 * or start. For pages nothing is to be done: core makes all finished ones anew.
 */
public record DayBegan(LocalDate day) {
}
