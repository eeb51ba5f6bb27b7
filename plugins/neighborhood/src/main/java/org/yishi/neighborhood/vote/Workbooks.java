package org.yishi.neighborhood.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishi.neighborhood.register.PartyLine;
import org.yishi.neighborhood.register.Rolls;
import org.yishi.neighborhood.register.UnitArea;
import org.yishi.neighborhood.register.UnitFacts;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.ledger.LedgerEntry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The workbooks of votes; units and areas are for those at home in the compound, totals for everybody (domain 1.3). */
@ApplicationScoped
public class Workbooks {

    @Inject
    private VoteRepository votes;
    @Inject
    private VoteRolls voteRolls;
    @Inject
    private Rolls rolls;

    @Guarded(value = "neighborhood.readWorkbook", kind = Guarded.Kind.READ, reveals = Privacy.RESIDENTS)
    public Workbook of(@Of(Vote.class) long id) {
        return workbook(votes.get(id));
    }

    String digest(Vote vote) {
        return LedgerEntry.sha256(workbook(vote).csv());
    }

    /** One page of it; of the register only the units on that page are read. The page is never beyond the last one. */
    @Guarded(value = "neighborhood.readWorkbook", kind = Guarded.Kind.READ, reveals = Privacy.RESIDENTS)
    public WorkbookPage page(@Of(Vote.class) long id, String unit, int number, int size) {
        Vote vote = votes.get(id);
        List<Counted> found = counted(vote).stream().filter(one -> unit == null || one.unit().contains(unit.strip())).toList();
        int pages = Math.max(1, (found.size() + size - 1) / size);
        int shown = Math.max(1, Math.min(number, pages));
        List<Counted> there = found.subList((shown - 1) * size, Math.min(shown * size, found.size()));
        return new WorkbookPage(lines(there, rolls.units(vote.rollVersion(), there.stream().map(Counted::unit).toList())), shown, pages);
    }

    private Workbook workbook(Vote vote) {
        List<Counted> all = counted(vote);
        return new Workbook(lines(all, rolls.units(vote.rollVersion())));
    }

    /** A unit with the place of its party; the heads stand with the party's first. */
    private record Counted(int place, String unit, int heads, PartyLine.Why why) {
    }

    private List<Counted> counted(Vote vote) {
        if (vote.rollVersion() == null) {
            throw new NotFound("workbook of vote " + vote.id());
        }
        List<Counted> all = new ArrayList<>();
        int place = 0;
        for (PartyLine party : voteRolls.of(vote).lines()) {
            place++;
            int heads = party.heads();
            for (String unit : party.units()) {
                all.add(new Counted(place, unit, heads, party.why()));
                heads = 0;
            }
        }
        return all;
    }

    private static List<Workbook.Line> lines(List<Counted> all, List<UnitFacts> known) {
        Map<String, UnitFacts> facts = known.stream().collect(Collectors.toMap(UnitFacts::code, Function.identity()));
        return all.stream().map(one -> {
            UnitFacts fact = facts.get(one.unit());
            UnitArea.Known used = fact.area().used();
            return new Workbook.Line(one.place(), one.unit(), fact.place().building(), fact.kind().name(), fact.area().counted(),
                    used.source().name(), used.on() == null ? "" : used.on().toString(), one.heads(), one.why().name());
        }).toList();
    }
}
