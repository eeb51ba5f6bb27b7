package org.yishi.cobuilding.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.AgreementState;
import org.yishi.cobuilding.agreement.Agreements;
import org.yishi.cobuilding.entry.EntryState;
import org.yishi.cobuilding.need.Needs;
import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.promise.Promise;
import org.yishi.cobuilding.promise.PromiseRepository;
import org.yishi.cobuilding.promise.PromiseRule;
import org.yishi.cobuilding.service.ServiceLine;
import org.yishi.cobuilding.service.Services;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.access.Open;
import org.yishi.portal.meeting.AgendaItem;
import org.yishi.portal.text.Texts;

/** What the lists put on the agenda of a joint conference: needs without an answer, agreements that idle or are suspended, promises that are overdue. */
@ApplicationScoped
public class Agendas {

    @Inject
    private Needs needs;
    @Inject
    private Agreements agreements;
    @Inject
    private PromiseRepository promises;
    @Inject
    private Services services;
    @Inject
    private Sides sides;
    @Inject
    private Days days;
    @Inject
    private Texts texts;

    /** @param key by which it is chosen on the page */
    public record Proposal(String key, AgendaItem item) {
    }

    @Open("made of public lists")
    public List<Proposal> of(long areaId) {
        List<Proposal> all = new ArrayList<>();
        List<Agreement> running = agreements.of(areaId).stream().filter(one -> !one.state().isOver()).toList();
        Map<Long, String> names = sides.names(running.stream().map(Agreement::unitId).toList());
        Map<Long, List<ServiceLine>> done = services.in(areaId).stream().collect(Collectors.groupingBy(line -> line.service().agreementId()));
        Map<Long, Long> broken = promises.of(running.stream().filter(one -> one.state().takesServices()).map(Agreement::id).toList()).stream()
                .filter(one -> one.state(days.today()) == PromiseRule.State.BROKEN)
                .collect(Collectors.groupingBy(Promise::agreementId, Collectors.counting()));
        needs.of(areaId).stream().filter(one -> one.stateOn(days.today()) == EntryState.OPEN && !needs.isStale(one))
                .forEach(one -> all.add(proposal("need-" + one.id(), one.dossier(), "need", one.title(), one.group())));
        for (Agreement agreement : running) {
            String unit = names.getOrDefault(agreement.unitId(), "");
            if (agreement.state() == AgreementState.SUSPENDED) {
                all.add(proposal("suspended-" + agreement.id(), agreement.dossier(), "suspended", agreement.title(), unit));
            } else if (services.isIdle(agreement, done.getOrDefault(agreement.id(), List.of()))) {
                all.add(proposal("idle-" + agreement.id(), agreement.dossier(), "idle", agreement.title(), unit));
            }
            if (broken.containsKey(agreement.id())) {
                all.add(proposal("broken-" + agreement.id(), agreement.dossier(), "broken", agreement.title(), broken.get(agreement.id()).toString()));
            }
        }
        return all;
    }

    private Proposal proposal(String key, String dossier, String why, String title, String more) {
        String text = texts.get("cobuilding.conference.item." + why, title, more);
        return new Proposal(key, new AgendaItem(dossier, key, text.length() > 200 ? text.substring(0, 200) : text, text));
    }
}
