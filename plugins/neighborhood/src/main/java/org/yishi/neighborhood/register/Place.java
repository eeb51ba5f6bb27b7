package org.yishi.neighborhood.register;

/**
 * Where a unit is.
 *
 * @param building 楼栋; empty for what stands outside, such as parking
 * @param entrance 单元; may be empty
 * @param room     房号
 */
public record Place(String building, String entrance, String room) {

    /** 3栋 2单元 501. */
    public String inWords() {
        return (building + " " + entrance + " " + room).replaceAll("\\s+", " ").strip();
    }

    /** 3栋 2单元, or the building alone. */
    public String stair() {
        return (building + " " + entrance).strip();
    }
}
