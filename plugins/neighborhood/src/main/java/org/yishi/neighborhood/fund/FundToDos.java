package org.yishi.neighborhood.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.paper.CompoundsBelow;
import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Area;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.text.Texts;

/** What has to be published, topped up or audited, for those who keep the owners' money. */
@ApplicationScoped
public class FundToDos implements ToDoSource {

    @Inject
    private CompoundsBelow compounds;
    @Inject
    private PublicDuties duties;
    @Inject
    private Audits audits;
    @Inject
    private Accounts accounts;
    @Inject
    private Access access;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        List<ToDo> all = new ArrayList<>();
        compounds.of(areaId).stream().filter(area -> access.may("neighborhood.publishAccounts", area.id())).forEach(area -> add(area, all));
        return all;
    }

    private void add(Area area, List<ToDo> all) {
        String manage = "/neighborhood/fund/manage?area=" + area.id();
        LocalDate today = LocalDate.now(clock);
        duties.of(area.id()).stream().filter(duty -> duty.postedOn() == null && !duty.half().last().isAfter(today)).forEach(duty -> all.add(
                ToDo.of("neighborhood/publicity/" + area.id(), area.id(), area.name(), texts.get("neighborhood.fund.todo.publish",
                        texts.get("neighborhood.fund.item." + duty.item()),
                        texts.get(duty.half().words(), duty.half().digits())), manage).due(duty.due())));
        audits.of(area.id()).stream().filter(audit -> audit.doneOn() == null).forEach(audit -> all.add(ToDo.of(audit.dossier(), area.id(),
                area.name(), texts.get("neighborhood.fund.todo.audit"), "/neighborhood/audit/report?id=" + audit.id())));
        accounts.of(area.id()).stream().filter(one -> one.kind() == AccountKind.MAINTENANCE && TopUpRule.sichuan().isDue(
                accounts.balance(one.id()), one.firstCents())).forEach(one -> all.add(ToDo.of(one.dossier(), area.id(), area.name(),
                        texts.get("neighborhood.fund.todo.topUp"), "/neighborhood/use/plan?area=" + area.id())));
    }
}
