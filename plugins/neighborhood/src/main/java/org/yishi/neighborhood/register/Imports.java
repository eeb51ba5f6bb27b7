package org.yishi.neighborhood.register;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.register.book.Columns;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.IdentityNumbers;
import org.yishi.portal.sheet.HeadedTable;
import org.yishi.portal.sheet.Tables;
import org.yishi.portal.text.Texts;

/** Bringing the register as a spreadsheet: first a comparison that changes nothing, then exactly what was shown, all of it or nothing. */
@ApplicationScoped
public class Imports {

    @Inject
    private ImportRuns runs;
    @Inject
    private RegisterInForce register;
    @Inject
    private TakeOvers takeOvers;
    @Inject
    private Tables tables;
    @Inject
    private IdentityNumbers numbers;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor current;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    /**
     * @param developer name of the developer; empty to keep the one that is known
     * @param asOf      the day whose state the file shows; today where null
     * @param complete  whether units that are absent from it are no more
     * @return token of the run
     */
    @Guarded(value = "neighborhood.keepRegister", kind = Guarded.Kind.READ)
    public String check(@In long areaId, String fileName, byte[] file, String developer, LocalDate asOf, boolean complete) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asOf == null ? today : asOf;
        if (areas.get(areaId).kind() != AreaKind.COMPOUND) {
            throw new Refusal("neighborhood.register.refusal.compound");
        }
        if (day.isAfter(today)) {
            throw new Refusal("neighborhood.register.refusal.future").at("asOf");
        }
        if (file.length == 0) {
            throw new Refusal("neighborhood.register.refusal.file").at("file");
        }
        ImportRun run = new ImportRun(new ImportRun.Order(runs.newToken(), areaId, current.get().personId(), fileName,
                sha256(file), developer == null ? "" : developer.strip(), day, complete, file.length, runs.until()));
        runs.keep(run);
        runs.work(run, each -> {
            HeadedTable table = tables.read(file, Columns.ALL);
            each.compared(register.comparer(areaId, run.order().developer(), day).compare(table, today, complete, numbers::read));
        });
        return run.order().token();
    }

    /** How far it is; shows the comparison as soon as there is one. */
    @Guarded(value = "neighborhood.keepRegister", kind = Guarded.Kind.READ)
    public ImportRun look(@In long areaId, String token) {
        return runs.find(token).filter(run -> run.order().areaId() == areaId)
                .orElseThrow(() -> new Refusal("neighborhood.register.refusal.gone"));
    }

    /** Begins to take over what was shown; the act itself is {@link TakeOvers#takeOver}. */
    @Guarded(value = "neighborhood.keepRegister", kind = Guarded.Kind.READ)
    public ImportRun takeOver(@In long areaId, String token) {
        ImportRun run = look(areaId, token);
        if (run.begin()) {
            runs.work(run, each -> each.takenOver(takeOvers.takeOver(areaId, each)));
        } else if (run.state() == ImportRun.State.COMPARED) {
            throw new Refusal("neighborhood.register.refusal.errors");
        }
        return run;
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Open("a template holds no data")
    public byte[] template() {
        return tables.template(texts.get("neighborhood.register.import.sheet"), Columns.ALL, "neighborhood.register.column");
    }
}
