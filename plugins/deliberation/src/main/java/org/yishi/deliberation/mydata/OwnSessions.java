package org.yishi.deliberation.mydata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Speeches, answers, signatures and minority opinions of a person. What was said and counted
 * in a session stays part of its record, without the person. What somebody did as a member of the supervision committee stays.
 */
@ApplicationScoped
public class OwnSessions implements PersonalRecords {

    private static final String FIELD = "deliberation.mydata.field.";

    @Inject
    private OwnSessionsRepository repository;
    @Inject
    private Texts texts;

    @Override
    public List<Held> held(long personId) {
        List<Held> held = new ArrayList<>();
        repository.moderations(personId).forEach(row -> held.add(of("moderator", Fate.UNNAMED, row).with(FIELD + "words", row[2])));
        repository.speeches(personId).forEach(row -> held.add(of("speech", Fate.UNNAMED, row).with(FIELD + "words", row[2])));
        repository.answers(personId).forEach(row -> held.add(of("answer", Fate.UNNAMED, row)
                .with(FIELD + "choice", texts.get("deliberation.stance." + row[2])).with(FIELD + "words", row[3])));
        repository.signatures(personId).forEach(row -> held.add(of("signature", Fate.UNNAMED, row)));
        repository.dissents(personId).forEach(row -> held.add(of("dissent", Fate.UNNAMED, row).with(FIELD + "words", row[2])));
        repository.verdicts(personId).forEach(row -> held.add(of("verdict", Fate.STAYS, row).with(FIELD + "words", row[2])));
        return held;
    }

    /** The first two columns of every row: title of the matter, and when. */
    private static Held of(String kind, Fate fate, Object[] row) {
        return Held.of("deliberation.mydata.kind." + kind, fate, (Instant) row[1]).with(FIELD + "consultation", row[0]);
    }

    @Override
    public void forget(Leaver leaver) {
        repository.unname(leaver);
    }
}
