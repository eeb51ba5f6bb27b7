package org.yishi.deliberation.print;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.deliberation.statement.StatementText;
import org.yishi.deliberation.statement.Statements;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.form.Form;
import org.yishi.portal.form.Forms;
import org.yishi.portal.print.Block;
import org.yishi.portal.print.Block.Column;
import org.yishi.portal.print.Block.Tone;
import org.yishi.portal.print.Printable;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;

/**
 * The sheet for people without a telephone (陈述与表态表): the statements with three boxes each, and lines for one's own. Of very many
 * statements those stand on it that fewest people have seen yet, so that each gets its chance (domain 2.7).
 */
@ApplicationScoped
public class VoteSheet implements Printable {

    private static final int MOST = 40;
    private static final String BOX = "□";

    @Inject
    private Consultations consultations;
    @Inject
    private Statements statements;
    @Inject
    private ConsultationWords words;
    @Inject
    private Forms forms;

    @Override
    public String name() {
        return "deliberation.voteSheet";
    }

    @Override
    public Sheet sheet(PrintOrder order) {
        Consultation one = consultations.read(order.id());
        if (words.stage(one) != Stage.GATHERING) {
            throw new NotFound("vote sheet of consultation " + order.id());
        }
        Form form = forms.get("deliberation.vote");
        SheetDraft sheet = words.begin(SheetKind.VOTE_SHEET, one, words.say(order, "voteSheet.print"), order)
                .number(form.number(one.id()))
                .paragraph(one.topic().question(), Tone.BOXED)
                .field(words.say(order, "print.gathering"), words.days(order, one))
                .blank(words.say(order, "print.name"), words.say(order, "print.name.hint"), 1)
                .blank(words.say(order, "print.phone"), words.say(order, "print.phone.hint"), 1)
                .heading(1, words.say(order, "print.votes")).paragraph(words.say(order, "print.votes.how"), Tone.NOTE);
        sheet.table("", List.of(Column.text(words.say(order, "print.number"), 3), Column.text(words.say(order, "consultation.show.statements"), 16),
                Column.text(words.say(order, "choice.AGREE"), 3), Column.text(words.say(order, "choice.DISAGREE"), 3),
                Column.text(words.say(order, "choice.PASS"), 3)), statements.fewestVotes(order.id(), MOST).stream()
                .map(line -> List.of("#" + line.id(), line.body(), BOX, BOX, BOX)).toList());
        return sheet.heading(1, words.say(order, "print.own"))
                .blank(words.say(order, "print.own.one", 1), words.say(order, "print.own.how", StatementText.LONGEST), 3)
                .blank(words.say(order, "print.own.one", 2), "", 3)
                .blank(words.say(order, "print.signature"), "", 1)
                .paragraph(words.say(order, "print.secret"), Tone.NOTE)
                .add(new Block.Code(forms.entry(form, one.id()), words.say(order, "print.enter"))).done();
    }
}
