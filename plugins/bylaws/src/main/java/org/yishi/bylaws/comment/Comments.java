package org.yishi.bylaws.comment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.VersionRepository;
import org.yishi.bylaws.version.Wording;
import org.yishi.bylaws.version.WordingRepository;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.message.TextKey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Saying something to a draft, and answering it. */
@ApplicationScoped
public class Comments {

    @Inject
    private CommentRepository repository;
    @Inject
    private VersionRepository versions;
    @Inject
    private WordingRepository wordings;
    @Inject
    private Hearing hearing;
    @Inject
    private Messages messages;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @param saidOn today or, from paper, earlier */
    @Guarded("bylaws.comment")
    public long give(@Of(BylawVersion.class) long id, ArticleComment.Words words, LocalDate saidOn, boolean fromPaper) {
        BylawVersion version = versions.get(id);
        if (!version.stage().isHeard()) {
            throw new Refusal("bylaws.refusal.notHeard").by("民发〔2018〕144号");
        }
        if (words.articleId() != 0) {
            requireWords(version, words);
        }
        ArticleComment comment = repository.add(ArticleComment.said(version, words, current.get().personId(),
                hearing.requireDay(version, saidOn), fromPaper));
        act.unnamed().fact("comment", comment.id()).fact("article", words.articleId());
        return comment.id();
    }

    private void requireWords(BylawVersion version, ArticleComment.Words words) {
        Wording article = wordings.find(version, words.articleId()).orElseThrow(() -> new Refusal("bylaws.refusal.noSuchArticle").at("article"));
        if (!article.body().contains(words.quoted())) {
            throw new Refusal("bylaws.refusal.quoted").at("quoted");
        }
    }

    /** @param answeredOn today or, from paper, earlier, but not before it was said */
    @Guarded("bylaws.answer")
    public void answer(@Of(ArticleComment.class) long commentId, Answer outcome, String reason, boolean withhold, LocalDate answeredOn) {
        ArticleComment comment = repository.get(commentId);
        if (answeredOn.isBefore(comment.saidOn()) || answeredOn.isAfter(LocalDate.now(clock))) {
            throw new Refusal("bylaws.refusal.saidOn", comment.saidOn());
        }
        comment.answer(outcome, reason, withhold, answeredOn);
        act.fact("answered", commentId).fact("outcome", outcome);
        BylawVersion version = versions.get(comment.versionId());
        if (comment.personId() > 0) {
            messages.tell(Message.about("bylaws.answered", version.areaId(), version.dossier(), Audience.person(comment.personId()),
                    "/bylaws/version/show?id=" + version.id() + "#c" + comment.id(), version.title(), new TextKey(outcome.key()), comment.answer()));
        }
    }

    /** The unit that somebody named speaks indeed. */
    @Guarded("bylaws.answer")
    public void confirm(@Of(ArticleComment.class) long commentId) {
        repository.get(commentId).confirm();
        act.fact("confirmed", commentId);
    }

    /** All of a version with their words, for those who answer them. */
    @Guarded(value = "bylaws.work", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public List<ArticleComment> all(@Of(BylawVersion.class) long id) {
        return repository.of(id);
    }

    /** What one said oneself to any draft, answered or not; the newest first. */
    @Guarded(value = "bylaws.comment", kind = Guarded.Kind.READ)
    public List<ArticleComment> mine() {
        return repository.saidBy(current.get().personId());
    }

    /** Those that are answered, and whose words hold nothing that must not be public. */
    @Open("opinions and answers are public (domain 4.2); who said them is not shown, and what is not answered nobody has read yet")
    public List<ArticleComment> answered(long id) {
        return repository.of(id).stream().filter(comment -> !comment.isOpen()).toList();
    }

    @Open("how many were said is public")
    public int count(long id) {
        return repository.of(id).size();
    }
}
