package org.yishi.bylaws.comment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.yishi.bylaws.amendment.Amendments;
import org.yishi.bylaws.amendment.Proposal;
import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.text.ArticleNumber;
import org.yishi.bylaws.text.BylawText;
import org.yishi.bylaws.text.Clash;
import org.yishi.bylaws.version.Consultations;
import org.yishi.bylaws.version.VersionStage;
import org.yishi.bylaws.version.VersionWorkView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All that was said to the draft; one is answered at a time. */
@Named("bylawsAnswerComment")
@RequestScoped
public class AnswerCommentView extends VersionWorkView {

    private static final String CHOSEN = "bylaws.comment";

    @Inject
    private Comments comments;
    @Inject
    private Amendments amendments;
    @Inject
    private Consultations consultations;
    @Inject
    private Bylaws bylaws;
    @Inject
    private Clock clock;

    private BylawText text;
    private List<ArticleComment> said;
    private Answer outcome;
    private String reason;
    private boolean withhold;

    public String answer() {
        comments.answer(getChosen(), outcome, reason, withhold, LocalDate.now(clock));
        done("bylaws.comment.answer.done");
        return to("/bylaws/comment/answer");
    }

    public String confirm() {
        comments.confirm(getChosen());
        done("bylaws.comment.answer.confirmed");
        return to("/bylaws/comment/answer") + "&comment=" + getChosen();
    }

    private List<ArticleComment> said() {
        if (said == null) {
            said = comments.all(getId());
        }
        return said;
    }

    public List<ArticleComment> getOpen() {
        return said().stream().filter(ArticleComment::isOpen).toList();
    }

    public List<ArticleComment> getAnswered() {
        return said().stream().filter(comment -> !comment.isOpen()).toList();
    }

    /** The one to be answered: the chosen or the first. */
    public ArticleComment getOne() {
        return getOpen().stream().filter(comment -> comment.id() == getChosen()).findFirst().orElse(null);
    }

    public List<Proposal> getProposals() {
        return amendments.of(getId());
    }

    public List<Clash> getClashes() {
        return getVersion().stage() == VersionStage.CONSULTATION ? consultations.clashes(getId()) : List.of();
    }

    /** 第五条; empty for the whole draft. */
    public String heading(long articleId) {
        int number = numberOf(articleId);
        return number == 0 ? "" : ArticleNumber.chinese(number);
    }

    public int numberOf(long article) {
        if (text == null) {
            text = bylaws.text(getVersion());
        }
        return text.numberOf(article);
    }

    public Answer[] getOutcomes() {
        return Answer.values();
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

    public boolean isWithhold() {
        return withhold;
    }

    public void setWithhold(boolean withhold) {
        this.withhold = withhold;
    }
}
