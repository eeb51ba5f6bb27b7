package org.yishi.bylaws.version;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.yishi.bylaws.amendment.Proposal;
import org.yishi.bylaws.amendment.ProposalLine;
import org.yishi.bylaws.amendment.ProposalLines;
import org.yishi.bylaws.comment.ArticleComment;
import org.yishi.bylaws.comment.CommentRepository;
import org.yishi.bylaws.text.ArticleNumber;
import org.yishi.bylaws.text.BylawText;
import org.yishi.bylaws.text.Clash;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** All that stands between a version and its next stage, at once, each with the page on which it is mended. */
@ApplicationScoped
class Obstacles {

    private static final int MOST = 8;

    @Inject
    private WordingRepository wordings;
    @Inject
    private CommentRepository comments;
    @Inject
    private ProposalLines lines;
    @Inject
    private Consultations consultations;
    @Inject
    private Cases cases;
    @Inject
    private Notices notices;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    /** @param link where it is mended; empty where one can only wait */
    public record Obstacle(String words, String link) {
    }

    List<Obstacle> of(BylawVersion version) {
        List<Obstacle> all = new ArrayList<>();
        switch (version.stage()) {
            case COLLECTING -> days(version, "bylaws.collectDays", all);
            case DRAFTING -> {
                articles(version, all);
                group(version, all);
                uncorrected(version, all);
            }
            case CONSULTATION -> {
                days(version, "bylaws.consultDays", all);
                unanswered(version, all);
                clashes(version, all);
            }
            case READY -> notice(version.publication().readyNotice(), all);
            case IN_FORCE -> notice(version.publication().forceNotice(), all);
            default -> { }
        }
        return all;
    }

    private void days(BylawVersion version, String figure, List<Obstacle> all) {
        cases.view(version.dossier()).stage(version.stage().name()).filter(stage -> stage.notBefore() != null
                && stage.notBefore().isAfter(LocalDate.now(clock))).ifPresent(stage -> all.add(new Obstacle(texts.get("bylaws.obstacle.days",
                        texts.get("bylaws.stage." + version.stage()), cases.view(version.dossier()).parameters().get(figure), stage.notBefore()), "")));
    }

    private void articles(BylawVersion version, List<Obstacle> all) {
        if (version.purpose() != Purpose.REPEAL && wordings.of(version).isEmpty()) {
            all.add(new Obstacle(texts.get("bylaws.obstacle.articles"), "/bylaws/version/compose?id=" + version.id()));
        }
    }

    private void group(BylawVersion version, List<Obstacle> all) {
        if (!version.purpose().isShort() && !version.hasGroup()) {
            all.add(new Obstacle(texts.get("bylaws.obstacle.group"), "/bylaws/version/compose?id=" + version.id()));
        }
    }

    private void uncorrected(BylawVersion version, List<Obstacle> all) {
        if (version.purpose() == Purpose.CORRECTION) {
            BylawText text = wordings.text(version);
            wordings.uncorrected(version).forEach(one -> all.add(new Obstacle(texts.get("bylaws.obstacle.uncorrected",
                    ArticleNumber.chinese(text.numberOf(one.articleId()))), "/bylaws/article/write?id=" + version.id() + "&article=" + one.articleId())));
        }
    }

    private void unanswered(BylawVersion version, List<Obstacle> all) {
        String page = "/bylaws/comment/answer?id=" + version.id();
        List<ArticleComment> said = comments.open(version.id());
        said.stream().limit(MOST).forEach(one -> all.add(new Obstacle(texts.get("bylaws.obstacle.comment", one.gist()), page + "&comment=" + one.id())));
        if (said.size() > MOST) {
            all.add(new Obstacle(texts.get("bylaws.obstacle.more", said.size() - MOST), page));
        }
        lines.of(version).stream().filter(line -> line.proposal().isOpen()).forEach(line -> all.add(new Obstacle(amendment(line),
                "/bylaws/amendment/answer?id=" + version.id() + "&amendment=" + line.proposal().id())));
    }

    /** Which article it changes and how, with its first words where it brings some. */
    private String amendment(ProposalLine line) {
        Proposal one = line.proposal();
        return texts.get(one.gist().isEmpty() ? "bylaws.obstacle.amendment" : "bylaws.obstacle.amendmentWords", Integer.toString(one.number()),
                texts.get(line.says(), line.heading(), line.anchor()), one.gist());
    }

    private void clashes(BylawVersion version, List<Obstacle> all) {
        BylawText text = wordings.text(version);
        for (Clash clash : consultations.clashes(version.id())) {
            all.add(new Obstacle(texts.get(clash.key(), text.numberOf(clash.article()), clash.names()), "/bylaws/comment/answer?id=" + version.id()));
        }
    }

    private void notice(long id, List<Obstacle> all) {
        if (id != 0) {
            notices.view(id).missing().forEach(one -> all.add(new Obstacle(texts.get(one.key(), one.arguments().toArray()), "/portal/notice/manage?id=" + id)));
        }
    }
}
