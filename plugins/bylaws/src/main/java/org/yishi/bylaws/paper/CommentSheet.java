package org.yishi.bylaws.paper;

import org.yishi.bylaws.comment.ArticleComment;
import org.yishi.bylaws.comment.Comments;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.portal.form.FilledForm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A comment that somebody wrote with a pen. */
@ApplicationScoped
public class CommentSheet extends HeardSheets {

    @Inject
    private Comments comments;

    @Override
    public String action() {
        return BylawForms.COMMENT.action();
    }

    @Override
    boolean isTaken(BylawVersion version) {
        return version.stage().isHeard();
    }

    @Override
    public void enter(FilledForm filled) {
        comments.give(filled.subjectId(), new ArticleComment.Words(Typed.article(text(filled.subjectId()), filled.value("article"), "article"),
                filled.value("quoted"), filled.value("comment"), filled.value("unit")), filled.heldOn(), true);
    }
}
