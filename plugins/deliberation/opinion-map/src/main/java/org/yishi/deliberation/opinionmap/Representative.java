package org.yishi.deliberation.opinionmap;

/**
 * A statement that tells a group from the others.
 *
 * @param column    of the statement
 * @param agree     whether the group stands for agreeing or for disagreeing
 * @param success   votes of that side
 * @param trials    all votes of the group
 * @param part      p
 * @param partTest  p-test
 * @param repness   how many times likelier than the others
 * @param repTest   its test
 * @param bestAgree whether it is here because nothing is agreed with more
 * @param agrees    A
 */
public record Representative(int column, boolean agree, int success, int trials, double part, double partTest, double repness, double repTest,
        boolean bestAgree, int agrees) {

    static Representative of(int column, Sides sides, boolean bestAgree) {
        return sides.rat() > sides.rdt()
                ? new Representative(column, true, sides.agrees(), sides.votes(), sides.pa(), sides.pat(), sides.ra(), sides.rat(), bestAgree,
                        sides.agrees())
                : new Representative(column, false, sides.disagrees(), sides.votes(), sides.pd(), sides.pdt(), sides.rd(), sides.rdt(), bestAgree,
                        sides.agrees());
    }

    double weight() {
        return repness * repTest * part * partTest;
    }
}
