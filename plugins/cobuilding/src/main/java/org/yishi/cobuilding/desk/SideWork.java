package org.yishi.cobuilding.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.agreement.Agreement;
import org.yishi.cobuilding.agreement.AgreementRepository;
import org.yishi.cobuilding.agreement.AgreementState;
import org.yishi.cobuilding.entry.Entry;
import org.yishi.cobuilding.entry.EntryState;
import org.yishi.cobuilding.match.MatchRepository;
import org.yishi.cobuilding.need.Need;
import org.yishi.cobuilding.need.NeedRepository;
import org.yishi.cobuilding.need.Needs;
import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.project.Projects;
import org.yishi.cobuilding.promise.Pace;
import org.yishi.cobuilding.promise.Promise;
import org.yishi.cobuilding.promise.PromiseRepository;
import org.yishi.cobuilding.promise.PromiseRule;
import org.yishi.cobuilding.resource.ResourceRepository;
import org.yishi.cobuilding.service.Service;
import org.yishi.cobuilding.service.ServiceRepository;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.access.Open;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.text.Texts;

/** What waits for the sides for which somebody speaks; a unit sees its own only. */
@ApplicationScoped
@Open("answers for the sides that the caller says it speaks for; links and titles alone")
public class SideWork {

    private static final int SOON = 14;

    @Inject
    private NeedRepository needs;
    @Inject
    private ResourceRepository resources;
    @Inject
    private MatchRepository matches;
    @Inject
    private AgreementRepository agreements;
    @Inject
    private PromiseRepository promises;
    @Inject
    private ServiceRepository services;
    @Inject
    private AgreementWork turns;
    @Inject
    private Needs lists;
    @Inject
    private Projects projects;
    @Inject
    private Days days;
    @Inject
    private Texts texts;

    /** With a fixed number of queries. @param sides units, 0 for the community */
    List<ToDo> of(long areaId, Set<Long> sides) {
        if (sides.isEmpty()) {
            return List.of();
        }
        List<ToDo> all = new ArrayList<>(turns.of(areaId, sides));
        List<Long> area = List.of(areaId);
        List<Need> listed = needs.of(area);
        Map<Long, String> titles = listed.stream().collect(Collectors.toMap(Need::id, Need::title));
        listed.forEach(one -> need(one, sides, all));
        resources.of(area).stream().filter(one -> sides.contains(one.unitId())).forEach(one -> entry(one, "resource", all));
        matches.of(area).stream().filter(one -> sides.stream().anyMatch(side -> one.waitsFor(side, days.today())))
                .forEach(one -> all.add(ToDo.of(one.dossier(), areaId, titles.getOrDefault(one.needId(), ""), texts.get("cobuilding.todo.answer"),
                        "/cobuilding/match/answer?id=" + one.id()).due(one.startOn())));
        List<Agreement> running = agreements.of(area).stream().filter(one -> isOpen(one) && concerns(one, sides)).toList();
        promised(running, sides, all);
        done(running, sides, all);
        return all;
    }

    /** What was done before it was suspended may still be said and answered. */
    private boolean isOpen(Agreement agreement) {
        return agreement.isAtWork(days.today()) || agreement.state() == AgreementState.SUSPENDED;
    }

    private static boolean concerns(Agreement agreement, Set<Long> sides) {
        return sides.contains(Sides.COMMUNITY) || sides.contains(agreement.unitId());
    }

    private void need(Need need, Set<Long> sides, List<ToDo> all) {
        if (!sides.contains(need.unitId())) {
            return;
        }
        if (need.state() == EntryState.RAISED) {
            all.add(toDo(need, "admit", "/cobuilding/need/manage?id=" + need.id()));
        } else if (need.isToConfirm()) {
            all.add(toDo(need, "fulfil", "/cobuilding/need/manage?id=" + need.id()).due(projects.confirmUntil(need)));
        } else {
            entry(need, "need", all);
        }
    }

    private void entry(Entry entry, String noun, List<ToDo> all) {
        if (entry.state().isOpen() && !lists.confirmUntil(entry).isAfter(days.today().plusDays(SOON))) {
            all.add(toDo(entry, "confirm", "/cobuilding/" + noun + "/manage?id=" + entry.id()).due(lists.confirmUntil(entry)));
        }
    }

    private ToDo toDo(Entry entry, String what, String link) {
        return ToDo.of(entry.dossier(), entry.areaId(), entry.title(), texts.get("cobuilding.todo." + what), link);
    }

    /** What is to be done several times stands there once, by its earliest day that is open; how it gets on is said with it. */
    private void promised(List<Agreement> running, Set<Long> sides, List<ToDo> all) {
        Map<Long, Agreement> byId = running.stream().collect(Collectors.toMap(Agreement::id, one -> one));
        List<Promise> promised = promises.of(byId.keySet());
        Map<String, Pace> paces = paces(promised);
        Set<String> told = new HashSet<>();
        for (Promise promise : promised) {
            Agreement agreement = byId.get(promise.agreementId());
            PromiseRule.State state = promise.state(days.today());
            boolean soon = !promise.dueOn().isAfter(days.today().plusDays(SOON));
            boolean own = sides.contains(promise.isByUnit() ? agreement.unitId() : Sides.COMMUNITY);
            boolean other = sides.contains(promise.isByUnit() ? Sides.COMMUNITY : agreement.unitId());
            boolean toKeep = own && (state == PromiseRule.State.BROKEN || state == PromiseRule.State.DISPUTED
                    || state == PromiseRule.State.RUNNING && soon && agreement.state().takesServices());
            if (toKeep && told.add(of(promise))) {
                all.add(keep(promise, agreement, paces, "keep").due(promise.dueOn()));
            } else if (other && state == PromiseRule.State.REPORTED) {
                all.add(keep(promise, agreement, paces, "kept"));
            }
        }
    }

    private ToDo keep(Promise promise, Agreement agreement, Map<String, Pace> paces, String what) {
        return ToDo.of(agreement.dossier(), agreement.areaId(), label(promise, agreement, paces), texts.get("cobuilding.todo." + what),
                "/cobuilding/promise/keep?id=" + agreement.id() + "&promise=" + promise.id());
    }

    /** By agreement, side and words. */
    private Map<String, Pace> paces(List<Promise> all) {
        Map<String, Pace> paces = new HashMap<>();
        all.stream().collect(Collectors.groupingBy(SideWork::of)).forEach((series, same) -> Pace.of(same, days.today())
                .forEach(pace -> paces.put(series, pace)));
        return paces;
    }

    private static String of(Promise promise) {
        return promise.agreementId() + "|" + promise.isByUnit() + "|" + promise.text();
    }

    /** What is promised and where; of what is to be done several times also how it gets on. */
    private String label(Promise promise, Agreement agreement, Map<String, Pace> paces) {
        Pace pace = paces.get(of(promise));
        return pace == null ? texts.get("cobuilding.todo.of", promise.text(), agreement.title())
                : texts.get("cobuilding.todo.ofSeries", promise.text(), agreement.title(), pace.words(texts, days.today()));
    }

    private void done(List<Agreement> running, Set<Long> sides, List<ToDo> all) {
        Map<Long, Agreement> byId = running.stream().collect(Collectors.toMap(Agreement::id, one -> one));
        for (Service service : services.of(byId.keySet())) {
            Agreement agreement = byId.get(service.agreementId());
            boolean disputed = service.dispute() != null;
            boolean waits = sides.contains(Sides.COMMUNITY) && waits(service, false, disputed)
                    || sides.contains(agreement.unitId()) && waits(service, true, disputed);
            if (waits) {
                all.add(ToDo.of(service.dossier(), service.areaId(), texts.get("cobuilding.todo.of", service.what(), agreement.title()),
                        texts.get("cobuilding.todo." + (disputed ? "disputed" : "service")), "/cobuilding/service/confirm?id=" + service.id()));
            }
        }
    }

    /** What is entered waits for the other side, what the other side objects to for the one that entered it. */
    private static boolean waits(Service service, boolean unit, boolean disputed) {
        return !service.isWithdrawn() && service.isEnteredBy(disputed == unit);
    }
}
