package org.yishi.deliberation.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.follow.ActionItem;
import org.yishi.deliberation.follow.ActionRepository;
import org.yishi.deliberation.follow.ActionState;
import org.yishi.deliberation.follow.Target;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** The lists of actions (落实清单) that were handed over, as open data. */
@ApplicationScoped
public class OpenActions implements OpenRecords<OpenActions.Told> {

    @Inject
    private ActionRepository repository;

    /** An item with its consultation. */
    public record Told(Consultation consultation, ActionItem item) {
    }

    @Override
    public Dataset<Told> dataset() {
        return Dataset.<Told>of(OpenConsultations.PLUGIN, "consultation-actions", one -> one.item().id(), one -> one.consultation().areaId())
                .dossier(one -> one.consultation().dossier()).page(one -> "/deliberation/consultation/show?id=" + one.consultation().id())
                .feed(one -> one.item().what(), one -> one.item().responsible())
                .number("consultation", one -> one.consultation().id()).number("round", of(ActionItem::round)).text("what", of(ActionItem::what))
                .text("responsible", of(ActionItem::responsible)).date("dueOn", of(ActionItem::dueOn)).date("firstDueOn", of(ActionItem::firstDueOn))
                .number("costCents", of(ActionItem::costCents)).text("funding", of(ActionItem::funding))
                .code("target", Target.class, "deliberation.target.", of(ActionItem::target))
                .code("state", ActionState.class, "deliberation.follow.standing.", of(ActionItem::state)).date("endedOn", of(ActionItem::endedOn));
    }

    private static <T> Function<Told, T> of(Function<ActionItem, T> value) {
        return told -> value.apply(told.item());
    }

    @Override
    public List<Told> read(Collection<Long> areaIds, Window window) {
        return repository.publicIn(areaIds, window);
    }

    @Override
    public Optional<Told> find(long id) {
        return repository.findPublic(id);
    }
}
