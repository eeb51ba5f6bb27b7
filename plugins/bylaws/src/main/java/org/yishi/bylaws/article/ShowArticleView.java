package org.yishi.bylaws.article;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.bylaw.ChosenDay;
import org.yishi.bylaws.enforcement.Statistics;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.portal.page.CurrentArea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One article under its own address, to be shared: what it says, in plain words, and how it came to say it. */
@Named("bylawsShowArticle")
@RequestScoped
public class ShowArticleView {

    @Inject
    private Bylaws bylaws;
    @Inject
    private Statistics statistics;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Clock clock;

    private long id;
    private String on = "";
    private BylawVersion version;
    private BylawVersion inForce;
    private ArticleLine line;

    public void load() {
        version = bylaws.versionWith(id, getDay());
        inForce = bylaws.inForce(version.bylawId(), LocalDate.now(clock)).orElse(null);
        currentArea.enter(version.areaId());
        line = bylaws.lines(version).stream().filter(one -> !one.gone() && one.wording().articleId() == id).findFirst().orElseThrow();
    }

    public BylawVersion getVersion() {
        return version;
    }

    public ArticleLine getLine() {
        return line;
    }

    /** The chosen day; today where none was chosen, or it is none. */
    public LocalDate getDay() {
        return ChosenDay.of(on, LocalDate.now(clock));
    }

    /** Whether it holds today. */
    public boolean isHolding() {
        return version.isInForceOn(LocalDate.now(clock));
    }

    /** Whether it is shown as it was on an earlier day, and other words or none hold today. */
    public boolean isOther() {
        return version.isInForceOn(getDay()) && !isHolding();
    }

    /** What holds today; null where nothing does. */
    public BylawVersion getInForce() {
        return inForce;
    }

    /** Where that is read: the same article, where it still stands. */
    public String getNow() {
        boolean stands = inForce != null && bylaws.text(inForce).find(id).isPresent();
        return stands ? "/bylaws/article/show?id=" + id : "/bylaws/bylaw/show?id=" + version.bylawId();
    }

    /** Goes along to the bylaw, so that it is shown as of the same day; empty for today. */
    public String getThen() {
        return isOther() ? "&on=" + getDay() : "";
    }

    /** Under which it is shared, as of the day that is shown. */
    public String getAddress() {
        return "/bylaws/article/show?id=" + id + getThen();
    }

    /** Title of the page. */
    public String getHeading() {
        return version.title() + " " + line.heading();
    }

    public List<Bylaws.Past> getHistory() {
        return bylaws.history(id);
    }

    /** The version that is being made and on which people are heard; null where there is none. */
    public BylawVersion getRunning() {
        BylawVersion running = bylaws.line(version.bylawId(), LocalDate.now(clock)).running();
        return running != null && running.stage().isHeard() ? running : null;
    }

    public Statistics.OfArticle getNumbers() {
        return statistics.of(version.bylawId()).getOrDefault(id, Statistics.OfArticle.NONE);
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
