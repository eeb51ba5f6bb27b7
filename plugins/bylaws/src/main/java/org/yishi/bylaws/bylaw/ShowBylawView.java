package org.yishi.bylaws.bylaw;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.yishi.bylaws.article.ArticleLine;
import org.yishi.bylaws.enforcement.Statistics;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.Filing;
import org.yishi.bylaws.version.WholeText;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The rules as they hold on a day, in plain words beside the text; searched within, each article by its own address. */
@Named("bylawsShowBylaw")
@RequestScoped
public class ShowBylawView {

    @Inject
    private Bylaws bylaws;
    @Inject
    private Statistics statistics;
    @Inject
    private WholeText whole;
    @Inject
    private Texts texts;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Clock clock;

    private long id;
    private String on = "";
    private String q = "";
    private Bylaws.Line line;
    private BylawVersion version;
    private List<BylawVersion> versions = List.of();
    private List<ArticleLine> articles = List.of();
    private Map<Long, Statistics.OfArticle> numbers = Map.of();

    public void load() {
        line = bylaws.line(id, LocalDate.now(clock));
        currentArea.enter(line.bylaw().areaId());
        versions = bylaws.versions(id);
        version = bylaws.inForce(id, getDay()).orElse(null);
        if (version != null) {
            articles = bylaws.lines(version).stream().filter(one -> !one.gone()).toList();
            numbers = statistics.of(id);
        }
    }

    /** The chosen day; today where none was chosen, or it is none. */
    public LocalDate getDay() {
        return ChosenDay.of(on, LocalDate.now(clock));
    }

    /** Whether what is shown is not what holds today. */
    public boolean isOther() {
        return version != null && (line.inForce() == null || line.inForce().id() != version.id());
    }

    /** What holds today; null where nothing does. */
    public BylawVersion getInForce() {
        return line.inForce();
    }

    /** Where that is read. */
    public String getNow() {
        return "/bylaws/bylaw/show?id=" + id;
    }

    /** Goes along to an article, so that it is shown as it was on that day; empty for today. */
    public String getThen() {
        return isToday() ? "" : "&on=" + getDay();
    }

    public boolean isToday() {
        return getDay().equals(LocalDate.now(clock));
    }

    /** Key of the sentence that says what is shown: what holds today, what held on a day, or what is to hold on one that is still to come. */
    public String getShown() {
        boolean planned = getDay().isAfter(LocalDate.now(clock));
        if (version == null) {
            return planned ? "bylaws.bylaw.show.nothingPlanned" : "bylaws.bylaw.show.nothing";
        }
        return isToday() ? "bylaws.bylaw.show.today" : planned ? "bylaws.bylaw.show.planned" : "bylaws.bylaw.show.then";
    }

    /** Those that hold what somebody looks for; all where nothing is looked for. */
    public List<ArticleLine> getArticles() {
        return getWanted().isEmpty() ? articles : articles.stream().filter(one -> one.holds(getWanted())).toList();
    }

    public String getWanted() {
        return q == null ? "" : q.strip();
    }

    public Statistics.OfArticle numbers(long article) {
        return numbers.getOrDefault(article, Statistics.OfArticle.NONE);
    }

    public boolean isCounted() {
        return !numbers.isEmpty();
    }

    /** Every article, whatever is looked for. */
    public List<ArticleLine> getAll() {
        return articles;
    }

    public List<BylawVersion> getVersions() {
        return versions;
    }

    /** Where a version stands: whether it holds, by which one it was replaced, else its stage. */
    public String standing(BylawVersion one) {
        LocalDate today = LocalDate.now(clock);
        if (one.isNeverHeld()) {
            return texts.get("bylaws.read.notInForce");
        }
        if (one.isEndedOn(today)) {
            return versions.stream().filter(next -> next.isInForceOn(one.effectiveTo())).findFirst()
                    .map(next -> texts.get("bylaws.read.replacedBy", next.ordinal())).orElseGet(() -> texts.get("bylaws.read.ended"));
        }
        if (one.isRepeal() && one.isPosted()) {
            return texts.get("bylaws.purpose.REPEAL");
        }
        return texts.get(one.isInForceOn(today) ? "bylaws.read.inForce" : "bylaws.stage." + one.stage());
    }

    /** The street's order to correct articles of what is shown, where they were suspended on that day; null where there is none. */
    public Filing getOrdered() {
        boolean suspended = articles.stream().anyMatch(one -> one.wording().isSuspendedOn(getDay()));
        return suspended && version.filing() != null && version.filing().orderWhy() != null ? version.filing() : null;
    }

    public Bylaw getBylaw() {
        return line.bylaw();
    }

    public BylawVersion getVersion() {
        return version;
    }

    public BylawVersion getRunning() {
        return line.running();
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

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }
}
