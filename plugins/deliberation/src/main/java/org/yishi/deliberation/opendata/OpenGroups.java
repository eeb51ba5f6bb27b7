package org.yishi.deliberation.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.seat.InterestGroup;
import org.yishi.deliberation.seat.SeatRepository;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** Groups concerned (利益相关方) with their size and seats, as open data; nobody's name. */
@ApplicationScoped
public class OpenGroups implements OpenRecords<OpenGroups.Told> {

    @Inject
    private SeatRepository repository;

    /** @param taken seats in which somebody takes part */
    public record Told(Consultation consultation, InterestGroup group, long taken) {
    }

    @Override
    public Dataset<Told> dataset() {
        return Dataset.<Told>of(OpenConsultations.PLUGIN, "interest-groups", told -> told.group().id(), told -> told.consultation().areaId())
                .dossier(told -> told.consultation().dossier()).page(told -> "/deliberation/seat/show?id=" + told.consultation().id())
                .number("consultation", told -> told.consultation().id()).number("place", told -> told.group().place())
                .text("name", told -> told.group().name()).number("people", told -> told.group().people())
                .text("countedBy", told -> told.group().countedBy()).number("seats", told -> told.group().seats()).number("taken", Told::taken)
                .text("gapWhy", told -> told.group().gapWhy());
    }

    @Override
    public List<Told> read(Collection<Long> areaIds, Window window) {
        return repository.openGroups(areaIds, window);
    }

    @Override
    public Optional<Told> find(long id) {
        return repository.findGroup(id).filter(told -> told.consultation().isPublic());
    }
}
