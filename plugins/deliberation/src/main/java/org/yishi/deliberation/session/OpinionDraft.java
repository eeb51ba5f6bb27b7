package org.yishi.deliberation.session;

import java.time.LocalDate;
import java.util.List;

import org.yishi.deliberation.consultation.Participant;

/**
 * An opinion that is written and not published.
 *
 * @param digest   what is signed
 * @param points   all settled
 * @param dissents verbatim
 * @param signed   those who took part and signed
 * @param unsigned those who took part and have not signed
 * @param needed   how many signatures it needs
 * @param verdicts of the supervision committee, the newest first
 * @param due      the day by which it was to be written
 */
public record OpinionDraft(String digest, List<PointStanding> points, List<Dissent> dissents, List<Participant> signed,
        List<Participant> unsigned, int needed, List<Verdict> verdicts, LocalDate due) {

    public boolean isSigned() {
        return signed.size() >= needed;
    }

    public boolean isSupervised() {
        return !verdicts.isEmpty() && verdicts.stream().noneMatch(Verdict::isOpen);
    }

    /** An objection that the committee has not answered. */
    public boolean isObjected() {
        return verdicts.stream().anyMatch(Verdict::isOpen);
    }
}
