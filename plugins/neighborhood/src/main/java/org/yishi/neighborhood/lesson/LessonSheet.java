package org.yishi.neighborhood.lesson;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.branch.Branch;
import org.yishi.neighborhood.branch.BranchSheetWords;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.print.Block;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;

/** The record of a meeting of the branch (会议记录), with its photo, for the branch's file. */
@ApplicationScoped
public class LessonSheet implements Printable {

    private static final int WIDTH = 120;
    private static final byte PDF = '%';

    @Inject
    private Lessons lessons;
    @Inject
    private BranchSheetWords words;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "neighborhood.lesson";
    }

    @Override
    public boolean isForVisitors() {
        return false;
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Lesson lesson = lessons.read(order.id());
        Branch branch = lessons.branch(order.id());
        if (!lesson.isRecorded()) {
            throw new NotFound("record of lesson " + order.id());
        }
        LessonRecord written = lesson.written();
        LessonCount count = lesson.count();
        SheetDraft sheet = words.draft(order, branch, "lesson.record.title").digest(LedgerEntry.sha256(written.minutes()))
                .asOf(Instant.now(clock)).field(words.say(order, "lesson.plan.kind"), words.say(order, "lesson.kind." + lesson.kind()))
                .field(words.say(order, "lesson.plan.topic"), lesson.title())
                .field(words.say(order, "lesson.record.planned"), order.day(lesson.firstDay()) + " – " + order.day(lesson.lastDay()))
                .field(words.say(order, "lesson.keep.heldOn"), order.day(lesson.heldOn()))
                .field(words.say(order, "lesson.keep.shouldCome"), Integer.toString(count.shouldCome()))
                .field(words.say(order, "lesson.keep.present"), Integer.toString(count.present()))
                .field(words.say(order, "lesson.keep.excused"), Integer.toString(count.excused()));
        if (!lesson.agenda().isEmpty()) {
            sheet.field(words.say(order, "lesson.keep.agenda"), lesson.agenda());
        }
        if (count.isVoted()) {
            sheet.field(words.say(order, "lesson.keep.question"), lesson.question()).paragraph(words.say(order,
                    count.isPassed() ? "lesson.passed" : "lesson.rejected", count.votesFor(), count.against(), count.abstain()));
        }
        sheet.heading(1, words.say(order, "lesson.keep.minutes")).paragraph(written.minutes());
        section(sheet, order, "lesson.keep.decision", written.decision());
        section(sheet, order, "lesson.keep.assignments", written.assignments());
        picture(sheet, order, lessons.photo(order.id()));
        return sheet.signatures(Place.signature(words.say(order, "lesson.record.recorder")),
                Place.signature(words.say(order, "partymember.office.SECRETARY"))).done();
    }

    private void section(SheetDraft sheet, PrintOrder order, String key, String text) {
        if (!text.isEmpty()) {
            sheet.heading(2, words.say(order, key)).paragraph(text);
        }
    }

    /** A scan in PDF stays a file of its own. */
    private void picture(SheetDraft sheet, PrintOrder order, byte[] photo) {
        if (photo.length > 0 && photo[0] != PDF) {
            sheet.add(new Block.Picture(photo, words.say(order, "lesson.keep.file"), "", WIDTH));
        }
    }
}
