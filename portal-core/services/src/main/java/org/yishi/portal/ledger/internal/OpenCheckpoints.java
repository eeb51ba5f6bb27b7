package org.yishi.portal.ledger.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** The daily digests of a community as open data, so that many keep them. */
@ApplicationScoped
public class OpenCheckpoints implements OpenRecords<OpenCheckpoints.Kept> {

    @Inject
    private LedgerRepository repository;

    /** The digest of one day. */
    public record Kept(long id, long communityId, LocalDate day, long chains, long entries, String previous, String digest) {
    }

    @Override
    public Dataset<Kept> dataset() {
        return Dataset.of(PluginCatalogue.CORE, "checkpoints", Kept::id, Kept::communityId)
                .page(kept -> "/portal/ledger/checkpoints?area=" + kept.communityId())
                .date("day", Kept::day).number("chains", Kept::chains).number("entries", Kept::entries)
                .text("previous", Kept::previous).text("digest", Kept::digest);
    }

    @Override
    public List<Kept> read(Collection<Long> areaIds, Window window) {
        return repository.checkpoints(areaIds, window);
    }

    @Override
    public Optional<Kept> find(long id) {
        return repository.checkpoint(id);
    }
}
