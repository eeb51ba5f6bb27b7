package org.yishi.bylaws.comment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.yishi.bylaws.article.ArticleLine;
import org.yishi.bylaws.paper.Typed;
import org.yishi.portal.page.Said;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A resident says something to a draft, an article or some of its words. */
@Named("bylawsGiveComment")
@RequestScoped
public class GiveCommentView extends HeardView {

    @Inject
    private Comments comments;
    @Inject
    private Said said;
    @Inject
    private Clock clock;

    private String quote = "";
    private boolean sent;

    @Override
    protected void begin(Map<String, Object> fields, ArticleLine article) {
        fields.put("article", article == null ? "" : Integer.toString(article.number()));
        fields.put("quoted", quote);
    }

    public String give() {
        comments.give(getId(), new ArticleComment.Words(Typed.article(bylaws().text(getVersion()), text("article"), "article"), text("quoted"),
                text("comment"), text("unit")), LocalDate.now(clock), false);
        said.done("bylaws.comment.give.done");
        return "/bylaws/comment/give?faces-redirect=true&sent=true&id=" + getId();
    }

    /** Whether a comment was given a moment ago. */
    public boolean isSent() {
        return sent;
    }

    public void setSent(boolean sent) {
        this.sent = sent;
    }

    /** Words that were marked on the page of the draft. */
    public String getQuote() {
        return quote;
    }

    public void setQuote(String quote) {
        this.quote = quote == null ? "" : quote;
    }
}
