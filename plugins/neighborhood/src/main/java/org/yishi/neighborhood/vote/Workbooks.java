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

    private Workbook workbook(Vote vote) {
        if (vote.rollVersion() == null) {
            throw new NotFound("workbook of vote " + vote.id());
        }
        Map<String, UnitFacts> facts = rolls.units(vote.rollVersion()).stream().collect(Collectors.toMap(UnitFacts::code, Function.identity()));
        List<Workbook.Line> lines = new ArrayList<>();
        int place = 0;
        for (PartyLine party : voteRolls.of(vote).lines()) {
            place++;
            int heads = party.heads();
            for (String unit : party.units()) {
                UnitFacts fact = facts.get(unit);
                UnitArea.Known used = fact.area().used();
                lines.add(new Workbook.Line(place, unit, fact.place().building(), fact.kind().name(), fact.area().counted(), used.source().name(),
                        used.on() == null ? "" : used.on().toString(), heads, party.why().name()));
                heads = 0;
            }
        }
        return new Workbook(lines);
    }
}
