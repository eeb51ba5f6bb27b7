package org.yishi.portal.ledger.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import javax.sql.DataSource;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.ChainCheck;
import org.yishi.portal.ledger.ChainVerdict;
import org.yishi.portal.ledger.LedgerEntry;

/** Reads the ledger once from end to end, row by row, chain after chain: a million entries need seconds and no memory. */
@ApplicationScoped
public class WholeLedger {

    // a head without entries must be seen as well as entries without a head
    private static final String ROWS = "select e.dossier, e.sequence, e.entered_at, e.action, e.actor, e.area_id, e.facts,"
            + " e.previous_hash, e.hash, e.community_id, h.sequence, h.hash, h.community_id"
            + " from portal_ledger_entry e left join portal_ledger_head h on h.dossier = e.dossier where ? in ('', e.dossier)"
            + " union all select h.dossier, null, null, null, null, null, null, null, null, null, h.sequence, h.hash, h.community_id"
            + " from portal_ledger_head h where ? in ('', h.dossier) and not exists"
            + " (select 1 from portal_ledger_entry e where e.dossier = h.dossier) order by 1, 2";

    @Resource(lookup = "java:global/jdbc/portal")
    private DataSource database;
    @Inject
    private Areas areas;

    /** @param dossier one chain; empty for all */
    List<ChainVerdict> check(String dossier) {
        List<ChainVerdict> verdicts = new ArrayList<>();
        try (Connection connection = database.getConnection(); PreparedStatement rows = connection.prepareStatement(ROWS)) {
            rows.setFetchSize(1000);
            rows.setString(1, dossier);
            rows.setString(2, dossier);
            try (ResultSet row = rows.executeQuery()) {
                String chain = null;
                ChainCheck check = null;
                long headSequence = 0;
                String headHash = "";
                while (row.next()) {
                    if (!row.getString(1).equals(chain)) {
                        close(check, headSequence, headHash, verdicts);
                        chain = row.getString(1);
                        check = new ChainCheck(chain);
                        headSequence = row.getLong(11);
                        headHash = row.getString(12) == null ? "" : row.getString(12);
                    }
                    if (row.getString(9) != null) {
                        entry(row, check);
                    }
                }
                close(check, headSequence, headHash, verdicts);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger cannot be read", e);
        }
        return verdicts;
    }

    private void entry(ResultSet row, ChainCheck check) throws SQLException {
        LedgerEntry entry = new LedgerEntry(row.getString(1), row.getLong(2),
                row.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC), row.getString(4), row.getString(5), row.getLong(6),
                row.getString(7), row.getString(8), row.getString(9));
        check.accept(entry);
        // the community is no part of the hash because it follows from the area; so it must follow from it
        long community = areas.communityOf(entry.areaId()).map(Area::id).orElse(0L);
        if (row.getLong(10) != community || row.getLong(13) != community && entry.sequence() == row.getLong(11)) {
            check.breaks(entry.sequence(), "CHANGED");
        }
    }

    private static void close(ChainCheck check, long headSequence, String headHash, List<ChainVerdict> verdicts) {
        if (check != null) {
            check.endsAt(headSequence, headHash);
            verdicts.add(check.verdict());
        }
    }
}
