package org.yishi.representatives.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.yishi.portal.access.Access;
import org.yishi.portal.access.Actor;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.people.Role;
import org.yishi.portal.procedure.DeadlineNear;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDoSource;
import org.yishi.portal.procedure.WorkingCalendar;
import org.yishi.portal.rule.period.DeadlineRule;
import org.yishi.portal.setting.Settings;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What is to be done about entries, and who hears of it when nobody did: first the station's head, some days later the street. */
@ApplicationScoped
public class ContactToDos implements ToDoSource {

    private static final int MOST = 500;
    private static final String HEAD = "head-";
    private static final String STREET = "street-";
    private static final String KEEP = "keep";

    @Inject
    private ContactRepository repository;
    @Inject
    private Circle circle;
    @Inject
    private Turns turns;
    @Inject
    private Telling telling;
    @Inject
    private Areas areas;
    @Inject
    private Access access;
    @Inject
    private Settings settings;
    @Inject
    private WorkingCalendar calendar;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public List<ToDo> of(Actor actor, long areaId) {
        Area here = areas.get(areaId);
        List<Long> communities = areas.communities().stream().filter(one -> one.within(here)).map(Area::id)
                .filter(one -> access.may("representatives.see", one)).toList();
        List<ToDo> all = new ArrayList<>();
        Map<Long, Circle.Standing> standings = circle.in(communities);
        for (Contact contact : communities.isEmpty() ? List.<Contact>of() : repository.unfinished(communities, MOST)) {
            turns.of(contact, standings.get(contact.areaId())).ifPresent(task -> all.add(toDo(contact, task)));
        }
        return all;
    }

    private ToDo toDo(Contact contact, String task) {
        return ToDo.of(contact.dossier(), contact.areaId(), contact.number(), texts.get("representatives.contact.todo." + task),
                "/representatives/contact/handle?id=" + contact.id()).due(task.equals("confirm") ? contact.confirmDue() : task.equals(KEEP) ? contact.promiseDue() : contact.due());
    }

    @Override
    public List<DeadlineNear> deadlines(LocalDate until) {
        ZonedDateTime now = ZonedDateTime.now(clock);
        List<DeadlineNear> all = new ArrayList<>();
        for (Contact contact : repository.dueBy(until)) {
            if (contact.confirmDue() != null && !contact.confirmDue().isAfter(until)) {
                all.add(new DeadlineNear(contact.dossier(), contact.areaId(), "confirm", contact.confirmDue()));
            }
            if (contact.due() != null && !contact.due().isAfter(until) && !contact.state().isRatable()) {
                String what = contact.state() + "-" + contact.round();
                all.add(new DeadlineNear(contact.dossier(), contact.areaId(), what, contact.due()));
                if (contact.isOverdueAt(now)) {
                    all.add(new DeadlineNear(contact.dossier(), contact.areaId(), HEAD + what, contact.due()));
                }
                if (contact.isOverdueAt(now) && street(contact, contact.due()).isBefore(now.toLocalDate())) {
                    all.add(new DeadlineNear(contact.dossier(), contact.areaId(), STREET + what, contact.due()));
                }
            }
            if (contact.promiseDue() != null && !contact.promiseDue().isAfter(until)) {
                all.addAll(promised(contact, now.toLocalDate()));
            }
        }
        return all;
    }

    /** What will be done by a day: the body is reminded before it, and when it is over the head, then the street. */
    private List<DeadlineNear> promised(Contact contact, LocalDate today) {
        LocalDate due = contact.promiseDue();
        String what = KEEP + "-" + contact.round();
        List<DeadlineNear> all = new ArrayList<>(List.of(new DeadlineNear(contact.dossier(), contact.areaId(), what, due)));
        if (contact.isPromiseLateOn(today)) {
            all.add(new DeadlineNear(contact.dossier(), contact.areaId(), HEAD + what, due));
            if (street(contact, due).isBefore(today)) {
                all.add(new DeadlineNear(contact.dossier(), contact.areaId(), STREET + what, due));
            }
        }
        return all;
    }

    private LocalDate street(Contact contact, LocalDate due) {
        return DeadlineRule.workdays(settings.number("representatives.escalateWorkdays", contact.areaId())).due(due, calendar.days());
    }

    void near(@Observes DeadlineNear near) {
        if (near.dossier().startsWith(Contact.DOSSIERS)) {
            repository.find(Long.parseLong(near.dossier().substring(Contact.DOSSIERS.length()))).ifPresent(contact -> {
                if (near.what().startsWith(HEAD) || near.what().startsWith(STREET)) {
                    telling.late(contact, near.due(), near.what().startsWith(HEAD) ? Role.PARTY_ORGANISATION_MEMBER : Role.STREET_OFFICER);
                } else if (near.what().startsWith(KEEP) && contact.promiseDue() != null) {
                    telling.promised(contact);
                }
            });
        }
    }
}
