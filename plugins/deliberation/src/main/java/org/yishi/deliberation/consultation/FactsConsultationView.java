package org.yishi.deliberation.consultation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.yishi.portal.access.Refusal;

/** The third step: the facts file. It may be saved half done and completed later. */
@Named("deliberationFactsConsultation")
@RequestScoped
public class FactsConsultationView extends ConsultationWorkView {

    /** More than any setting allows; how large a file may be is said by whoever keeps it. */
    private static final int READ_AT_MOST = 32 * 1024 * 1024;

    private String facts;
    private String costs;
    private String options;
    private String limits;
    private Part annex;

    @Override
    protected void fill(Consultation known) {
        facts = known.file().facts();
        costs = known.file().costs();
        options = known.file().options();
        limits = known.file().limits();
    }

    public String save() {
        boolean planned = getConsultation().isPlanned();
        drafts().file(getId(), FactsFile.of(facts, costs, options, limits));
        if (annex != null && annex.getSize() > 0) {
            attach();
        }
        return done(planned ? "consultation/manage" : "consultation/plan", "deliberation.consultation.manage.saved");
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public String getCosts() {
        return costs;
    }

    public void setCosts(String costs) {
        this.costs = costs;
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options;
    }

    public String getLimits() {
        return limits;
    }

    public void setLimits(String limits) {
        this.limits = limits;
    }

    private void attach() {
        try {
            drafts().attach(getId(), annex.getSubmittedFileName(), bytes());
        } catch (Refusal refused) {
            throw "file".equals(refused.field()) ? refused.at("annex") : refused;
        }
    }

    private byte[] bytes() {
        try (InputStream content = annex.getInputStream()) {
            return content.readNBytes(READ_AT_MOST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Part getAnnex() {
        return annex;
    }

    public void setAnnex(Part annex) {
        this.annex = annex;
    }
}
