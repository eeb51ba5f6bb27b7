package org.yishi.portal.mydata.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;
import org.yishi.portal.mydata.Tie;

/**
 * Objections to notices and to rolls. What was objected and how it was answered belongs to the record of the disclosure (居务档案,
 * 居民委员会组织法第三十九条); who it was does not.
 */
@ApplicationScoped
public class ObjectionRecords implements PersonalRecords {

    private static final String FIELD = "portal.mydata.field.";
    private static final String MINE = " from portal_objection o join portal_objector w on w.objection_id = o.id where w.person_id = ?";

    @Inject
    private PersonalRowsRepository rows;
    @Inject
    private Words words;

    @Override
    public List<Held> held(long personId) {
        List<Held> held = new ArrayList<>(rows.rows("select o.kind, o.body, o.answer, o.recorded_at, o.from_paper, o.outcome, o.by_name" + MINE
                + " order by o.id desc", personId).stream().map(row -> Held.of("portal.mydata.kind.objection", Fate.UNNAMED, row.instant(3))
                        .with(FIELD + "about", words.of("portal.notice.kind.", row.text(0))).with(FIELD + "words", row.text(1))
                        .with(FIELD + "answer", row.text(2)).with(FIELD + "outcome", row.text(5))
                        .with(FIELD + "byName", words.yesNo(row.is(6))).with(FIELD + "paper", words.yesNo(row.is(4)))).toList());
        rows.rows("select b.title, o.words, o.answer, o.raised_at from portal_ballot_objection o join portal_ballot b on b.id = o.ballot_id"
                + " where o.person_id = ? order by o.id desc", personId).forEach(row -> held.add(
                        Held.of("portal.mydata.kind.rollObjection", Fate.UNNAMED, row.instant(3)).with(FIELD + "about", row.text(0))
                                .with(FIELD + "words", row.text(1)).with(FIELD + "answer", row.text(2))));
        return held;
    }

    /** Whoever objected is to read the answer. */
    @Override
    public List<Tie> ties(long personId, LocalDate today) {
        return rows.rows("select t.title, o.answer_due" + MINE.replace(" where", " join portal_notice n on n.id = o.notice_id"
                + " join portal_notice_text t on t.notice_id = n.id and t.number = n.hanging_text where")
                + " and o.answer is null and o.settled_on is null and n.stage not in ('CLOSED', 'WITHDRAWN')", personId).stream()
                .map(row -> new Tie("portal.mydata.tie.objection", row.text(0), row.date(1))).toList();
    }

    @Override
    public void forget(Leaver leaver) {
        rows.rows("select o.id, o.body, o.answer, o.outcome" + MINE, leaver.personId()).forEach(row -> rows.changeSealed("portal_objection",
                row.number(0), "body = ?, answer = ?, outcome = ?, version = version + 1", leaver.unnamed(row.text(1)),
                unnamed(leaver, row, 2), unnamed(leaver, row, 3)));
        rows.change("update portal_objector set person_id = 0, name = ? where person_id = ?", Leaver.NOBODY, leaver.personId());
        rows.rows("select id, words, answer from portal_ballot_objection where person_id = ?", leaver.personId()).forEach(row -> rows.change(
                "update portal_ballot_objection set words = ?, answer = ?, version = version + 1 where id = ?",
                leaver.unnamed(row.text(1)), unnamed(leaver, row, 2), row.number(0)));
    }

    private static String unnamed(Leaver leaver, Row row, int place) {
        return row.columns()[place] == null ? null : leaver.unnamed(row.text(place));
    }
}
