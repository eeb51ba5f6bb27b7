package org.yishi.neighborhood.partymember;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.yishi.neighborhood.branch.Branch;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.page.Said;

/** A member of the party reports to the branch of the compound (报到); sees what became of it. */
@Named("neighborhoodReportPartymember")
@RequestScoped
public class ReportPartymemberView {

    @Inject
    private PartyMembers members;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Said said;

    private final Map<String, Object> values = new HashMap<>();
    private long id;
    private Branch branch;
    private PartyMember mine;

    public void load() {
        branch = members.branch(id);
        currentArea.enter(branch.areaId());
        mine = members.mine(id).orElse(null);
    }

    public String report() {
        members.report(id, new PartyMember.Report(Registration.valueOf(String.valueOf(values.get("registration"))),
                Standing.valueOf(String.valueOf(values.get("standing"))), (String) values.get("unit"), (String) values.get("offers")));
        said.done("neighborhood.partymember.report.done");
        return "/neighborhood/partymember/report?faces-redirect=true&id=" + id;
    }

    /** What the reader said already; null where nothing. */
    public PartyMember getMine() {
        return mine;
    }

    public Branch getBranch() {
        return branch;
    }

    public Map<String, Object> getValues() {
        return values;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
