package org.yishi.deliberation.map;

/**
 * Where somebody stands on the published map; for this person alone.
 *
 * @param group the number of the group, negative for somebody in none
 */
public record OwnPlace(int x, int y, int group) {

    public String letter() {
        return ReadMap.letter(group);
    }
}
