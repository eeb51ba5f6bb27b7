package org.yishi.portal.notice;

import java.util.List;

/**
 * A notice as the current actor sees it today.
 *
 * @param id          key
 * @param areaId      where it hangs
 * @param dossier     the matter
 * @param subject     the caller's key
 * @param state       today
 * @param text        the text that hangs or, before that, is prepared
 * @param next        the changed text that is prepared while the one before came down; null otherwise
 * @param earlier     texts that hung before, newest first
 * @param postings    every time it hung, oldest first
 * @param period      null until it was published
 * @param objections  by number
 * @param missing     what still stands between it and its next step (publication, or closing); empty where that may be done now
 * @param warnings    what speaks against it without stopping it, such as a photo that proves another matter too
 * @param blocked     whether an open objection of a blocking kind stops what follows
 * @param withdrawn   why it was withdrawn, empty otherwise
 * @param certificate null until it was closed
 */
public record NoticeView(long id, long areaId, String dossier, String subject, NoticeState state, NoticeText text, NoticeText next,
        List<NoticeText> earlier, List<Posting> postings, NoticePeriod period, List<ObjectionView> objections, List<Missing> missing,
        List<Missing> warnings, boolean blocked, String withdrawn, ClosingCertificate certificate) {

    public boolean isHanging() {
        return state == NoticeState.PUBLISHED || state == NoticeState.EXPIRED;
    }

    public boolean mayPublish() {
        return (state == NoticeState.PREPARED || state == NoticeState.INTERRUPTED) && missing.isEmpty();
    }

    public boolean mayClose() {
        return state == NoticeState.EXPIRED && missing.isEmpty();
    }

    /** Whether the matter may go on as far as this notice is concerned. */
    public boolean isComplete() {
        return state == NoticeState.CLOSED;
    }

    public NoticeStanding standing() {
        return new NoticeStanding(id, state, period, blocked, current() == null ? null : current().endedOn(),
                current() == null || current().endedOn() == null ? "" : current().endReason());
    }

    public Posting current() {
        return postings.isEmpty() ? null : postings.get(postings.size() - 1);
    }
}
