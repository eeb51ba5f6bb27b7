package org.yishi.portal.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.yishi.portal.body.Finding;

/**
 * A meeting as everybody may see it.
 *
 * @param when         null before the notice
 * @param noticedOn    null before the notice
 * @param noticeDigest over what the notice froze, empty before
 * @param base         votes on the roll, 0 before the notice
 * @param baseOn       the day on which the base was fixed
 * @param rule         id of the rules that count
 * @param late         entered late (补录)
 * @param urgent       why at shorter notice, empty where not
 * @param ended        why it was cancelled, empty where it was not
 */
public record MeetingView(long id, long areaId, String bodyId, String basis, String title, MeetingState state, LocalDateTime when,
        String place, LocalDate noticedOn, String noticeDigest, int base, LocalDate baseOn, String rule, boolean fromPaper,
        boolean late, String urgent, String ended, List<Item> items) {

    public MeetingView {
        items = List.copyOf(items);
    }

    /** The same with other items. */
    public MeetingView with(List<Item> others) {
        return new MeetingView(id, areaId, bodyId, basis, title, state, when, place, noticedOn, noticeDigest, base, baseOn, rule, fromPaper,
                late, urgent, ended, others);
    }

    /**
     * @param number  place on the agenda, from 1
     * @param text    what is proposed; empty where it is not readable
     * @param noticed whether it stood on the notice and may be decided
     * @param motion  the frozen wording, empty before and where it is not readable
     * @param finding null while nothing is decided
     * @param readable whether the reader may know what is proposed, see {@link AgendaCircle}
     */
    public record Item(long id, int number, String subjectDossier, String subjectKey, String title, String text, boolean noticed,
            String motion, String motionDigest, Finding finding, int votesFor, int against, int abstain, long ballotId,
            boolean readOut, String leftOver, boolean readable) {

        /** The same without the words that are not for every reader. */
        public Item withoutWords() {
            return new Item(id, number, subjectDossier, subjectKey, title, "", noticed, "", motionDigest, finding, votesFor, against, abstain,
                    ballotId, readOut, leftOver, false);
        }

        public boolean isDecided() {
            return finding != null;
        }
    }
}
