package org.yishi.bylaws.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.yishi.bylaws.article.ArticleLine;
import org.yishi.bylaws.bylaw.Bylaw;
import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.paper.Typed;
import org.yishi.bylaws.text.ArticleNumber;
import org.yishi.bylaws.text.BylawText;
import org.yishi.bylaws.text.Provision;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A resident reports that an article is not kept. */
@Named("bylawsReportEnforcement")
@RequestScoped
public class ReportEnforcementView {

    @Inject
    private Enforcements enforcements;
    @Inject
    private Bylaws bylaws;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;
    @Inject
    private Clock clock;

    private final Map<String, Object> values = new HashMap<>();

    public void load() {
        currentArea.enter(getBylaw().areaId());
        if (!FacesContext.getCurrentInstance().isPostback() && values.isEmpty()) {
            values.put("article", getMeant() == null ? "" : Integer.toString(getMeant().number()));
            values.put("happenedOn", LocalDate.now(clock).toString());
        }
    }

    public String report() {
        LocalDate happenedOn = Typed.day(text("happenedOn"), "happenedOn");
        long article = isMeant() ? getAbout() : bylaws.articleOn(getId(), happenedOn, text("article"));
        enforcements.report(getId(), new Enforcement.Words(article, happenedOn, text("fact"), text("evidence"), text("concerned"),
                Boolean.TRUE.equals(values.get("minor"))), LocalDate.now(clock), false);
        BylawText then = bylaws.text(bylaws.inForce(getId(), happenedOn).orElseThrow());
        said.done("bylaws.enforcement.report.done", ArticleNumber.chinese(then.numberOf(article)), then.find(article).map(Provision::text).orElse(""));
        return "/bylaws/enforcement/mine?faces-redirect=true";
    }

    private String text(String field) {
        Object value = values.get(field);
        return value == null ? "" : value.toString();
    }

    public Bylaw getBylaw() {
        return bylaws.get(getId());
    }

    /** What is typed into the declared form. */
    public Map<String, Object> getValues() {
        return values;
    }

    /** The article from whose page somebody came, as it stands today; null where none. */
    public ArticleLine getMeant() {
        return bylaws.inForce(getId(), LocalDate.now(clock)).stream().flatMap(version -> bylaws.lines(version).stream())
                .filter(line -> !line.gone() && line.wording().articleId() == getAbout()).findFirst().orElse(null);
    }

    /** Whether its number was left as it was put in: then it is meant, whatever its number was on the day. */
    private boolean isMeant() {
        ArticleLine meant = getMeant();
        return meant != null && text("article").replaceAll("\\D", "").equals(Integer.toString(meant.number()));
    }

    public long getAbout() {
        return (Long) memory().getOrDefault("bylaws.article", 0L);
    }

    public void setAbout(long article) {
        memory().put("bylaws.article", article);
    }

    public long getId() {
        return (Long) memory().getOrDefault("bylaws.bylaw", 0L);
    }

    public void setId(long id) {
        memory().put("bylaws.bylaw", id);
    }

    private static Map<String, Object> memory() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewMap();
    }
}
