package org.yishi.portal.ballot;

/**
 * Goes with a choice from the page where it is confirmed to the act of casting it, in the form alone: it makes the same request
 * sent twice one vote, and another choice sent with it no vote at all.
 *
 * @param number random
 * @param seal   keyed hash over number, line and choice
 */
public record Slip(String number, String seal) {

    /** Never the seal, lest it reach a log beside a choice. */
    @Override
    public String toString() {
        return "Slip[…]";
    }
}
