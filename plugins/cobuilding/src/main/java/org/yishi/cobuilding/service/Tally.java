package org.yishi.cobuilding.service;

import java.util.Collection;

import org.yishi.cobuilding.need.Satisfaction;

/** How many of those served were how satisfied. Who did not answer is never counted as satisfied (domain 8.3). */
public record Tally(long satisfied, long basically, long dissatisfied) {

    public static final Tally NONE = new Tally(0, 0, 0);

    static Tally of(Collection<Satisfaction> said) {
        return new Tally(count(said, Satisfaction.SATISFIED), count(said, Satisfaction.BASICALLY), count(said, Satisfaction.DISSATISFIED));
    }

    private static long count(Collection<Satisfaction> said, Satisfaction wanted) {
        return said.stream().filter(wanted::equals).count();
    }

    public Tally plus(Tally other) {
        return new Tally(satisfied + other.satisfied, basically + other.basically, dissatisfied + other.dissatisfied);
    }

    /** Nothing where fewer than that many answered: nobody is to guess what a neighbour said. */
    Tally from(int least) {
        return answered() < least ? NONE : this;
    }

    public long answered() {
        return satisfied + basically + dissatisfied;
    }

    /** Points on the scale of one to five, added up. */
    public long points() {
        return satisfied * Satisfaction.SATISFIED.points() + basically * Satisfaction.BASICALLY.points()
                + dissatisfied * Satisfaction.DISSATISFIED.points();
    }
}
