package org.yishi.decisions.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.decisions.matter.Matter;
import org.yishi.decisions.plan.Plan;
import org.yishi.decisions.plan.PlanRepository;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** Plans that were resolved (决议的方案), word by word, as open data; drafts are not among them. */
@ApplicationScoped
public class OpenPlans implements OpenRecords<OpenPlans.Resolved> {

    @Inject
    private PlanRepository plans;

    /** A version that the representatives or the assembly resolved, with its matter. */
    public record Resolved(Matter matter, Plan plan) {
    }

    @Override
    public Dataset<Resolved> dataset() {
        return Dataset.<Resolved>of(OpenMatters.PLUGIN, "decision-plans", one -> one.plan().id(), one -> one.matter().areaId())
                .dossier(one -> one.matter().dossier()).page(one -> "/decisions/matter/show?id=" + one.matter().id())
                .number("decision", one -> one.matter().id()).number("edition", one -> one.plan().edition())
                .text("text", one -> one.plan().body()).decimal("cost", one -> OpenMatters.yuan(one.plan().costCents()))
                .text("funding", one -> orNull(one.plan().funding())).text("alternatives", one -> orNull(one.plan().alternatives()))
                .text("dissent", one -> orNull(one.plan().dissent())).text("experts", one -> orNull(one.plan().experts()))
                .text("responsible", one -> orNull(one.plan().responsible())).text("digest", one -> one.plan().digest());
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public List<Resolved> read(Collection<Long> areaIds, Window window) {
        return plans.resolvedIn(areaIds, window);
    }

    @Override
    public Optional<Resolved> find(long id) {
        return plans.findResolved(id);
    }
}
