package org.yishi.cobuilding.opendata;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.AgreementRepository;
import org.yishi.cobuilding.agreement.AgreementState;
import org.yishi.cobuilding.appraisal.Appraisal;
import org.yishi.cobuilding.appraisal.AppraisalRepository;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

/** Agreements as open data: between whom, how they stand, and the three scores beside each other; the words are on the page. */
@ApplicationScoped
public class OpenAgreements implements OpenRecords<OpenAgreements.Told> {

    static final String PLUGIN = "cobuilding";

    @Inject
    private AgreementRepository agreements;
    @Inject
    private AppraisalRepository appraisals;
    @Inject
    private Sides sides;

    /** An agreement with the name of the unit and both scores; null where they are not given yet. */
    public record Told(Agreement agreement, String unit, BigDecimal scoreOfUnit, BigDecimal scoreOfCommunity) {
    }

    @Override
    public Dataset<Told> dataset() {
        return Dataset.<Told>of(PLUGIN, "cobuilding-agreements", told -> told.agreement().id(), told -> told.agreement().areaId())
                .dossier(told -> told.agreement().dossier()).page(told -> "/cobuilding/agreement/show?id=" + told.agreement().id())
                .feed(told -> told.agreement().title(), Told::unit).text("number", told -> told.agreement().number())
                .text("title", told -> told.agreement().title()).text("unit", Told::unit)
                .code("state", AgreementState.class, "cobuilding.agreement.state.", told -> told.agreement().state())
                .date("from", told -> told.agreement().terms().from()).date("until", told -> told.agreement().terms().until())
                .date("activeOn", told -> told.agreement().activeOn()).date("endedOn", told -> told.agreement().endedOn())
                .decimal("scoreOfUnit", Told::scoreOfUnit).decimal("scoreOfCommunity", Told::scoreOfCommunity);
    }

    @Override
    public List<Told> read(Collection<Long> areaIds, Window window) {
        return told(agreements.read(areaIds, window));
    }

    @Override
    public Optional<Told> find(long id) {
        return agreements.find(id).filter(one -> one.state().isTextPublic()).map(one -> told(List.of(one)).get(0));
    }

    private List<Told> told(List<Agreement> all) {
        Map<Long, String> names = sides.names(all.stream().map(Agreement::unitId).toList());
        Map<Long, List<Appraisal>> given = appraisals.of(all.stream().map(Agreement::id).toList()).stream()
                .collect(Collectors.groupingBy(Appraisal::agreementId));
        return all.stream().map(one -> new Told(one, names.getOrDefault(one.unitId(), ""), score(given.getOrDefault(one.id(), List.of()), false),
                score(given.getOrDefault(one.id(), List.of()), true))).toList();
    }

    private static BigDecimal score(List<Appraisal> given, boolean byUnit) {
        return given.stream().filter(one -> one.isByUnit() == byUnit).findFirst().map(one -> BigDecimal.valueOf(one.mean().tenths(), 1)).orElse(null);
    }
}
