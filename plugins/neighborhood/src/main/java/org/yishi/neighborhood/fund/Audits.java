package org.yishi.neighborhood.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.paper.Scan;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;

/** Audits of the common income that enough owners demanded. */
@ApplicationScoped
public class Audits {

    @Inject
    private FundRepository repository;
    @Inject
    private Documents documents;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** Enough owners have signed. */
    @Guarded("neighborhood.joinUp")
    public void demanded(@Of(Account.class) long accountId, long petitionId, LocalDate on) {
        Audit audit = repository.add(Audit.demanded(repository.account(accountId), petitionId, on));
        act.fact("audit", audit.id());
    }

    /** The auditor's report, for everybody. */
    @Guarded("neighborhood.publishAccounts")
    public void report(@Of(Audit.class) long id, String auditor, String finding, Scan report, LocalDate on) {
        Audit audit = repository.audit(id);
        Document kept = documents.keep(audit.areaId(), audit.dossier(), Privacy.PUBLIC, report.required("file").name(), report.content());
        audit.report(auditor, finding, kept.id(), on, LocalDate.now(clock));
        act.fact("report", kept.sha256());
    }

    @Open("audits and their reports are for all owners")
    public List<Audit> of(long areaId) {
        return repository.audits(List.of(areaId));
    }

    @Open("the same")
    public Audit read(long id) {
        return repository.audit(id);
    }
}
