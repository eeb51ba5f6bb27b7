package org.yishi.cobuilding.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.AgreementRepository;
import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.promise.Promise;
import org.yishi.cobuilding.promise.PromiseRepository;
import org.yishi.cobuilding.promise.PromiseRule;
import org.yishi.portal.access.Open;
import org.yishi.portal.procedure.DeadlineNear;

/** Promises that come due: core reminds whoever has one on the to-do list, once each. */
@ApplicationScoped
@Open("days of what is public")
public class Reminders {

    @Inject
    private AgreementRepository agreements;
    @Inject
    private PromiseRepository promises;
    @Inject
    private Days days;

    List<DeadlineNear> until(LocalDate day) {
        Map<Long, Agreement> running = agreements.running().stream().filter(one -> one.isAtWork(days.today()))
                .collect(Collectors.toMap(Agreement::id, one -> one));
        return promises.of(running.keySet()).stream().filter(one -> one.doneOn() == null && !one.dueOn().isAfter(day)
                        && one.state(days.today()) != PromiseRule.State.NOT_OWED)
                .map(one -> near(running.get(one.agreementId()), one)).toList();
    }

    private static DeadlineNear near(Agreement agreement, Promise promise) {
        return new DeadlineNear(agreement.dossier(), agreement.areaId(), "promise-" + promise.id(), promise.dueOn());
    }
}
