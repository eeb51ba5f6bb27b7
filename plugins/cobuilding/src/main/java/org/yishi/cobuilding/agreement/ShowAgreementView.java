package org.yishi.cobuilding.agreement;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.cobuilding.appraisal.Appraisals;
import org.yishi.cobuilding.paper.WorkView;
import org.yishi.cobuilding.project.Project;
import org.yishi.cobuilding.project.Projects;
import org.yishi.cobuilding.promise.Promise;
import org.yishi.cobuilding.promise.Promises;
import org.yishi.cobuilding.service.ServiceLine;
import org.yishi.cobuilding.service.Services;
import org.yishi.portal.procedure.CaseView;
import org.yishi.portal.procedure.Cases;

/** One agreement as everybody reads it: its words once it is signed, promises, services, scores. */
@Named("cobuildingShowAgreement")
@RequestScoped
public class ShowAgreementView extends WorkView {

    @Inject
    private Agreements agreements;
    @Inject
    private Promises promises;
    @Inject
    private Services services;
    @Inject
    private Appraisals appraisals;
    @Inject
    private Projects projects;
    @Inject
    private Cases cases;

    private Agreement agreement;
    private List<Promise> promised;
    private List<ServiceLine> lines;
    private Appraisals.Scores scores;

    @Override
    protected long areaOf(long record) {
        return agreements.read(record).areaId();
    }

    @Override
    protected void fill() {
        agreement = agreements.read(getId());
        promised = promises.of(getId());
        lines = services.of(getId());
        scores = appraisals.of(getId());
    }

    public Agreement getAgreement() {
        return agreement;
    }

    public Project getProject() {
        return projects.read(agreement.projectId());
    }

    public List<Promise> promised(boolean byUnit) {
        return promised.stream().filter(one -> one.isByUnit() == byUnit).toList();
    }

    public List<ServiceLine> getServices() {
        return lines.stream().filter(line -> line.service().isConfirmed()).toList();
    }

    /** How many services of a side count; those listed also hold what residents have yet to score. */
    public long done(boolean byUnit) {
        return lines.stream().filter(line -> line.isConfirmed() && line.service().isByUnit() == byUnit).count();
    }

    public Appraisals.Scores getScores() {
        return scores;
    }

    public boolean isIdle() {
        return services.isIdle(agreement, lines);
    }

    public CaseView getCourse() {
        return cases.view(agreement.dossier());
    }
}
