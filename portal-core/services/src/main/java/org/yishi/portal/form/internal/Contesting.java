package org.yishi.portal.form.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.AccessRefused;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Areas;
import org.yishi.portal.document.internal.KeptDocuments;
import org.yishi.portal.form.Contests;
import org.yishi.portal.form.PaperState;
import org.yishi.portal.form.PaperView;

/** Sheets as the resident concerned sees them, and what becomes of a doubt. */
@ApplicationScoped
public class Contesting {

    @Inject
    private PaperRepository repository;
    @Inject
    private PaperReading reading;
    @Inject
    private PaperWork work;
    @Inject
    private KeptDocuments documents;
    @Inject
    private Areas areas;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    public List<PaperView> mine() {
        long me = current.get().personId();
        return me <= 0 ? List.of() : reading.whole(repository.of(me));
    }

    public PaperView own(long id) {
        return reading.whole(ownEntry(id));
    }

    public void contest(long id, String words) {
        PaperEntryEntity entry = ownEntry(id);
        if (entry.state() == PaperState.RETURNED) {
            throw new Refusal("portal.form.refusal.noEffect");
        }
        entry.contest(words, Instant.now(clock));
        // whoever asks for a check lets it be checked
        documents.unseal(entry.documentId());
    }

    private PaperEntryEntity ownEntry(long id) {
        PaperEntryEntity entry = repository.get(id);
        if (entry.personId() == 0 || entry.personId() != current.get().personId()) {
            throw new NotFound("own paper " + id);
        }
        return entry;
    }

    public List<PaperView> open(long areaId) {
        return reading.lines(answerable(areaId));
    }

    List<PaperEntryEntity> answerable(long areaId) {
        long me = current.get().personId();
        return repository.contested(areas.get(areaId).path()).stream().filter(entry -> !entry.isHandledBy(me) && entry.personId() != me)
                .toList();
    }

    public long person(long id) {
        return repository.get(id).personId();
    }

    public PaperView read(long id) {
        return reading.whole(withoutOwnHand(id));
    }

    public boolean answer(long id, String words, boolean right) {
        PaperEntryEntity entry = withoutOwnHand(id);
        boolean gone = right && (entry.state() == PaperState.WAITING || entry.state() == PaperState.ENTERED && work.takeBack(entry));
        entry.answer(words, right, gone, current.get().personId(), Instant.now(clock));
        return gone;
    }

    private PaperEntryEntity withoutOwnHand(long id) {
        PaperEntryEntity entry = repository.get(id);
        if (entry.isHandledBy(current.get().personId()) || entry.personId() == current.get().personId()) {
            throw new AccessRefused(Contests.ACTION, current.get(), entry.areaId());
        }
        return entry;
    }
}
