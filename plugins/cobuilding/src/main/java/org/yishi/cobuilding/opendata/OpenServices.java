package org.yishi.cobuilding.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.service.Service;
import org.yishi.cobuilding.service.ServiceLine;
import org.yishi.cobuilding.service.ServiceRepository;
import org.yishi.cobuilding.service.ServiceRule;
import org.yishi.cobuilding.service.Services;
import org.yishi.cobuilding.service.Tally;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** Services that both sides confirmed, and how far they are; with what those served said in numbers where so many did that nobody can be guessed. */
@ApplicationScoped
public class OpenServices implements OpenRecords<ServiceLine> {

    @Inject
    private ServiceRepository repository;
    @Inject
    private Services services;

    @Override
    public Dataset<ServiceLine> dataset() {
        return Dataset.<ServiceLine>of(OpenAgreements.PLUGIN, "cobuilding-services", told -> told.service().id(), told -> told.service().areaId())
                .dossier(told -> told.service().dossier()).page(told -> "/cobuilding/agreement/show?id=" + told.service().agreementId())
                .number("agreement", told -> told.service().agreementId()).flag("byUnit", told -> told.service().isByUnit())
                .date("heldOn", told -> told.service().heldOn()).text("what", told -> told.service().what())
                .number("served", told -> told.service().served()).number("hours", told -> told.service().hours())
                .code("state", ServiceRule.State.class, "cobuilding.service.state.", told -> told.state())
                .number("satisfied", said(Tally::satisfied)).number("basically", said(Tally::basically))
                .number("dissatisfied", said(Tally::dissatisfied));
    }

    private static Function<ServiceLine, Long> said(Function<Tally, Long> number) {
        return told -> told.isTold() ? number.apply(told.tally()) : null;
    }

    @Override
    public List<ServiceLine> read(Collection<Long> areaIds, Window window) {
        return services.lines(repository.read(areaIds, window));
    }

    @Override
    public Optional<ServiceLine> find(long id) {
        return repository.find(id).filter(Service::isConfirmed).map(one -> services.lines(List.of(one)).get(0));
    }
}
