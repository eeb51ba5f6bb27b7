package org.yishi.decisions.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.matter.Stage;
import org.yishi.decisions.opinion.Opinion;
import org.yishi.decisions.opinion.OpinionRepository;
import org.yishi.decisions.opinion.Verdict;
import org.yishi.decisions.step.Step;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** What the supervision committee (居务监督委员会) said of the steps that everybody may know of, and what it was answered. */
@ApplicationScoped
public class OpenOpinions implements OpenRecords<OpenOpinions.Given> {

    @Inject
    private OpinionRepository opinions;

    /** An opinion with the step and the matter of which it speaks. */
    public record Given(Matter matter, Step step, Opinion opinion) {
    }

    @Override
    public Dataset<Given> dataset() {
        return Dataset.<Given>of(OpenMatters.PLUGIN, "decision-opinions", given -> given.opinion().id(), given -> given.matter().areaId())
                .dossier(given -> given.matter().dossier()).page(given -> "/decisions/matter/show?id=" + given.matter().id())
                .number("decision", given -> given.matter().id()).number("step", given -> given.step().id())
                .code("stage", Stage.class, "decisions.matter.stage.", given -> given.step().stage())
                .code("verdict", Verdict.class, "decisions.verdict.", given -> given.opinion().verdict())
                .text("text", given -> given.opinion().body().isEmpty() ? null : given.opinion().body())
                .text("members", given -> given.opinion().members()).date("heldOn", given -> given.opinion().heldOn())
                .moment("givenAt", given -> given.opinion().givenAt()).date("pausedUntil", given -> given.opinion().pausedUntil())
                .text("answer", given -> given.opinion().answer()).moment("answeredAt", given -> given.opinion().answeredAt());
    }

    @Override
    public List<Given> read(Collection<Long> areaIds, Window window) {
        return opinions.publicIn(areaIds, window);
    }

    @Override
    public Optional<Given> find(long id) {
        return opinions.findPublic(id);
    }
}
