package org.yishi.decisions.print;

import java.util.List;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.notice.NoticeView;
import org.yishi.portal.notice.ObjectionView;
import org.yishi.portal.print.Block;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.SheetDraft;

/** Writes a disclosure into the file of a matter: the text, how long it hung, the photos that prove it, who objected to what. */
final class NoticeWriter {

    /** In millimetres: three photos of a board fit on a page with their dates. */
    private static final int PHOTO_WIDTH = 55;

    private final SheetDraft sheet;
    private final PrintOrder order;
    private final SheetWords words;
    private final Documents documents;

    NoticeWriter(SheetDraft sheet, PrintOrder order, SheetWords words, Documents documents) {
        this.sheet = sheet;
        this.order = order;
        this.words = words;
        this.documents = documents;
    }

    void write(NoticeView notice) {
        sheet.heading(3, say("portal.notice.show.what") + "：" + notice.text().title()).paragraph(notice.text().body());
        sheet.field(say("portal.notice.show.responsible"), notice.text().responsible());
        sheet.field(say("portal.notice.show.contact.label"), notice.text().contact());
        if (notice.period() != null) {
            sheet.field(say("portal.notice.show.days"), say("read.notice.days", order.day(notice.period().firstDay()),
                    order.day(notice.period().lastDay())));
            sheet.field(say("portal.notice.show.law"), say("read.notice.law", notice.period().minDays(), notice.period().source()));
        }
        notice.postings().forEach(posting -> {
            photo(posting.startPhoto(), "portal.notice.show.photo.start", order.day(posting.heldOn()));
            photo(posting.endPhoto(), "portal.notice.show.photo.end", order.day(posting.endedOn()));
        });
        sheet.field(say("portal.notice.show.digest"), notice.text().digest());
        if (notice.certificate() != null) {
            sheet.field(say("portal.notice.show.certificate"), notice.certificate().digest());
        }
        objections(notice.objections());
    }

    private void photo(Document photo, String key, String day) {
        if (photo != null) {
            sheet.field(say("portal.notice.show.proof"), say(key, day) + "\nSHA-256 " + photo.sha256());
            picture(photo, say(key, day));
        }
    }

    /** A photo whose bytes no longer fit their digest is not printed; its digest still stands there. */
    private void picture(Document photo, String caption) {
        try {
            if (photo.isImage()) {
                sheet.add(new Block.Picture(documents.content(photo.id()).bytes(), caption, caption, PHOTO_WIDTH));
            }
        } catch (Refusal | AccessRefused e) {
            sheet.paragraph(say("print.noPhoto"), Tone.NOTE);
        }
    }

    private void objections(List<ObjectionView> raised) {
        sheet.paragraph(say("read.objections", raised.size()), Tone.STRONG);
        if (raised.isEmpty()) {
            return;
        }
        sheet.table("", List.of(Column.text(say("print.objection.number"), 2), Column.text(say("print.objection.kind"), 3),
                Column.text(say("print.objection.state"), 3), Column.text(say("print.objection.dates"), 5),
                Column.text(say("print.objection.text"), 9)), raised.stream().map(this::objection).toList());
        if (raised.stream().anyMatch(one -> !one.readable())) {
            sheet.paragraph(say("read.objection.who"), Tone.NOTE);
        }
    }

    private List<String> objection(ObjectionView one) {
        String dates = one.answeredOn() == null ? say("read.objection.due", order.day(one.heldOn()), order.day(one.answerDue()))
                : say("read.objection.answered", order.day(one.heldOn()), order.day(one.answeredOn()));
        String text = !one.readable() ? "" : one.answer().isEmpty() ? one.text()
                : one.text() + "\n" + say("read.objection.answer") + one.answer();
        return List.of(one.number() + (one.late() ? "\n" + say("portal.procedure.late") : ""), say("portal.notice.kind." + one.kind()),
                say("portal.notice.objection." + one.state()), dates, text);
    }

    private String say(String key, Object... arguments) {
        return words.say(order, key, arguments);
    }
}
