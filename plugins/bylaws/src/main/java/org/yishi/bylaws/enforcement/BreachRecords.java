package org.yishi.bylaws.enforcement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;
import org.yishi.portal.mydata.Tie;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What records of enforcement hold about their reporters and the persons concerned. */
@ApplicationScoped
public class BreachRecords implements PersonalRecords {

    private static final String FIELD = "bylaws.mydata.field.";

    @Inject
    private EnforcementRepository repository;
    @Inject
    private Texts texts;

    @Override
    public List<Held> held(long personId) {
        List<Held> all = new ArrayList<>();
        for (Enforcement record : repository.ofPerson(personId)) {
            boolean reporter = record.reporterId() == personId;
            all.add(Held.of(reporter ? "bylaws.mydata.kind.reported" : "bylaws.mydata.kind.concerned", Fate.UNNAMED, start(record.reportedOn()))
                    .with(FIELD + "number", record.number()).with(FIELD + "state", texts.get("bylaws.enforcement.state." + record.state()))
                    .with(FIELD + "words", record.fact()).with(FIELD + "evidence", reporter ? record.evidence() : ""));
        }
        return all;
    }

    @Override
    public List<Tie> ties(long personId, LocalDate today) {
        return repository.ofPerson(personId).stream().filter(record -> record.concernedId() == personId && record.state() != EnforcementState.CLOSED)
                .map(record -> new Tie("bylaws.mydata.tie", record.number(), null)).toList();
    }

    @Override
    public void forget(Leaver leaver) {
        repository.ofPerson(leaver.personId()).forEach(record -> {
            repository.steps(record.id()).forEach(step -> step.forget(leaver));
            record.forget(leaver);
        });
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.ofHours(8));
    }
}
