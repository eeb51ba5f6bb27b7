package org.yishi.deliberation.topic;

/**
 * What is written down with the panel's decision; what is decided follows from the votes.
 *
 * @param reason    always
 * @param addressee for whom, where it is referred; otherwise null
 * @param to        which one in particular, where it is referred
 * @param into      number of the other topic, where it is merged
 */
public record Ruling(String reason, Addressee addressee, String to, String into) {

    public static Ruling because(String reason) {
        return new Ruling(reason, null, "", "");
    }
}
