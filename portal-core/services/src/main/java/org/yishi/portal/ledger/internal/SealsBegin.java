package org.yishi.portal.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.internal.Unit;
import org.yishi.portal.boot.PortalStarted;
import org.yishi.portal.ledger.Facts;
import org.yishi.portal.ledger.RecordsDigest;
import org.yishi.portal.ledger.SealLine;

/**
 * At the first start with a newly sealed table, seals the rows that are there already, once, and writes that down. After a
 * migration that changed the columns only those rows are sealed anew that still fitted their last seal, so that nothing changed
 * before the migration comes out of it in order; unless the entity's edition says that the migration rewrote them.
 */
@ApplicationScoped
public class SealsBegin {

    private static final Logger LOG = Logger.getLogger(SealsBegin.class.getName());
    private static final int AT_ONCE = 1_000;

    @Inject
    private SealedTables tables;
    @Inject
    private SealRepository repository;
    @Inject
    private LedgerRepository ledger;
    @Inject
    private LedgerWriter writer;
    @Inject
    private Unit unit;

    void begin(@Observes @Priority(3000) PortalStarted started) throws Exception {
        for (Map.Entry<String, Integer> declared : tables.declared().entrySet()) {
            RowForm form = tables.form(declared.getKey());
            SealedForm now = new SealedForm(declared.getKey(), form.columns(), declared.getValue());
            if (!now.equals(known(now.table()))) {
                unit.run(() -> seal(now, form));
            }
        }
    }

    private SealedForm known(String table) {
        return SealedForm.of(ledger.all(SealedForm.DOSSIER)).get(table);
    }

    SealedForm seal(SealedForm now, RowForm form) {
        long sequence = writer.nextSequence(SealedForm.DOSSIER);
        SealedForm before = known(now.table());
        if (before != null && before.edition() >= now.edition() && !before.fits(form)) {
            LOG.log(Level.SEVERE, "{0}: columns of the sealed table are gone, its seals stay as they are", now.table());
            return before;
        }
        boolean rewritten = before == null || before.edition() < now.edition();
        RecordsDigest records = new RecordsDigest();
        long rows = 0;
        for (SortedMap<Long, String> page = repository.digestsAfter(form, Long.MIN_VALUE, AT_ONCE); !page.isEmpty();
                page = repository.digestsAfter(form, page.lastKey(), AT_ONCE)) {
            Map<Long, SealLine> last = repository.last(now.table(), page.keySet());
            Map<Long, String> old = rewritten ? Map.of() : repository.digests(form.only(before.columns()), List.copyOf(page.keySet()));
            List<SealLine> lines = new ArrayList<>();
            page.forEach((id, digest) -> {
                String sealed = last.containsKey(id) ? last.get(id).digest() : "";
                if (!digest.equals(sealed) && (rewritten || sealed.equals(old.get(id)))) {
                    lines.add(new SealLine(now.table(), id, last.containsKey(id) ? last.get(id).number() + 1 : 1, digest));
                }
            });
            lines.forEach(records::add);
            repository.append(SealedForm.DOSSIER, sequence, lines);
            rows += lines.size();
        }
        Facts facts = new Facts().put("table", now.table()).put("columns", String.join(",", now.columns())).put("edition", now.edition())
                .put("rows", rows);
        if (rows > 0) {
            facts.put(RecordsDigest.FACT, records.hex());
        }
        enter(facts, new TreeMap<>());
        if (rewritten && before != null) {
            removed(now);
        }
        return now;
    }

    /** A migration may have removed rows too. */
    private void removed(SealedForm now) {
        List<Long> vanished = repository.vanished(now.table());
        if (!vanished.isEmpty()) {
            enter(new Facts().put("table", now.table()).put("columns", String.join(",", now.columns())).put("edition", now.edition())
                    .put("removed", vanished.size()), new TreeMap<>(Map.of(now.table(), new TreeSet<>(vanished))));
        }
    }

    private void enter(Facts facts, SortedMap<String, SortedSet<Long>> rows) {
        writer.write(SealedForm.DOSSIER, SealedForm.ACTION, Actor.PORTAL.pseudonym(), 0, facts, rows);
    }
}
