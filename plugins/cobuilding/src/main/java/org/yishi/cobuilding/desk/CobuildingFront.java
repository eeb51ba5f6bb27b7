package org.yishi.cobuilding.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.AgreementRepository;
import org.yishi.cobuilding.agreement.AgreementState;
import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.promise.Promise;
import org.yishi.cobuilding.promise.PromiseRepository;
import org.yishi.cobuilding.report.Year;
import org.yishi.cobuilding.report.Years;
import org.yishi.cobuilding.unit.Unit;
import org.yishi.cobuilding.unit.UnitRepository;
import org.yishi.portal.front.FrontFigure;
import org.yishi.portal.front.FrontItem;
import org.yishi.portal.front.FrontSource;
import org.yishi.portal.text.Texts;

/** Agreements and services on the community's page (domain 10.3). */
@ApplicationScoped
public class CobuildingFront implements FrontSource {

    @Inject
    private AgreementRepository agreements;
    @Inject
    private PromiseRepository promises;
    @Inject
    private UnitRepository units;
    @Inject
    private Years years;
    @Inject
    private Days days;
    @Inject
    private Texts texts;

    @Override
    public String pluginId() {
        return "cobuilding";
    }

    @Override
    public List<FrontItem> items(long areaId) {
        List<Agreement> active = agreements.of(List.of(areaId)).stream().filter(one -> one.state() == AgreementState.ACTIVE).toList();
        Map<Long, Unit> names = units.ofIds(active.stream().map(Agreement::unitId).toList());
        Map<Long, List<Promise>> promised = promises.of(active.stream().map(Agreement::id).toList()).stream()
                .collect(Collectors.groupingBy(Promise::agreementId));
        return active.stream().map(one -> item(one, names.get(one.unitId()).name(), promised.getOrDefault(one.id(), List.of()))).toList();
    }

    private FrontItem item(Agreement agreement, String unit, List<Promise> promised) {
        long kept = promised.stream().filter(one -> one.confirmedOn() != null).count();
        return FrontItem.of(FrontItem.Part.RUNNING, FrontItem.Picture.OTHER, agreement.title(), "/cobuilding/agreement/show?id=" + agreement.id())
                .saying(texts.get("cobuilding.front.kept", unit, promised.size(), kept));
    }

    @Override
    public List<FrontFigure> figures(long areaId) {
        Year year = years.of(areaId, days.today().getYear());
        return List.of(new FrontFigure(texts.get("cobuilding.front.agreements"), agreements.of(List.of(areaId)).stream()
                .filter(one -> one.state() == AgreementState.ACTIVE).count(), "/cobuilding/agreement/list?area=" + areaId),
                new FrontFigure(texts.get("cobuilding.front.services"), (long) year.byUnits().services() + year.byCommunity().services(),
                        "/cobuilding/report/show?area=" + areaId));
    }
}
