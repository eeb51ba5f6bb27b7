package org.yishi.deliberation.statement;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationVisitView;
import org.yishi.deliberation.vote.Choice;
import org.yishi.deliberation.vote.Turn;
import org.yishi.deliberation.vote.Votes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Voting, one statement after the other. The form sends the statement that was on the screen, not the one whose turn it is now. */
@Named("deliberationVoteStatement")
@RequestScoped
public class VoteStatementView extends ConsultationVisitView {

    private static final int MOST_SKIPPED = 300;

    @Inject
    private Votes votes;

    private long statement;
    private long last;
    private long shown;
    private final Set<Long> skipped = new TreeSet<>();
    private Turn turn;

    @Override
    protected void fill(Consultation known) {
        if (isOpen()) {
            turn = votes.next(getId(), statement, skipped);
            shown = turn.statementId();
        }
    }

    public String agree() {
        return cast(Choice.AGREE);
    }

    public String disagree() {
        return cast(Choice.DISAGREE);
    }

    public String pass() {
        return cast(Choice.PASS);
    }

    public String undo() {
        votes.takeBack(getId(), last);
        return to("statement/vote") + "&statement=" + last + skippedPart();
    }

    private String cast(Choice choice) {
        votes.cast(getId(), shown, choice);
        return to("statement/vote") + "&last=" + shown + skippedPart();
    }

    private String skippedPart() {
        return skipped.isEmpty() ? "" : "&skip=" + getSkip();
    }

    /** Null where nobody may vote now. Read again when the form is shown a second time. */
    public Turn getTurn() {
        if (turn == null && shown != 0 && isOpen()) {
            turn = votes.next(getId(), shown, skipped);
        }
        return turn;
    }

    /** The address that puts this statement off for later. */
    public String getLater() {
        Set<Long> more = new TreeSet<>(skipped);
        more.add(shown);
        return "/deliberation/statement/vote?id=" + getId() + "&skip=" + joined(more);
    }

    public boolean isSkippedSome() {
        return !skipped.isEmpty();
    }

    public String getSkip() {
        return joined(skipped);
    }

    public void setSkip(String numbers) {
        skipped.clear();
        if (numbers != null) {
            for (String number : numbers.split(",", MOST_SKIPPED)) {
                if (number.matches("\\d{1,18}")) {
                    skipped.add(Long.parseLong(number));
                }
            }
        }
    }

    private static String joined(Set<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    public long getStatement() {
        return statement;
    }

    public void setStatement(long statement) {
        this.statement = statement;
    }

    public long getLast() {
        return last;
    }

    public void setLast(long last) {
        this.last = last;
    }

    public long getShown() {
        return shown;
    }

    public void setShown(long shown) {
        this.shown = shown;
    }
}
