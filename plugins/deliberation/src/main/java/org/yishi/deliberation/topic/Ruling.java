package org.yishi.deliberation.topic;

import org.yishi.deliberation.consultation.ConsultForm;

/**
 * What is written down with the panel's decision; what is decided follows from the votes.
 *
 * @param reason    always
 * @param addressee for whom, where it is referred; otherwise null
 * @param to        which one in particular, where it is referred
 * @param into      number of the other topic, where it is merged
 * @param form      in which it is deliberated, where it is accepted; null where the panel leaves that open
 * @param place     the compound (小区) whose matter it is, where it is accepted; 0 where it is one of the whole community
 */
public record Ruling(String reason, Addressee addressee, String to, String into, ConsultForm form, long place) {

    public Ruling(String reason, Addressee addressee, String to, String into, ConsultForm form) {
        this(reason, addressee, to, into, form, 0);
    }


    public Ruling(String reason, Addressee addressee, String to, String into) {
        this(reason, addressee, to, into, null);
    }

    public static Ruling because(String reason) {
        return new Ruling(reason, null, "", "");
    }
}
