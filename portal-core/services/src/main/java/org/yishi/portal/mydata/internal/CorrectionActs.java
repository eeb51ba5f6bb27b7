package org.yishi.portal.mydata.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Areas;
import org.yishi.portal.message.Audience;
import org.yishi.portal.message.Message;
import org.yishi.portal.message.Messages;
import org.yishi.portal.message.TextKey;
import org.yishi.portal.mydata.Corrections.Mine;
import org.yishi.portal.mydata.Corrections.Waiting;
import org.yishi.portal.mydata.Corrections.What;
import org.yishi.portal.people.internal.PeopleRepository;
import org.yishi.portal.people.internal.PersonEntity;
import org.yishi.portal.setting.Settings;

/** What the acts of {@link org.yishi.portal.mydata.Corrections} do. */
@ApplicationScoped
public class CorrectionActs {

    static final String ANSWERED = "portal.correctionAnswered";

    private static final int MOST_OPEN = 5;
    private static final int LONGEST_NAME = 60;

    @Inject
    private CorrectionRepository repository;
    @Inject
    private PeopleRepository people;
    @Inject
    private Areas areas;
    @Inject
    private Settings settings;
    @Inject
    private Messages messages;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    public CorrectionEntity ask(long areaId, What what, String wanted, String why) {
        long me = current.get().personId();
        if (what == null) {
            throw new Refusal("portal.mydata.refusal.what").at("what");
        }
        if (!people.belongs(me, areas.get(areaId).path())) {
            throw new Refusal("portal.mydata.refusal.noCommunity");
        }
        if (repository.of(me).stream().filter(one -> one.answeredAt() == null).count() >= MOST_OPEN) {
            throw new Refusal("portal.mydata.refusal.manyOpen", MOST_OPEN);
        }
        checked(what, wanted);
        LocalDate due = LocalDate.now(clock).plusDays(settings.number("portal.mydata.correctionDays", areaId));
        return repository.add(CorrectionEntity.asked(areaId, me, what, wanted, why, Instant.now(clock), due));
    }

    public List<Mine> mine() {
        return repository.of(current.get().personId()).stream().map(one -> new Mine(one.what(), one.wanted(), one.askedAt(), one.due(),
                one.corrected(), one.answer(), one.answeredAt())).toList();
    }

    public List<Waiting> waiting(long areaId) {
        List<CorrectionEntity> found = repository.waiting(areas.get(areaId).path());
        Map<Long, String> names = people.names(found.stream().map(CorrectionEntity::personId).collect(Collectors.toSet()));
        LocalDate today = LocalDate.now(clock);
        return found.stream().map(one -> new Waiting(one.id(), one.personId(), names.getOrDefault(one.personId(), ""), one.what(), one.wanted(), one.why(),
                one.askedAt(), one.due(), one.due().isBefore(today))).toList();
    }

    /** What the person's own row says is put right at once; dwelling and household follow with the committee's register. */
    public CorrectionEntity answer(long id, boolean corrected, String words) {
        CorrectionEntity correction = repository.get(id);
        if (correction.personId() == current.get().personId()) {
            throw new Refusal("portal.mydata.refusal.ownRequest");
        }
        correction.answer(corrected, words, current.get().personId(), Instant.now(clock));
        if (corrected) {
            put(people.find(correction.personId()).orElseThrow(), correction);
        }
        messages.tell(Message.about(ANSWERED, correction.areaId(), correction.dossier(), Audience.persons(List.of(correction.personId())),
                "/portal/me/correct", new TextKey("portal.mydata.what." + correction.what())));
        return correction;
    }

    private void put(PersonEntity person, CorrectionEntity correction) {
        switch (correction.what()) {
            case NAME -> person.correct(correction.wanted(), person.phone());
            case BIRTH_DATE -> person.bornOn(day(correction.wanted()));
            default -> { }
        }
    }

    private void checked(What what, String wanted) {
        if (what == What.NAME && wanted != null && wanted.strip().length() > LONGEST_NAME) {
            throw new Refusal("portal.mydata.refusal.words", LONGEST_NAME).at("wanted");
        }
        if (what == What.BIRTH_DATE && day(wanted).isAfter(LocalDate.now(clock))) {
            throw new Refusal("portal.mydata.refusal.day").at("wanted");
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text == null ? "" : text.strip());
        } catch (DateTimeParseException e) {
            throw new Refusal("portal.mydata.refusal.day").at("wanted");
        }
    }
}
