package org.yishi.bylaws.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.yishi.bylaws.article.ArticleLine;
import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.VersionStage;
import org.yishi.bylaws.version.VersionWorkView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The street gives its receipt, or orders articles to be corrected. */
@Named("bylawsAnswerFiling")
@RequestScoped
public class AnswerFilingView extends VersionWorkView {

    @Inject
    private Filings filings;
    @Inject
    private Bylaws bylaws;
    @Inject
    private Clock clock;

    private String receipt;
    private List<String> articles = List.of();
    private String why;
    private LocalDate receivedOn;
    private LocalDate orderedOn;

    @Override
    protected void fill(BylawVersion known) {
        receivedOn = LocalDate.now(clock);
        orderedOn = receivedOn;
    }

    public String receive() {
        filings.receive(getId(), receipt, receivedOn);
        return done("bylaws.filing.answer.received");
    }

    public String order() {
        filings.order(getId(), articles.stream().map(Long::valueOf).collect(Collectors.toSet()), why, orderedOn);
        return done("bylaws.filing.answer.ordered");
    }

    /** Whether a receipt is still to be given. */
    public boolean isWaiting() {
        return getVersion().stage() == VersionStage.FILED;
    }

    public boolean isCorrectable() {
        return getVersion().isCorrectableOn(LocalDate.now(clock));
    }

    public List<ArticleLine> getLines() {
        return bylaws.lines(getVersion()).stream().filter(line -> !line.gone()).toList();
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    public List<String> getArticles() {
        return articles;
    }

    public void setArticles(List<String> articles) {
        this.articles = articles;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public LocalDate getOrderedOn() {
        return orderedOn;
    }

    public void setOrderedOn(LocalDate orderedOn) {
        this.orderedOn = orderedOn;
    }
}
