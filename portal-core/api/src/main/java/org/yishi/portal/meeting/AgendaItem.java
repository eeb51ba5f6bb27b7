package org.yishi.portal.meeting;

/**
 * A matter on the agenda (议题).
 *
 * @param subjectDossier the dossier of the matter that is decided; empty where the item belongs to the meeting alone
 * @param subjectKey     the caller's own key in it, such as the stage
 * @param title          at most 200 characters
 * @param text           what is proposed, as the notice shows it
 */
public record AgendaItem(String subjectDossier, String subjectKey, String title, String text) {

    /** A matter of the meeting itself. */
    public static AgendaItem plain(String title, String text) {
        return new AgendaItem("", "", title, text);
    }
}
