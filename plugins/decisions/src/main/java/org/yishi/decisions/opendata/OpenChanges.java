package org.yishi.decisions.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.decisions.change.Change;
import org.yishi.decisions.change.ChangeRepository;
import org.yishi.decisions.matter.Matter;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** What was carried out otherwise than it was resolved (变更), as open data. */
@ApplicationScoped
public class OpenChanges implements OpenRecords<OpenChanges.Reported> {

    @Inject
    private ChangeRepository changes;

    /** A change with its matter. */
    public record Reported(Matter matter, Change change) {
    }

    @Override
    public Dataset<Reported> dataset() {
        return Dataset.<Reported>of(OpenMatters.PLUGIN, "decision-changes", one -> one.change().id(), one -> one.matter().areaId())
                .dossier(one -> one.matter().dossier()).page(one -> "/decisions/matter/show?id=" + one.matter().id())
                .number("decision", one -> one.matter().id()).number("round", one -> one.change().round())
                .text("text", one -> one.change().body()).text("reason", one -> one.change().reason())
                .decimal("amount", one -> OpenMatters.yuan(one.change().deltaCents())).date("foundOn", one -> one.change().foundOn())
                .flag("beyondLimit", one -> one.change().isBeyondLimit()).moment("recordedAt", one -> one.change().recordedAt());
    }

    @Override
    public List<Reported> read(Collection<Long> areaIds, Window window) {
        return changes.publicIn(areaIds, window);
    }

    @Override
    public Optional<Reported> find(long id) {
        return changes.findPublic(id);
    }
}
