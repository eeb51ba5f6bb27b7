package org.yishi.portal.register;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.register.internal.DryRuns;
import org.yishi.portal.register.internal.ImportEntity;
import org.yishi.portal.register.internal.PendingImports;
import org.yishi.portal.register.internal.PendingImports.Applied;
import org.yishi.portal.register.internal.PendingImports.Pending;
import org.yishi.portal.register.internal.RegisterRepository;

/** Bringing a register as a file: first a dry run that changes nothing, then exactly the checked file, all of it or nothing. */
@ApplicationScoped
public class RegisterImports {

    @Inject
    private DryRuns dryRuns;
    @Inject
    private PendingImports pending;
    @Inject
    private RegisterRepository repository;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor current;
    @Inject
    private Act act;
    @Inject
    private Event<Applied> applied;
    @Inject
    private Clock clock;

    /**
     * @param file     the bytes as uploaded
     * @param asOf     the day whose state the file shows; today where null
     * @param complete whether those who are absent from the file are to be ended
     */
    @Guarded(value = "portal.importRegister", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public DryRun check(@In long areaId, RegisterKind kind, String fileName, byte[] file, LocalDate asOf, boolean complete) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asOf == null ? today : asOf;
        if (!areas.get(areaId).kind().governsItself()) {
            throw new Refusal("portal.register.refusal.area");
        }
        if (day.isAfter(today)) {
            throw new Refusal("portal.register.refusal.asOf").at("asOf");
        }
        DryRuns.Compared compared = dryRuns.compare(pending.newToken(), areaId, kind, fileName, file, day, complete, sha256(file));
        // a file with errors is shown once more but never applied, so its bytes are let go
        pending.keep(compared.dryRun().isFitToApply() ? file : new byte[0], compared.dryRun(), compared.plan().digest(),
                current.get().personId());
        return compared.dryRun();
    }

    /** Shows a dry run again, for the page after the upload. */
    @Guarded(value = "portal.importRegister", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public DryRun checked(@In long areaId, String token) {
        return find(areaId, token).dryRun();
    }

    /** @param token of the dry run; its file is applied as it was checked, or refused if the register changed in between */
    @Guarded("portal.importRegister")
    public RegisterImported apply(@In long areaId, String token) {
        Pending checked = find(areaId, token);
        DryRun seen = checked.dryRun();
        if (!seen.isFitToApply()) {
            throw new Refusal("portal.register.refusal.errors");
        }
        repository.takeTurn(areaId);
        DryRuns.Compared compared = dryRuns.compare(token, areaId, seen.kind(), seen.fileName(), checked.file(), seen.asOf(),
                seen.complete(), seen.sha256());
        if (!compared.dryRun().isFitToApply() || !compared.plan().digest().equals(checked.digest())) {
            throw new Refusal("portal.register.refusal.changedMeanwhile");
        }
        compared.plan().carryOut(repository::settle);
        DryRun.Counts counts = compared.dryRun().counts();
        ImportEntity made = ImportEntity.of(areaId, seen.kind(), seen.asOf(), seen.complete(), seen.sha256(), counts,
                Math.max(current.get().personId(), 0), Instant.now(clock));
        repository.add(made);
        act.on("portal/register/" + areaId + "/" + seen.kind()).fact("asOf", seen.asOf()).fact("complete", seen.complete())
                .fact("sha256", seen.sha256()).fact("rows", counts.rows()).fact("added", counts.added())
                .fact("changed", counts.changed()).fact("unchanged", counts.unchanged()).fact("ended", counts.ended());
        applied.fire(new Applied(token));
        return made.asImported();
    }

    private Pending find(long areaId, String token) {
        return pending.find(token, current.get().personId()).filter(found -> found.dryRun().areaId() == areaId)
                .orElseThrow(() -> new Refusal("portal.register.refusal.gone"));
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
