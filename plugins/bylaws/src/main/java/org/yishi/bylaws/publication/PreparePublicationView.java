package org.yishi.bylaws.publication;

import java.time.Clock;
import java.time.LocalDate;

import org.yishi.bylaws.adoption.Rulings;
import org.yishi.bylaws.bylaw.Bylaws;
import org.yishi.bylaws.version.Adoption;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.VersionStage;
import org.yishi.bylaws.version.VersionWorkView;
import org.yishi.bylaws.version.WholeText;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The text of the notice that is due; begins with what the version says. */
@Named("bylawsPreparePublication")
@RequestScoped
public class PreparePublicationView extends VersionWorkView {

    /** What a notice of core takes, less an opening. */
    private static final int LONGEST = 18_000;

    @Inject
    private Publications publications;
    @Inject
    private Rulings rulings;
    @Inject
    private WholeText whole;
    @Inject
    private Bylaws bylaws;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    private String headline;
    private String body;
    private String responsible;
    private String contact;
    private LocalDate effective;

    @Override
    protected void fill(BylawVersion known) {
        headline = texts.get("bylaws.publication." + what(known) + ".title", known.title());
        body = (opening(known) + "\n\n" + text(known)).strip();
        contact = texts.get("bylaws.publication.contact");
        effective = LocalDate.now(clock);
    }

    private String what(BylawVersion known) {
        return isForce() ? known.isRepeal() ? "repeal" : "force" : known.isRepeal() ? "readyRepeal" : "ready";
    }

    private String opening(BylawVersion known) {
        if (!isForce()) {
            return texts.get("bylaws.publication." + what(known) + ".body", known.title(), known.motion().reason());
        }
        Adoption by = known.adoption();
        return known.isArticlewise()
                ? texts.get("bylaws.publication.force.byArticle", known.title(), by.on(), by.numbers().base(),
                        rulings.passed(known), rulings.refused(known))
                : texts.get("bylaws.publication." + what(known) + ".body", known.title(), by.on(), by.numbers().base(), by.numbers().present(),
                        by.numbers().votesFor(), by.numbers().against(), by.numbers().abstain());
    }

    /** All of it; of one that a notice does not take, where it is read. */
    private String text(BylawVersion known) {
        String all = whole.of(known);
        return all.length() <= LONGEST ? all : texts.get("bylaws.publication.long", bylaws.text(known).articles().size(), known.number());
    }

    /** What hung already holds from the day that was announced then. */
    public boolean isDated() {
        return isForce() && !getVersion().isPosted();
    }

    public boolean isForce() {
        return getVersion().stage() == VersionStage.IN_FORCE;
    }

    public String prepare() {
        long notice = publications.prepare(getId(), new Publications.Words(headline, body, responsible, contact), effective);
        return "/portal/notice/manage?faces-redirect=true&id=" + notice;
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public LocalDate getEffective() {
        return effective;
    }

    public void setEffective(LocalDate effective) {
        this.effective = effective;
    }
}
