package org.yishi.decisions.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.decisions.contract.Contract;
import org.yishi.decisions.contract.ContractRepository;
import org.yishi.decisions.matter.Matter;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** Contracts of public matters as open data. */
@ApplicationScoped
public class OpenContracts implements OpenRecords<OpenContracts.Signed> {

    @Inject
    private ContractRepository contracts;

    /** A contract with the matter that it carries out. */
    public record Signed(Matter matter, Contract contract) {
    }

    @Override
    public Dataset<Signed> dataset() {
        return Dataset.<Signed>of(OpenMatters.PLUGIN, "decision-contracts", signed -> signed.contract().id(), signed -> signed.matter().areaId())
                .dossier(signed -> signed.matter().dossier()).page(signed -> "/decisions/matter/show?id=" + signed.matter().id())
                .number("decision", signed -> signed.matter().id()).text("supplier", signed -> signed.contract().supplier())
                .text("purpose", signed -> signed.contract().purpose()).text("procurement", signed -> signed.contract().procurement())
                .decimal("amount", signed -> OpenMatters.yuan(signed.contract().amountCents())).date("signedOn", signed -> signed.contract().signedOn())
                .flag("ahead", signed -> signed.contract().isAhead());
    }

    @Override
    public List<Signed> read(Collection<Long> areaIds, Window window) {
        return contracts.publicIn(areaIds, window);
    }

    @Override
    public Optional<Signed> find(long id) {
        return contracts.findPublic(id);
    }
}
