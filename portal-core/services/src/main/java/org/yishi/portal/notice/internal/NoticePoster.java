package org.yishi.portal.notice.internal;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.ledger.Checkpoints;
import org.yishi.portal.notice.NoticePeriod;
import org.yishi.portal.notice.NoticeText;
import org.yishi.portal.notice.NoticeView;
import org.yishi.portal.notice.Notices;
import org.yishi.portal.print.Block.Place;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

/**
 * A notice (公示) for the board: the text that hangs or will hang, its days, where to object, and the digests by which everybody can tell
 * whether it was changed. Before it is published only its keepers print it, with the days left to be written in.
 */
@ApplicationScoped
public class NoticePoster implements Printable {

    private static final String WORDS = "portal.notice.show.";

    @Inject
    private Notices notices;
    @Inject
    private Checkpoints checkpoints;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "portal.notice";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        NoticeView notice = notices.view(order.id());
        NoticeText text = notice.isHanging() || notice.next() == null ? notice.text() : notice.next();
        SheetDraft sheet = Sheet.draft(SheetKind.POSTER, notice.areaId(), text.title(), order).subtitle(say(order, WORDS + "title"))
                .address("/portal/notice/show?id=" + notice.id()).digest(text.digest()).asOf(Instant.now(clock));
        sheet.paragraph(text.body());
        if (notice.isHanging()) {
            days(sheet, order, notice.period());
        } else if (!notice.state().isOver()) {
            sheet.blank(say(order, WORDS + "firstDay"), "", 1).blank(say(order, WORDS + "lastDay"), "", 1);
        }
        sheet.field(say(order, WORDS + "responsible"), text.responsible()).field(say(order, WORDS + "contact.label"), text.contact());
        if (!text.annexes().isEmpty()) {
            sheet.field(say(order, WORDS + "annexes"), String.join("\n", text.annexes().stream().map(annex -> annex.name()).toList()));
        }
        checkpoints.latest(notice.areaId()).ifPresent(point -> sheet.paragraph(say(order, WORDS + "checkpoint", order.day(point.day()))
                + "：" + point.digest(), Tone.NOTE));
        return sheet.signatures(Place.seal("")).done();
    }

    private void days(SheetDraft sheet, PrintOrder order, NoticePeriod period) {
        sheet.field(say(order, WORDS + "days"), order.day(period.firstDay()) + " — " + order.day(period.lastDay()))
                .field(say(order, WORDS + "law"), say(order, WORDS + "minDays", period.minDays(), period.source()));
    }

    private String say(PrintOrder order, String key, Object... arguments) {
        return texts.get(order.language(), key, arguments);
    }
}
