package org.yishi.bylaws.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.comment.Answer;
import org.yishi.bylaws.text.Clash;
import org.yishi.bylaws.version.Consultations;
import org.yishi.bylaws.version.VersionStage;
import org.yishi.bylaws.version.VersionWorkView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One amendment with what it changes and what it contradicts, to be accepted or refused. */
@Named("bylawsAnswerAmendment")
@RequestScoped
public class AnswerAmendmentView extends VersionWorkView {

    private static final String CHOSEN = "bylaws.amendment";

    @Inject
    private Amendments amendments;
    @Inject
    private Consultations consultations;
    @Inject
    private ProposalLines lines;
    @Inject
    private Bylaws bylaws;
    @Inject
    private Clock clock;

    private ProposalLine line;
    private Answer outcome;
    private String reason;
    private String why;

    public String answer() {
        amendments.answer(getChosen(), outcome, reason, LocalDate.now(clock));
        done("bylaws.amendment.answer.done");
        return to("/bylaws/comment/answer");
    }

    public String withhold() {
        return hide(true, "bylaws.amendment.answer.withheld");
    }

    public String showAgain() {
        return hide(false, "bylaws.amendment.answer.shown");
    }

    private String hide(boolean hide, String key) {
        amendments.withhold(getChosen(), hide);
        done(key);
        return to("/bylaws/amendment/answer") + "&amendment=" + getChosen();
    }

    public String confirm() {
        amendments.confirm(getChosen());
        done("bylaws.amendment.answer.confirmed");
        return to("/bylaws/amendment/answer") + "&amendment=" + getChosen();
    }

    public String takeBack() {
        amendments.takeBack(getChosen(), why);
        done("bylaws.amendment.answer.takenBack");
        return to("/bylaws/amendment/answer") + "&amendment=" + getChosen();
    }

    public ProposalLine getLine() {
        if (line == null) {
            line = lines.of(getVersion(), amendments.get(getChosen()));
        }
        return line;
    }

    /** Conflicts in which it takes part. */
    public List<Clash> getClashes() {
        long number = getLine().proposal().number();
        return !isRunning() ? List.of() : consultations.clashes(getId()).stream().filter(clash -> clash.amendments().contains(number)).toList();
    }

    /** The others in these conflicts, to be compared with it. */
    public List<ProposalLine> getRivals() {
        Set<Long> numbers = getClashes().stream().flatMap(clash -> clash.amendments().stream()).collect(Collectors.toSet());
        return lines.of(getVersion()).stream().filter(other -> other.proposal().id() != getChosen() && other.proposal().round() == getVersion().round()
                && numbers.contains((long) other.proposal().number())).toList();
    }

    /** Whether an answer can still be given or taken back. */
    public boolean isRunning() {
        return getVersion().stage() == VersionStage.CONSULTATION && getLine().proposal().round() == getVersion().round();
    }

    public int numberOf(long article) {
        return bylaws.text(getVersion()).numberOf(article);
    }

    public List<Answer> getOutcomes() {
        return Answer.WHOLE;
    }

    public long getChosen() {
        return remembered(CHOSEN);
    }

    public void setChosen(long chosen) {
        remember(CHOSEN, chosen);
    }

    public Answer getOutcome() {
        return outcome;
    }

    public void setOutcome(Answer outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
