package org.yishi.bylaws.adoption;

import java.util.List;

import org.yishi.bylaws.text.ArticleNumber;
import org.yishi.bylaws.text.BylawText;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.WordingRepository;
import org.yishi.portal.access.Open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reading how the changes of a version were voted on, where the vote was by articles (逐条表决). */
@ApplicationScoped
@Open("the numbers of a vote are public")
public class Rulings {

    @Inject
    private RulingRepository repository;
    @Inject
    private WordingRepository wordings;
    @Inject
    private Adoptions adoptions;

    /** @param number of the article in the text that was voted on; of one that was to go, where it stood */
    public record Line(ArticleRuling ruling, int number) {

        /** 第五条. */
        public String heading() {
            return ArticleNumber.chinese(number);
        }
    }

    /** In the order in which they were voted on; none where the vote was on the whole. */
    public List<Line> of(BylawVersion version) {
        List<ArticleRuling> all = version.isArticlewise() ? repository.of(version) : List.of();
        if (all.isEmpty()) {
            return List.of();
        }
        BylawText base = adoptions.base(version);
        BylawText voted = wordings.text(version.id(), editionVoted(version, all));
        return all.stream().map(ruling -> new Line(ruling, Math.max(voted.numberOf(ruling.articleId()), voted.find(ruling.articleId()).isPresent() ? 0
                : base.numberOf(ruling.articleId())))).toList();
    }

    /** What was adopted without all that was put to the vote is an edition of its own. */
    private static int editionVoted(BylawVersion version, List<ArticleRuling> all) {
        boolean some = version.isAdopted() && all.stream().anyMatch(ruling -> !ruling.isPassed());
        return some ? version.edition() - 1 : version.edition();
    }

    /** Whether this round voted on some articles. */
    public boolean isBegun(BylawVersion version) {
        return !repository.of(version).isEmpty();
    }

    public long passed(BylawVersion version) {
        return repository.of(version).stream().filter(ArticleRuling::isPassed).count();
    }

    public long refused(BylawVersion version) {
        return repository.of(version).stream().filter(ruling -> !ruling.isPassed()).count();
    }
}
