package org.yishi.portal.meeting;

import java.time.LocalTime;
import java.util.List;

/**
 * A meeting held on paper as a worker types it: names instead of numbers.
 *
 * @param sheet one person in each line, in the order of the signed sheet: name, and times of coming and leaving where they are written
 * @param chair name of who chaired
 */
public record PaperForm(MeetingNotice notice, String sheet, String chair, List<PaperVote> votes, String minutes) {

    public PaperForm {
        votes = List.copyOf(votes);
    }

    /**
     * @param item      number on the agenda
     * @param at        null where no time was written
     * @param votesFor  numbers; not read where the body votes by name
     * @param againstBy names, where the body votes by name: all others who were there and voted were in favour
     * @param withdrawn names of those who withdrew (回避)
     */
    public record PaperVote(int item, LocalTime at, String motion, int votesFor, int against, int abstain, String againstBy,
            String abstainBy, String withdrawn) {
    }
}
