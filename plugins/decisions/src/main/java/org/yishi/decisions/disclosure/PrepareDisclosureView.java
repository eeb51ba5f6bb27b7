package org.yishi.decisions.disclosure;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.MatterWorkView;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The text of a disclosure; begins with what the file already says. */
@Named("decisionsPrepareDisclosure")
@RequestScoped
public class PrepareDisclosureView extends MatterWorkView {

    @Inject
    private Disclosures disclosures;
    @Inject
    private DisclosureText disclosureText;

    private String headline;
    private String body;
    private String responsible;
    private String contact;

    @Override
    protected void fill(Matter known) {
        Disclosures.Words words = disclosureText.of(known);
        headline = words.title();
        body = words.body();
        responsible = words.responsible();
        contact = words.contact();
    }

    public String prepare() {
        disclosures.prepare(getId(), new Disclosures.Words(headline, body, responsible, contact));
        return done("decisions.disclosure.prepare.done");
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
}
