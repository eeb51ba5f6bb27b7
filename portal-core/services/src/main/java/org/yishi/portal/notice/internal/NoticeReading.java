package org.yishi.portal.notice.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.notice.ClosingCertificate;
import org.yishi.portal.notice.Missing;
import org.yishi.portal.notice.NoticePeriod;
import org.yishi.portal.notice.NoticeState;
import org.yishi.portal.notice.NoticeText;
import org.yishi.portal.notice.NoticeView;
import org.yishi.portal.notice.Posting;

/** Puts together what somebody may see of a notice today. */
@ApplicationScoped
public class NoticeReading {

    @Inject
    private NoticeRepository repository;
    @Inject
    private ObjectionRepository objections;
    @Inject
    private ObjectionReading objectionReading;
    @Inject
    private NoticeActs acts;
    @Inject
    private ClosingActs closing;
    @Inject
    private NoticeKeepers keepers;
    @Inject
    private ProofPhotos photos;
    @Inject
    private Documents documents;
    @Inject
    private Clock clock;

    boolean isVisible(NoticeEntity notice) {
        return notice.hangingText() > 0 || keepers.seesUnpublished(notice);
    }

    NoticeView view(NoticeEntity notice) {
        if (!isVisible(notice)) {
            throw new NotFound("notice " + notice.id());
        }
        LocalDate today = LocalDate.now(clock);
        List<PostingEntity> postings = repository.postings(notice.id());
        List<ObjectionEntity> raised = objections.of(notice.id());
        NoticePeriod period = period(notice);
        NoticeState state = state(notice, period, today);
        Map<Integer, NoticeTextEntity> texts = repository.texts(notice.id()).stream()
                .collect(Collectors.toMap(NoticeTextEntity::number, text -> text));
        NoticeTextEntity shown = texts.get(notice.hangingText() > 0 ? notice.hangingText() : notice.nextText());
        boolean replaced = notice.hangingText() > 0 && notice.nextText() > 0 && keepers.seesUnpublished(notice);
        Set<Integer> hung = postings.stream().map(PostingEntity::textNumber).collect(Collectors.toSet());
        return new NoticeView(notice.id(), notice.areaId(), notice.dossier(), notice.subject(), state, text(shown),
                replaced ? text(texts.get(notice.nextText())) : null,
                texts.values().stream().filter(text -> hung.contains(text.number()) && text.number() != notice.hangingText())
                        .sorted((one, other) -> other.number() - one.number()).map(this::text).toList(),
                postings.stream().map(this::posting).toList(), period, objectionReading.views(notice, raised),
                missing(notice, period, postings, raised), warnings(notice, texts.getOrDefault(notice.nextText(), shown), postings),
                raised.stream().anyMatch(objection -> closing.blocks(notice, objection, today)), notice.withdrawnWhy(),
                notice.certificate());
    }

    /** Null while it does not hang. */
    NoticePeriod period(NoticeEntity notice) {
        return switch (notice.stage()) {
            case PUBLISHED -> acts.period(notice);
            case CLOSED -> closed(acts.period(notice), notice.certificate());
            default -> null;
        };
    }

    /** What was certified stays, whatever the calendar says since. */
    static NoticePeriod closed(NoticePeriod counted, ClosingCertificate certificate) {
        return new NoticePeriod(counted.minDays(), counted.source(), certificate.firstDay(), certificate.lastDay(),
                certificate.lastDay().plusDays(1), counted.daysStood(), 0, counted.restarts());
    }

    static NoticeState state(NoticeEntity notice, NoticePeriod period, LocalDate today) {
        return notice.stage() == NoticeState.PUBLISHED && today.isAfter(period.lastDay()) ? NoticeState.EXPIRED : notice.stage();
    }

    private List<Missing> missing(NoticeEntity notice, NoticePeriod period, List<PostingEntity> postings, List<ObjectionEntity> raised) {
        return notice.stage() == NoticeState.PUBLISHED ? closing.missing(notice, period, NoticeActs.last(postings), raised)
                : notice.beforePosting();
    }

    private List<Missing> warnings(NoticeEntity notice, NoticeTextEntity prepared, List<PostingEntity> postings) {
        List<Missing> warnings = new ArrayList<>();
        if (postings.stream().flatMap(posting -> Stream.of(posting.startPhoto() == null ? 0L : posting.startPhoto(),
                posting.endPhoto() == null ? 0L : posting.endPhoto())).filter(photo -> photo != 0)
                .anyMatch(photo -> photos.isUsedElsewhere(photo, notice.dossier()))) {
            warnings.add(new Missing("portal.notice.warning.photo", List.of(), ""));
        }
        if (notice.stage() == NoticeState.PREPARED && PersonalData.hasMobileNumber(prepared.title() + "\n" + prepared.body())) {
            warnings.add(new Missing("portal.notice.warning.mobile", List.of(), ""));
        }
        return warnings;
    }

    private NoticeText text(NoticeTextEntity text) {
        return text.as(text.annexes().stream().flatMap(id -> documents.find(id).stream()).toList());
    }

    private Posting posting(PostingEntity posting) {
        return posting.as(photo(posting.startPhoto()), photo(posting.endPhoto()));
    }

    private Document photo(Long id) {
        return id == null ? null : documents.find(id).orElse(null);
    }
}
