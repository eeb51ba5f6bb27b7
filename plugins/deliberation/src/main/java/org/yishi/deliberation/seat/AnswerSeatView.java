package org.yishi.deliberation.seat;

import java.util.List;

import org.yishi.deliberation.consultation.ConsultationVisitView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The panel answers those who say that a group is missing. */
@Named("deliberationAnswerSeat")
@RequestScoped
public class AnswerSeatView extends ConsultationVisitView {

    @Inject
    private Groups groups;

    private GroupClaim.Answer answer;
    private String reason;
    private List<GroupClaim> claims;

    public String answer() {
        groups.answer(getId(), getClaim(), answer, reason);
        return done("seat/answer", "deliberation.seat.answer.done");
    }

    public List<GroupClaim> getClaims() {
        if (claims == null) {
            claims = groups.claims(getId());
        }
        return claims;
    }

    /** The one chosen, otherwise the first that waits; null where none does. */
    public GroupClaim getChosen() {
        List<GroupClaim> waiting = getClaims().stream().filter(one -> one.answer() == null).toList();
        GroupClaim chosen = waiting.stream().filter(one -> one.id() == getClaim()).findFirst().or(() -> waiting.stream().findFirst()).orElse(null);
        remembered("claim", chosen == null ? 0 : chosen.id());
        return chosen;
    }

    public GroupClaim.Answer[] getAnswers() {
        return GroupClaim.Answer.values();
    }

    public long getClaim() {
        return remembered("claim", 0);
    }

    public void setClaim(long claim) {
        remembered("claim", claim);
    }

    public GroupClaim.Answer getAnswer() {
        return answer;
    }

    public void setAnswer(GroupClaim.Answer answer) {
        this.answer = answer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
