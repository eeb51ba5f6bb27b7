package org.yishi.cobuilding.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.entry.Entry;
import org.yishi.cobuilding.entry.EntryState;
import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.side.Origins;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;

/** The list of needs (需求清单). */
@ApplicationScoped
public class Needs {

    /** Months after which an entry of a list is confirmed anew. */
    public static final String CONFIRM = "cobuilding.confirmMonths";

    @Inject
    private NeedRepository repository;
    @Inject
    private Sides sides;
    @Inject
    private Days days;
    @Inject
    private Messages messages;
    @Inject
    private CurrentActor current;
    @Inject
    private Origins origins;
    @Inject
    private Act act;

    /** @param unitId whose need it is; 0 for the community. @param origin the dossier it is said to come from; may be empty */
    @Guarded("cobuilding.offer")
    public long list(@In long areaId, long unitId, Entry.Words words, Need.Served served, String origin) {
        long community = sides.community(areaId);
        sides.require(community, unitId, "cobuilding.offer");
        sides.requireHere(unitId);
        Need need = repository.add(Need.listed(community, unitId, words, served, Origins.foreign(origin), days.today()));
        act.on(need.dossier()).fact("kind", need.kind()).fact("unit", unitId).fact("title", need.title());
        if (unitId == Sides.COMMUNITY) {
            origins.stand(need.origin(), need.dossier());
        }
        return need.id();
    }

    /** A resident puts it forward; the community says whether it goes into its list. */
    @Guarded("cobuilding.raise")
    public long raise(@In long areaId, Entry.Words words, Need.Served served) {
        long open = repository.raisedBy(current.get().personId()).stream().filter(one -> one.state() == EntryState.RAISED).count();
        int most = days.number("cobuilding.needsPerPerson", areaId);
        if (open >= most) {
            throw new Refusal("cobuilding.need.refusal.tooMany", most);
        }
        long community = sides.community(areaId);
        Need need = repository.add(Need.raised(community, current.get().personId(), words, served, days.today()));
        act.on(need.dossier()).fact("kind", need.kind());
        messages.tell(Message.about("cobuilding.raised", community, need.dossier(), sides.audience(community, Sides.COMMUNITY),
                "/cobuilding/need/manage?id=" + need.id(), need.title()));
        return need.id();
    }

    @Guarded("cobuilding.admit")
    public void admit(@Of(Need.class) long id) {
        Need need = repository.get(id);
        need.admit(days.today());
        act.fact("admitted", true);
        answered(need, "cobuilding.admitted");
    }

    @Guarded("cobuilding.admit")
    public void decline(@Of(Need.class) long id, String why) {
        Need need = repository.get(id);
        need.decline(why);
        act.fact("admitted", false);
        answered(need, "cobuilding.declined");
    }

    private void answered(Need need, String kind) {
        if (need.isOfResident()) {
            messages.tell(Message.about(kind, need.areaId(), need.dossier(), Audience.person(need.raisedBy()),
                    "/cobuilding/need/mine?area=" + need.areaId(), need.title()));
        }
    }

    /** It is still needed; the half year begins anew. */
    @Guarded("cobuilding.offer")
    public void confirm(@Of(Need.class) long id) {
        own(id).confirm(days.today());
        act.fact("confirmed", days.today());
    }

    @Guarded("cobuilding.offer")
    public void withdraw(@Of(Need.class) long id, String why) {
        own(id).withdraw(why);
        act.fact("withdrawn", true);
    }

    private Need own(long id) {
        Need need = repository.get(id);
        sides.require(need.areaId(), need.unitId(), "cobuilding.offer");
        return need;
    }

    @Open("the list is public (domain 7.1); who put a need forward is not in it")
    public List<Need> of(long areaId) {
        return repository.of(List.of(areaId)).stream().filter(one -> one.state().isListed()).toList();
    }

    /** One need of the list. */
    @Open("a listed need is public")
    public Need read(long id) {
        return repository.find(id).filter(one -> one.state().isListed()).orElseThrow(() -> new NotFound("need " + id));
    }

    /** What the current actor put forward, and what became of it. */
    @Guarded(value = "cobuilding.raise", kind = Guarded.Kind.READ)
    public List<Need> mine(@In long areaId) {
        long community = sides.community(areaId);
        return repository.raisedBy(current.get().personId()).stream().filter(one -> one.areaId() == community).toList();
    }

    /** The same wherever it was put forward, the latest first. */
    @Open("the caller's own alone")
    public List<Need> mine() {
        return repository.raisedBy(current.get().personId()).stream().sorted(Comparator.comparing(Need::id).reversed()).toList();
    }

    /** As those see it who work on the lists, what is put forward too. */
    @Guarded(value = "cobuilding.offer", kind = Guarded.Kind.READ)
    public Need work(@Of(Need.class) long id) {
        Need need = repository.get(id);
        if (!need.state().isListed()) {
            sides.require(need.areaId(), Sides.COMMUNITY, "cobuilding.admit");
        }
        return need;
    }

    /** What residents put forward and nobody has answered, the oldest first. */
    @Guarded(value = "cobuilding.admit", kind = Guarded.Kind.READ)
    public List<Need> waiting(@In long areaId) {
        List<Need> waiting = new ArrayList<>(repository.of(List.of(areaId)).stream().filter(one -> one.state() == EntryState.RAISED).toList());
        Collections.reverse(waiting);
        return waiting;
    }

    /** By when it has to be confirmed again. */
    @Open("follows from what is public")
    public LocalDate confirmUntil(Entry entry) {
        return days.months(entry.confirmedOn(), CONFIRM, entry.areaId());
    }

    @Open("the same")
    public boolean isStale(Entry entry) {
        return entry.state().isOpen() && days.today().isAfter(confirmUntil(entry));
    }
}
