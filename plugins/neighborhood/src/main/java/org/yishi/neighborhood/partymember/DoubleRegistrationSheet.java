package org.yishi.neighborhood.partymember;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.branch.BranchSheetWords;
import org.yishi.neighborhood.branch.Branches;
import org.yishi.neighborhood.post.PostTaking;
import org.yishi.neighborhood.post.Posts;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;

/** The registration of a doubly registered member and the yearly word to the unit (双报到反馈表); the unit stamps and sends it back. */
@ApplicationScoped
public class DoubleRegistrationSheet implements Printable {

    @Inject
    private PartyMembers members;
    @Inject
    private Posts posts;
    @Inject
    private Branches branches;
    @Inject
    private BranchSheetWords words;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "neighborhood.doubleRegistration";
    }

    @Override
    public boolean isForVisitors() {
        return false;
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        PartyMember member = members.read(order.id());
        if (member.registration() != Registration.DOUBLE) {
            throw new NotFound("double registration " + order.id());
        }
        Branch branch = branches.work(member.branchId());
        int year = LocalDate.now(clock).getYear();
        List<PostTaking> taken = posts.takings(member.branchId()).values().stream().flatMap(List::stream)
                .filter(taking -> taking.memberId() == member.id()).toList();
        return words.draft(order, branch, "partymember.sheet.title").number(Integer.toString(year)).asOf(Instant.now(clock))
                .field(words.say(order, "branch.crossing.name"), member.name())
                .field(words.say(order, "partymember.field.unit"), member.unit())
                .field(words.say(order, "partymember.field.since"), order.day(member.since()))
                .field(words.say(order, "partymember.field.offers"), member.offers())
                .field(words.say(order, "partymember.sheet.posts"), Integer.toString(taken.size()))
                .field(words.say(order, "partymember.field.hours"), PostTaking.hours(taken.stream().mapToInt(PostTaking::halfHours).sum()))
                .heading(1, words.say(order, "partymember.edit.words"))
                .paragraph(members.feedback(member.id(), year).map(Feedback::words).orElse(""))
                .signatures(Place.seal(words.name(order, branch)), Place.seal(words.say(order, "partymember.field.unit"))).done();
    }
}
