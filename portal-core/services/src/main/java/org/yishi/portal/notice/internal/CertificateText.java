package org.yishi.portal.notice.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.notice.ClosingCertificate;
import org.yishi.portal.notice.NoticePeriod;

/** Writes what a closing certifies, one fact a line, in the order in which things happened. Anybody can make its digest again. */
final class CertificateText {

    private final NoticeEntity notice;
    private final NoticePeriod period;
    private final Documents documents;
    private final StringJoiner lines = new StringJoiner("\n", "", "\n");

    CertificateText(NoticeEntity notice, NoticePeriod period, Documents documents) {
        this.notice = notice;
        this.period = period;
        this.documents = documents;
    }

    ClosingCertificate of(List<NoticeTextEntity> texts, List<PostingEntity> postings, List<ObjectionEntity> objections, LocalDate day) {
        line("yishi-notice-certificate", 1);
        line("notice", notice.id(), notice.dossier(), notice.subject());
        line("days", period.minDays(), period.source().replace(' ', '_'), period.firstDay(), period.lastDay());
        texts.forEach(text -> line("text", text.number(), text.digest()));
        line("certified-text", notice.hangingText());
        for (PostingEntity posting : postings) {
            line("posting", posting.number(), "text", posting.textNumber(), "held", posting.heldOn(), "recorded", posting.recordedAt(),
                    "counts-from", posting.countsFrom(), "late", posting.isLate(), "ended", posting.endedOn(),
                    "photos", sha256(posting.startPhoto()), sha256(posting.endPhoto()));
        }
        for (ObjectionEntity objection : objections) {
            line("objection", objection.number(), objection.kind(), "raised", objection.heldOn(), "recorded", objection.recordedAt(),
                    "text", LedgerEntry.sha256(objection.body()), "answered", objection.answeredOn(),
                    "answer", LedgerEntry.sha256(objection.answer()), "satisfied", objection.satisfied(),
                    "outcome", LedgerEntry.sha256(objection.outcome()));
        }
        line("closed", day);
        String text = lines.toString();
        return new ClosingCertificate(period.firstDay(), period.lastDay(), objections.size(), day, LedgerEntry.sha256(text), text);
    }

    private void line(Object... parts) {
        StringJoiner line = new StringJoiner(" ");
        for (Object part : parts) {
            line.add(Objects.toString(part, "-"));
        }
        lines.add(line.toString());
    }

    private String sha256(Long photo) {
        return photo == null ? null : documents.get(photo).sha256();
    }
}
