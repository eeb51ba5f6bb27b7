package org.yishi.portal.register.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.register.DryRun;
import org.yishi.portal.register.DryRun.ChangeKind;
import org.yishi.portal.register.DryRun.Counts;
import org.yishi.portal.register.RegisterKind;
import org.yishi.portal.register.internal.book.Book;
import org.yishi.portal.register.internal.book.Findings;
import org.yishi.portal.register.internal.book.Headings;
import org.yishi.portal.register.internal.book.Plan;
import org.yishi.portal.register.internal.book.Task;
import org.yishi.portal.register.internal.sheet.Sheets;

/** Compares a file with the register, the same way for the dry run and for the import itself. */
@ApplicationScoped
public class DryRuns {

    private static final int CHANGES_SHOWN = 50;
    private static final int FINDINGS_SHOWN = 200;

    @Inject
    private Bookshelf shelf;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** What the comparison found, and the plan that would make it so. */
    public record Compared(DryRun dryRun, Plan plan) {
    }

    public Compared compare(String token, long areaId, RegisterKind kind, String fileName, byte[] file, LocalDate asOf, boolean complete,
            String sha256) {
        Actor actor = current.get();
        Book book = shelf.book(kind);
        Task task = new Task(areaId, Sheets.read(file), asOf, complete, Math.max(actor.personId(), 0), Instant.now(clock),
                LocalDate.now(clock), new Findings());
        Headings headings = Headings.find(task.sheet(), book.columns());
        Plan plan = book.plan(task, headings);
        int rows = headings.content(task.sheet()).size();
        if (rows == 0) {
            throw Sheets.refusal("noRows");
        }
        Findings findings = task.findings();
        Counts counts = new Counts(rows, plan.count(ChangeKind.ADDED), plan.count(ChangeKind.CHANGED), plan.unchanged(),
                plan.count(ChangeKind.ENDED));
        return new Compared(new DryRun(token, areaId, kind, fileName, asOf, complete, sha256, counts, plan.first(CHANGES_SHOWN),
                findings.first(FINDINGS_SHOWN), findings.errors(), findings.warnings(), headings.unknown()), plan);
    }
}
