package org.yishi.portal.notice;

import java.util.List;
import java.util.Set;

import org.yishi.portal.people.Role;

/**
 * A notice to be prepared.
 *
 * @param areaId      where it hangs
 * @param dossier     the caller's matter; all acts on the notice stand in the chain of this matter
 * @param subject     the caller's own key of what it is about, such as {@code DISCLOSE_RESOLUTION}; at most 40 characters
 * @param title       headline
 * @param body        text
 * @param responsible who answers for the matter
 * @param contact     where objections are taken besides the portal: an office, its telephone
 * @param minDays     days it must stand at least; 0 for what the area's setting {@code portal.disclose.days} says
 * @param source      law and article from which {@code minDays} comes; empty for 居务公开, which from 2026-01-01 stands 15 days at
 *                    least (居民委员会组织法第三十四条), whatever {@code minDays} says
 * @param review      whether the supervision committee must have read the text first
 * @param annexes     ids of documents of the same dossier; they become public with the notice
 * @param keepers     the roles whose holders publish, answer and close it
 */
public record NoticeDraft(long areaId, String dossier, String subject, String title, String body, String responsible, String contact,
        int minDays, String source, Review review, List<Long> annexes, Set<Role> keepers) {

    /** Reading of the text by the supervision committee before it is published (domain 3.3, 3.6). */
    public enum Review { NOT_NEEDED, AWAITED, GIVEN }

    public NoticeDraft {
        annexes = List.copyOf(annexes);
        keepers = Set.copyOf(keepers);
    }

    /** 居务公开 of the residents' committee: the days of the area, the committee keeps it. */
    public static NoticeDraft disclosure(long areaId, String dossier, String subject, String title, String body, String responsible,
            String contact, Review review, List<Long> annexes) {
        return new NoticeDraft(areaId, dossier, subject, title, body, responsible, contact, 0, "", review, annexes,
                Set.of(Role.COMMITTEE_WORKER, Role.COMMITTEE_MEMBER));
    }

    /** The same for other days, by another law or by the practice of the time. */
    public NoticeDraft standing(int days, String lawAndArticle) {
        return new NoticeDraft(areaId, dossier, subject, title, body, responsible, contact, days, lawAndArticle, review, annexes, keepers);
    }

    /** The same, kept by others than the residents' committee. */
    public NoticeDraft keptBy(Role... roles) {
        return new NoticeDraft(areaId, dossier, subject, title, body, responsible, contact, minDays, source, review, annexes,
                Set.of(roles));
    }
}
