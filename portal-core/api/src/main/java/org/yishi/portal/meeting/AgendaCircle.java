package org.yishi.portal.meeting;

import org.yishi.portal.access.Privacy;

/**
 * Says how far the words of an item (议题: what is proposed, and the motion) may be known; a CDI bean of the plugin whose subjects they
 * are. Title, body, day and place of a meeting that was noticed are public in any case. Whoever stands on the roll of the meeting or
 * convenes its body reads the words whatever is said here: they are the papers of that meeting. It is asked each time, so words may
 * become public later. Where several beans speak of a subject, the narrowest circle holds.
 */
public interface AgendaCircle {

    /**
     * @param subjectDossier the matter that is decided
     * @param subjectKey     the caller's own key in it, such as a stage
     * @return {@link Privacy#PUBLIC} where this plugin says nothing about the subject
     */
    Privacy of(String subjectDossier, String subjectKey);
}
