package org.yishi.decisions.reading;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Yuan;

/**
 * A matter in a list: where it stands, and what a reader can do about it until when.
 *
 * @param paid cents that were spent on it; 0 before it is done, or where it cost nothing
 */
public record MatterLine(Matter matter, Doing doing, long paid) {

    /** In yuan; empty where nothing is to be said. */
    public String spent() {
        return paid == 0 ? "" : Yuan.text(paid);
    }

    public String kind() {
        return Doings.kind(matter.stage());
    }
}
