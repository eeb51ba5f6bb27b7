package org.yishi.cobuilding.need;

/** What somebody served says of it. Its word is the message {@code cobuilding.satisfaction.<SATISFACTION>}. */
public enum Satisfaction {
    SATISFIED(5), BASICALLY(3), DISSATISFIED(1);

    private final int points;

    Satisfaction(int points) {
        this.points = points;
    }

    /** On the scale of one to five on which both sides score as well. */
    public int points() {
        return points;
    }
}
