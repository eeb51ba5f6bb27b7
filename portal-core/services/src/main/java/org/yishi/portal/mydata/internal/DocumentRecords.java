package org.yishi.portal.mydata.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.HeldFile;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;

/**
 * Files that concern one person, such as the scan of a paper with name and signature. Their content goes; that a file was there, and
 * the digest of what was brought, stays. The original on paper lies in the committee's archive.
 */
@ApplicationScoped
public class DocumentRecords implements PersonalRecords {

    private static final String FIELD = "portal.mydata.field.";
    private static final String NOTHING = LedgerEntry.sha256("");

    @Inject
    private PersonalRowsRepository rows;

    @Override
    public List<Held> held(long personId) {
        return rows.rows("select name, size, kept_at from portal_document where concerning = ? and size > 0 order by id desc", personId).stream()
                .map(row -> Held.of("portal.mydata.kind.document", Fate.GOES, row.instant(2)).with(FIELD + "file", row.text(0))
                        .with(FIELD + "bytes", row.text(1))).toList();
    }

    @Override
    public List<HeldFile> files(long personId) {
        List<HeldFile> files = new ArrayList<>();
        rows.rows("select d.id, d.name, d.type, c.bytes from portal_document d join portal_content c on c.sha256 = d.sha256"
                + " where d.concerning = ? and d.size > 0 order by d.id", personId).forEach(row -> files.add(new HeldFile(
                        row.number(0) + "-" + row.text(1).replaceAll("[^\\p{L}\\p{N}._-]+", "_")
                                + (row.text(1).contains(".") ? "" : "." + row.text(2).toLowerCase(Locale.ROOT)), row.bytes(3))));
        return files;
    }

    @Override
    public void forget(Leaver leaver) {
        List<Row> found = rows.rows("select id, sha256, preview_sha256 from portal_document where concerning = ? and size > 0", leaver.personId());
        if (found.isEmpty()) {
            return;
        }
        rows.change("insert ignore into portal_content (sha256, bytes) values (?, '')", NOTHING);
        found.forEach(row -> rows.changeSealed("portal_document", row.number(0), "name = ?, size = 0, sha256 = ?, preview_sha256 = null,"
                + " version = version + 1", Leaver.NOBODY, NOTHING));
        found.forEach(row -> {
            removeUnused(row.text(1));
            removeUnused(row.text(2));
        });
    }

    /** Somebody else may have brought the same file; then its content stays for that one. */
    private void removeUnused(String sha256) {
        rows.change("delete ignore from portal_content where sha256 = ? and not exists (select 1 from portal_document d"
                + " where d.sha256 = ? or d.preview_sha256 = ?)", sha256, sha256, sha256);
    }
}
