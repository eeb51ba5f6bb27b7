package org.yishi.deliberation.consultation;

/** What the procedure has to know of those who come together, from the room that names them. */
public interface Participants {

    /** @throws org.yishi.portal.access.Refusal while a group concerned has nobody and no reason why, or a draw is under way */
    void requireSettled(Consultation consultation);

    /** @throws org.yishi.portal.access.Refusal once people were named or may register for the groups as they are */
    void requireCircleOpen(Consultation consultation);
}
