package org.yishi.decisions.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.decisions.completion.Completion;
import org.yishi.decisions.completion.CompletionRepository;
import org.yishi.decisions.matter.Matter;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** How works were finished, accepted and paid in the end (验收、决算), as open data. */
@ApplicationScoped
public class OpenCompletions implements OpenRecords<OpenCompletions.Finished> {

    @Inject
    private CompletionRepository completions;

    /** A completion with its matter. */
    public record Finished(Matter matter, Completion completion) {
    }

    @Override
    public Dataset<Finished> dataset() {
        return Dataset.<Finished>of(OpenMatters.PLUGIN, "decision-completions", one -> one.completion().id(), one -> one.matter().areaId())
                .dossier(one -> one.matter().dossier()).page(one -> "/decisions/matter/show?id=" + one.matter().id())
                .number("decision", one -> one.matter().id()).text("done", one -> one.completion().done())
                .text("acceptance", one -> one.completion().acceptance()).text("acceptedBy", one -> one.completion().acceptedBy())
                .decimal("finalCost", one -> OpenMatters.yuan(one.completion().finalCents()))
                .text("differences", one -> one.completion().differences()).date("begunOn", one -> one.completion().begunOn())
                .date("finishedOn", one -> one.completion().finishedOn()).moment("recordedAt", one -> one.completion().recordedAt());
    }

    @Override
    public List<Finished> read(Collection<Long> areaIds, Window window) {
        return completions.publicIn(areaIds, window);
    }

    @Override
    public Optional<Finished> find(long id) {
        return completions.findPublic(id);
    }
}
