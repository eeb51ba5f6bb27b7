package org.yishi.decisions.reading;

import org.yishi.decisions.matter.Matter;

/** A matter in a list: where it stands, and what a reader can do about it until when. */
public record MatterLine(Matter matter, Doing doing) {

    public String kind() {
        return Doings.kind(matter.stage());
    }
}
