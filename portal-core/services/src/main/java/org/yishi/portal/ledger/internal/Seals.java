package org.yishi.portal.ledger.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.ledger.RecordsDigest;
import org.yishi.portal.ledger.SealLine;

/** Takes the seals of the rows that an act wrote: one reading for each table, however many rows. */
@ApplicationScoped
public class Seals {

    @Inject
    private SealRepository repository;
    @Inject
    private SealedTables tables;

    void settle() {
        repository.settle();
    }

    /**
     * @param rows ids by table
     * @return the digest over all lines
     */
    String take(String dossier, long sequence, SortedMap<String, SortedSet<Long>> rows) {
        RecordsDigest records = new RecordsDigest();
        rows.forEach((table, ids) -> {
            SortedMap<Long, String> found = repository.digests(tables.form(table), List.copyOf(ids));
            Map<Long, SealLine> last = repository.last(table, ids);
            List<SealLine> lines = new ArrayList<>(ids.size());
            for (long id : ids) {
                long number = last.containsKey(id) ? last.get(id).number() + 1 : 1;
                SealLine line = new SealLine(table, id, number, found.getOrDefault(id, ""));
                records.add(line);
                lines.add(line);
            }
            repository.append(dossier, sequence, lines);
        });
        return records.hex();
    }
}
