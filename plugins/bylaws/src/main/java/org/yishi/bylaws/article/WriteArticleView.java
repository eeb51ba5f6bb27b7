package org.yishi.bylaws.article;

import java.util.List;

import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.Drafts;
import org.yishi.bylaws.version.VersionWorkView;
import org.yishi.bylaws.version.Wording;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writing one article of the draft: its words, the plain sentence, why, on what ground, and where it stands. */
@Named("bylawsWriteArticle")
@RequestScoped
public class WriteArticleView extends VersionWorkView {

    @Inject
    private Drafts drafts;
    @Inject
    private Bylaws bylaws;

    private String chapter;
    private String body;
    private String plain;
    private String reason;
    private String source;
    private String anchor = "0";

    @Override
    protected void fill(BylawVersion known) {
        List<ArticleLine> lines = bylaws.lines(known).stream().filter(line -> !line.gone()).toList();
        anchor = lines.isEmpty() || getArticle() != 0 ? Long.toString(bylaws.text(known).before(getArticle()))
                : Long.toString(lines.get(lines.size() - 1).wording().articleId());
        lines.stream().map(ArticleLine::wording).filter(one -> one.articleId() == getArticle()).findFirst().ifPresent(one -> {
            chapter = one.chapter();
            body = one.body();
            plain = one.plain();
            reason = one.reason();
            source = one.source();
        });
    }

    /** After which it may stand. */
    public List<ArticleLine> getOthers() {
        return bylaws.lines(getVersion()).stream().filter(line -> !line.gone() && line.wording().articleId() != getArticle()).toList();
    }

    public String write() {
        long after = Long.parseLong(anchor);
        long before = bylaws.text(getVersion()).before(getArticle());
        drafts.write(getId(), getArticle(), after, new Wording.Words(chapter, body, plain, reason, source));
        if (getArticle() != 0 && before != after) {
            drafts.move(getId(), getArticle(), after);
        }
        done("bylaws.article.write.done");
        return to("/bylaws/version/compose");
    }

    public String remove() {
        drafts.remove(getId(), getArticle());
        done("bylaws.article.write.removed");
        return to("/bylaws/version/compose");
    }

    /** 0 for a new one. */
    public long getArticle() {
        return remembered("bylaws.article");
    }

    public void setArticle(long article) {
        remember("bylaws.article", article);
    }

    public String getChapter() {
        return chapter;
    }

    public void setChapter(String chapter) {
        this.chapter = chapter;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getPlain() {
        return plain;
    }

    public void setPlain(String plain) {
        this.plain = plain;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getAnchor() {
        return anchor;
    }

    public void setAnchor(String anchor) {
        this.anchor = anchor;
    }
}
