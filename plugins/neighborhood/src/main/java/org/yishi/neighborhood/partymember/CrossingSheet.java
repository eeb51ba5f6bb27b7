package org.yishi.neighborhood.partymember;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.branch.BranchSheetWords;
import org.yishi.neighborhood.branch.Branches;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;

/** Who sits on both (交叉任职情况表). */
@ApplicationScoped
public class CrossingSheet implements Printable {

    @Inject
    private Crossings crossings;
    @Inject
    private Branches branches;
    @Inject
    private BranchSheetWords words;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "neighborhood.crossing";
    }

    @Override
    public boolean isForVisitors() {
        return false;
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Branch branch = branches.work(order.id());
        Crossings.Table table = crossings.of(order.id());
        List<List<String>> rows = Stream.concat(table.onCommittee().stream().map(one -> row(order, one, "branch.manage.both")),
                table.fromCompany().stream().map(one -> row(order, one, "branch.manage.company"))).toList();
        return words.draft(order, branch, "branch.crossing.title").asOf(Instant.now(clock))
                .paragraph(words.say(order, "branch.manage.share", table.onCommittee().size(), table.seats(), table.percent()), Tone.STRONG)
                .table("", List.of(Column.text(words.say(order, "branch.crossing.name"), 2), Column.text(words.say(order, "partymember.edit.office"), 2),
                        Column.text(words.say(order, "branch.crossing.other"), 4)), rows)
                .paragraph(words.say(order, "branch.crossing.wish"), Tone.NOTE).signatures(Place.seal(words.name(order, branch))).done();
    }

    private List<String> row(PrintOrder order, PartyMember member, String other) {
        return List.of(member.name(), words.say(order, "partymember.office." + member.office()), words.say(order, other));
    }
}
