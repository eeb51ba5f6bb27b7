package org.yishi.bylaws.version;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yishi.bylaws.adoption.Adoptions;
import org.yishi.bylaws.adoption.Rulings;
import org.yishi.bylaws.amendment.ProposalLine;
import org.yishi.bylaws.amendment.ProposalLines;
import org.yishi.bylaws.article.ArticleLine;
import org.yishi.bylaws.bylaw.Bylaw;
import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.comment.ArticleComment;
import org.yishi.bylaws.comment.Comments;
import org.yishi.bylaws.legality.Reviews;
import org.yishi.bylaws.text.ArticleNumber;
import org.yishi.bylaws.text.BylawText;
import org.yishi.bylaws.text.Clash;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Cases;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One version as everybody reads it: where it stands, its text with what is changed, what was said and answered, how it was adopted. */
@Named("bylawsShowVersion")
@RequestScoped
public class ShowVersionView {

    @Inject
    private Bylaws bylaws;
    @Inject
    private Comments comments;
    @Inject
    private Consultations consultations;
    @Inject
    private ProposalLines proposals;
    @Inject
    private Reviews reviews;
    @Inject
    private Adoptions adoptions;
    @Inject
    private Rulings rulings;
    @Inject
    private Cases cases;
    @Inject
    private WholeText whole;
    @Inject
    private Texts texts;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Clock clock;

    private long id;
    private BylawVersion version;
    private List<ArticleLine> lines = List.of();
    private final Map<Integer, BylawText> editions = new HashMap<>();
    private List<Clash> clashes;
    private List<Rulings.Line> ruled;

    public void load() {
        version = bylaws.version(id);
        currentArea.enter(version.areaId());
        lines = bylaws.lines(version);
    }

    public BylawVersion getVersion() {
        return version;
    }

    /** Key of the sentence that says where it stands. */
    public String getNow() {
        return isEnded() ? "bylaws.now.ENDED" : version.now();
    }

    /** Whether it held once and does no longer. */
    public boolean isEnded() {
        return version.isEndedOn(LocalDate.now(clock));
    }

    public Bylaw getBylaw() {
        return bylaws.get(version.bylawId());
    }

    public CaseView getCourse() {
        return cases.view(version.dossier());
    }

    public List<ArticleLine> getLines() {
        return lines;
    }

    public boolean isCompared() {
        return version.baseId() != 0;
    }

    public List<ArticleComment> getComments() {
        return comments.answered(id);
    }

    public int getSaid() {
        return comments.count(id);
    }

    public List<ProposalLine> getProposals() {
        return proposals.of(version);
    }

    /** Conflicts between amendments that are not refused. */
    public List<Clash> getClashes() {
        if (clashes == null) {
            clashes = version.stage() == VersionStage.CONSULTATION ? consultations.clashes(id) : List.of();
        }
        return clashes;
    }

    public List<Reviews.Told> getReviews() {
        return reviews.of(id);
    }

    /** 第五条 of the edition that was laid open when it was said; the words for the whole draft where it is about that. */
    public String heading(ArticleComment comment) {
        int number = editions.computeIfAbsent(comment.edition(), edition -> bylaws.text(version, edition)).numberOf(comment.articleId());
        return number == 0 ? texts.get("bylaws.read.whole") : ArticleNumber.chinese(number);
    }

    public int numberOf(long articleId) {
        return lines.stream().filter(line -> !line.gone() && line.wording().articleId() == articleId).mapToInt(ArticleLine::number).findFirst().orElse(0);
    }

    /** The rule as it was counted, in the reader's language. */
    public String getReckoning() {
        Reckoning reckoning = version.adoption().reckoning();
        return texts.language().getLanguage().equals("en") ? reckoning.en() : reckoning.zh();
    }

    /** How each article was voted on; empty where the vote was on the whole. */
    public List<Rulings.Line> getRulings() {
        if (ruled == null) {
            ruled = rulings.of(version);
        }
        return ruled;
    }

    public int getPassed() {
        return (int) getRulings().stream().filter(line -> line.ruling().isPassed()).count();
    }

    public boolean isWarnedOfWomen() {
        return adoptions.isWarnedOfWomen(version);
    }

    /** The sentence on the measures that it lists; empty where it lists none. */
    public String getMeasures() {
        return whole.measures(version, texts.language());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
