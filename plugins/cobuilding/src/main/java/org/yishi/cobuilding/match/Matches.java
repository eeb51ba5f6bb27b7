package org.yishi.cobuilding.match;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.entry.Availability;
import org.yishi.cobuilding.entry.Entry;
import org.yishi.cobuilding.need.Need;
import org.yishi.cobuilding.need.NeedRepository;
import org.yishi.cobuilding.need.Needs;
import org.yishi.cobuilding.paper.Days;
import org.yishi.cobuilding.resource.Resource;
import org.yishi.cobuilding.resource.ResourceRepository;
import org.yishi.cobuilding.side.Origins;
import org.yishi.cobuilding.side.Sides;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Areas;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;

/** What answers what: suggestions by the rule, and what both sides made of them. */
@ApplicationScoped
public class Matches {

    private static final String START = "cobuilding.startDays";
    /** For so many days whoever proposed something sees on the desk that it was declined or not answered. */
    private static final int LATELY = 60;
    private static final MatchRule RULE = new MatchRule();

    @Inject
    private MatchRepository repository;
    @Inject
    private NeedRepository needs;
    @Inject
    private ResourceRepository resources;
    @Inject
    private Needs lists;
    @Inject
    private Areas areas;
    @Inject
    private Origins origins;
    @Inject
    private Sides sides;
    @Inject
    private Days days;
    @Inject
    private Messages messages;
    @Inject
    private Act act;

    /** A resource that answers a need, with the reasons. */
    public record Suggestion(Need need, Resource resource, MatchRule.Answer answer) {
    }

    /** A match with both its ends. */
    public record Pair(Match match, Need need, Resource resource) {
    }

    /** Proposes a resource for a need; whoever proposes accepts for the own side. */
    @Guarded("cobuilding.match")
    public long propose(@Of(Need.class) long needId, long resourceId, LocalDate startOn) {
        Need need = needs.hold(needId);
        Resource resource = resources.get(resourceId);
        if (!need.state().isOpen() || !resource.state().isOpen() || lists.isStale(need) || lists.isStale(resource)
                || need.isPast(days.today()) || resource.isPast(days.today())) {
            throw new Refusal("cobuilding.match.refusal.notOpen", days.number(Needs.CONFIRM, need.areaId()));
        }
        if (standing(need).stream().anyMatch(one -> one.match().resourceId() == resourceId)) {
            throw new Refusal("cobuilding.match.refusal.standing");
        }
        if (suggest(need, resource).answer().degree() == MatchRule.Degree.NOT) {
            throw new Refusal("cobuilding.match.refusal.doesNotFit");
        }
        sides.requireOne(need.areaId(), "cobuilding.match", need.unitId(), resource.unitId());
        Match match = Match.proposed(need, resource, startOn, days.today());
        LocalDate latest = days.days(days.today(), START, need.areaId());
        if (startOn.isAfter(latest)) {
            throw new Refusal("cobuilding.match.refusal.late", latest).at("startOn");
        }
        repository.add(match);
        match.accept(sides.speaksFor(need.areaId(), need.unitId()) ? need.unitId() : resource.unitId(), days.today());
        act.on(match.dossier()).fact("need", needId).fact("resource", resourceId).fact("start", startOn);
        standFor(need);
        messages.tell(Message.about("cobuilding.matchProposed", match.areaId(), match.dossier(), sides.audience(match.areaId(), match.awaited()),
                "/cobuilding/match/answer?id=" + match.id(), need.title(), resource.title()));
        return match.id();
    }

    @Guarded("cobuilding.match")
    public void accept(@Of(Match.class) long id) {
        Match match = awaited(id);
        act.fact("accepted", true);
        answered(match, "cobuilding.matchAccepted");
        if (match.accept(match.awaited(), days.today())) {
            needs.get(match.needId()).match(match.startOn());
            resources.get(match.resourceId()).match(match.startOn());
        }
        standFor(needs.get(match.needId()));
    }

    /** Where the community has something to do with it, it stands for what the need is said to come out of. */
    private void standFor(Need need) {
        if (sides.speaksFor(need.areaId(), Sides.COMMUNITY)) {
            origins.stand(need.origin(), need.dossier());
        }
    }

    @Guarded("cobuilding.match")
    public void decline(@Of(Match.class) long id, String why) {
        Match match = awaited(id);
        match.decline(why);
        act.fact("accepted", false);
        answered(match, "cobuilding.matchDeclined");
    }

    /** Tells whoever proposed it. */
    private void answered(Match match, String kind) {
        messages.tell(Message.about(kind, match.areaId(), match.dossier(), sides.audience(match.areaId(), match.proposer()),
                "/cobuilding/match/answer?id=" + match.id(), needs.get(match.needId()).title(), resources.get(match.resourceId()).title()));
    }

    private Match awaited(long id) {
        Match match = repository.get(id);
        if (match.state() == MatchState.PROPOSED) {
            sides.require(match.areaId(), match.awaited(), "cobuilding.match");
        }
        return match;
    }

    @Open("how lists answer each other is public (domain 7.1)")
    public List<Match> of(long areaId) {
        return repository.of(List.of(areaId));
    }

    /** What was proposed for a need and waits for an answer or holds. */
    @Open("the same")
    public List<Pair> standing(Need need) {
        return pairs(repository.ofNeed(need.id())).stream().filter(one -> one.match().standsFor(need, days.today())).toList();
    }

    /** For which needs a resource was proposed, where that waits for an answer or holds. */
    @Open("the same")
    public List<Pair> standing(Resource resource) {
        return pairs(repository.ofResource(resource.id())).stream().filter(one -> one.match().standsFor(one.need(), days.today())).toList();
    }

    /** Those of some sides, the latest first: what stands and has not become a project yet, and what was declined or not answered lately. */
    @Open("the same")
    public List<Pair> ofSides(long areaId, Collection<Long> units) {
        LocalDate today = days.today();
        LocalDate since = today.minusDays(LATELY);
        return pairs(repository.of(List.of(areaId)).stream().filter(one -> units.contains(one.needUnit()) || units.contains(one.resourceUnit())).toList())
                .stream().filter(one -> one.match().standsFor(one.need(), today) && one.need().state().isOpen()
                        || (one.match().state() == MatchState.DECLINED || one.match().isLapsed(today)) && one.match().proposedOn().isAfter(since))
                .toList();
    }

    private List<Pair> pairs(List<Match> all) {
        Map<Long, Need> needed = needs.ofIds(all.stream().map(Match::needId).toList()).stream().collect(Collectors.toMap(Need::id, one -> one));
        Map<Long, Resource> offered = resources.ofIds(all.stream().map(Match::resourceId).toList()).stream()
                .collect(Collectors.toMap(Resource::id, one -> one));
        return all.stream().map(one -> new Pair(one, needed.get(one.needId()), offered.get(one.resourceId()))).toList();
    }

    @Open("the same")
    public Match read(long id) {
        return repository.get(id);
    }

    /** Both ends of a match, with the reasons as they are now. */
    @Open("the same")
    public Suggestion why(Match match) {
        return suggest(needs.get(match.needId()), resources.get(match.resourceId()));
    }

    /** What answers an open need, the best first; nothing that is stale or past, of the same side, or proposed for it already. */
    @Open("the same")
    public List<Suggestion> forNeed(Need need) {
        if (!need.state().isOpen() || need.isPast(days.today())) {
            return List.of();
        }
        Set<Long> proposed = standing(need).stream().map(one -> one.match().resourceId()).collect(Collectors.toSet());
        return best(open(need.areaId()).stream().filter(resource -> !proposed.contains(resource.id())).map(resource -> suggest(need, resource)));
    }

    /** Which open needs a resource answers, the best first; none for which it was proposed already. */
    @Open("the same")
    public List<Suggestion> forResource(Resource resource) {
        if (!resource.state().isOpen() || resource.isPast(days.today())) {
            return List.of();
        }
        Set<Long> proposed = standing(resource).stream().map(one -> one.match().needId()).collect(Collectors.toSet());
        return best(lists.of(resource.areaId()).stream().filter(need -> need.state().isOpen() && !lists.isStale(need)
                && !need.isPast(days.today()) && !proposed.contains(need.id())).map(need -> suggest(need, resource)));
    }

    private List<Resource> open(long areaId) {
        return resources.of(List.of(areaId)).stream().filter(one -> one.state().isOpen() && !lists.isStale(one)
                && !one.isPast(days.today())).toList();
    }

    private static List<Suggestion> best(Stream<Suggestion> all) {
        return all.filter(one -> one.need().unitId() != one.resource().unitId() && one.answer().degree() != MatchRule.Degree.NOT)
                .sorted(Comparator.comparing((Suggestion one) -> one.answer().degree()).reversed()
                        .thenComparing(one -> -one.answer().met())).toList();
    }

    private Suggestion suggest(Need need, Resource resource) {
        return new Suggestion(need, resource, RULE.answer(side(need), side(resource)));
    }

    private MatchRule.Side side(Entry entry) {
        Availability when = entry.when();
        int mask = switch (when.days()) {
            case EVERY_DAY -> 127;
            case WORKDAYS -> 31;
            case WEEKENDS -> 96;
        };
        return new MatchRule.Side(entry.kind().name(), areas.get(entry.areaId()).path(), mask, when.isWholeDay() ? 0 : minute(when.from()),
                when.isWholeDay() ? 1440 : minute(when.until()), when.firstDay(), when.lastDay(), entry.amount());
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
