package org.yishi.neighborhood.fund;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.yishi.neighborhood.paper.Typed;
import org.yishi.portal.access.Matter;
import org.yishi.portal.access.Refusal;

/** An audit of an account that enough owners demanded (审计, 四川省物业管理条例第八十三条); its report is published. */
@Entity(name = "OwnersAudit")
@Table(name = "neighborhood_audit")
public class Audit implements Matter {

    static final String LAW = "四川省物业管理条例第八十三条";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;
    @Version
    private long version;
    @Column(name = "area_id")
    private long areaId;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "petition_id")
    private long petitionId;
    @Column(name = "demanded_on")
    private LocalDate demandedOn;
    private String auditor = "";
    private String finding;
    @Column(name = "report_id")
    private long reportId;
    @Column(name = "done_on")
    private LocalDate doneOn;

    protected Audit() {
    }

    static Audit demanded(Account account, long petitionId, LocalDate on) {
        Audit audit = new Audit();
        audit.areaId = account.areaId();
        audit.accountId = account.id();
        audit.petitionId = petitionId;
        audit.demandedOn = on;
        return audit;
    }

    void report(String who, String found, long report, LocalDate on, LocalDate today) {
        if (doneOn != null) {
            throw new Refusal("neighborhood.fund.refusal.audited").by(LAW);
        }
        auditor = Typed.required(who, 120, "auditor");
        finding = Typed.required(found, 4000, "finding");
        reportId = report;
        doneOn = Typed.between(demandedOn, on, today, "on");
    }

    public long id() {
        return id;
    }

    @Override
    public long areaId() {
        return areaId;
    }

    @Override
    public String dossier() {
        return "neighborhood/audit/" + id;
    }

    public long accountId() {
        return accountId;
    }

    public LocalDate demandedOn() {
        return demandedOn;
    }

    public String auditor() {
        return auditor;
    }

    public String finding() {
        return finding;
    }

    public long reportId() {
        return reportId;
    }

    public LocalDate doneOn() {
        return doneOn;
    }
}
