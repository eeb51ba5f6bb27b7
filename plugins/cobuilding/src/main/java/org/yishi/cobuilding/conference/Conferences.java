package org.yishi.cobuilding.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.paper.Typed;
import org.yishi.cobuilding.unit.Contact;
import org.yishi.cobuilding.unit.Unit;
import org.yishi.cobuilding.unit.UnitRepository;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.body.Bodies;
import org.yishi.portal.body.Body;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.meeting.AgendaItem;
import org.yishi.portal.meeting.MeetingPlan;
import org.yishi.portal.meeting.MeetingState;
import org.yishi.portal.meeting.MeetingView;
import org.yishi.portal.meeting.Meetings;

/** The joint conference of the units and the community: called through the portal's meetings, its agenda out of the lists. */
@ApplicationScoped
public class Conferences {

    private static final String EVERY = "cobuilding.conferenceMonths";
    private static final int READ = 200;

    @Inject
    private Meetings meetings;
    @Inject
    private Bodies bodies;
    @Inject
    private Agendas agendas;
    @Inject
    private UnitRepository units;
    @Inject
    private Days days;
    @Inject
    private Act act;

    /** @param chosen keys of what the lists propose. @param more one matter a line. @return id of the meeting, which is noticed on its own page */
    @Guarded("cobuilding.convene")
    public long convene(@In long areaId, String title, List<String> chosen, String more) {
        if (units.joined(areaId).isEmpty()) {
            throw new Refusal("cobuilding.conference.refusal.noContacts");
        }
        List<AgendaItem> items = new ArrayList<>(agendas.of(areaId).stream().filter(one -> chosen.contains(one.key())).map(Agendas.Proposal::item).toList());
        more.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> items.add(AgendaItem.plain(Typed.required(line, 200, "more"), "")));
        if (items.isEmpty()) {
            throw new Refusal("cobuilding.conference.refusal.noItems").at("more");
        }
        long meeting = meetings.plan(new MeetingPlan(areaId, ConferenceBody.ID, Body.MEMBERS, Typed.required(title, 200, "headline"), items, 0));
        act.on("cobuilding/conference/" + meeting).fact("meeting", meeting).fact("items", items.size());
        return meeting;
    }

    /** Units whose only contact sits for another side: before the conference they have to name somebody else. */
    @Open("which units lie in the community and whether they have a voice is public")
    public List<String> unheard(long areaId) {
        Set<String> heard = bodies.get(ConferenceBody.ID).roll(areaId, days.today(), Body.MEMBERS).voteKeys();
        List<Long> spoken = units.joined(areaId).stream().map(Contact::unitId).distinct()
                .filter(one -> !heard.contains(ConferenceBody.key(one))).toList();
        return units.ofIds(spoken).values().stream().map(Unit::name).sorted().toList();
    }

    @Open("that they met and what they decided is public")
    public List<MeetingView> of(long areaId) {
        return meetings.in(areaId, READ).stream().filter(one -> one.bodyId().equals(ConferenceBody.ID)).toList();
    }

    /** The last one that was held or is called; empty where there was none yet. */
    @Open("the same")
    public Optional<LocalDate> last(long areaId) {
        return of(areaId).stream().filter(one -> one.when() != null && one.state() != MeetingState.CANCELLED && one.state() != MeetingState.INQUORATE)
                .map(one -> one.when().toLocalDate()).max(Comparator.naturalOrder());
    }

    /** By when the next one is due: a quarter after the last, or after the first unit came. Empty where there are no units. */
    @Open("the same")
    public Optional<LocalDate> due(long areaId) {
        Optional<LocalDate> from = last(areaId).or(() -> units.of(List.of(areaId)).stream().filter(Unit::isHere).map(Unit::registeredOn)
                .min(Comparator.naturalOrder()));
        return from.map(day -> days.months(day, EVERY, areaId));
    }
}
