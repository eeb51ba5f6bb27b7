package org.yishi.deliberation.mydata;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.query.Rows;
import org.yishi.deliberation.statement.Statement;
import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;
import org.yishi.portal.text.Texts;

/**
 * Taking part in consultations rests on consent, which may be withdrawn; what was done on its ground before stays lawful
 * (个人信息保护法第十五条). So votes in what still runs are taken back, statements that nobody answered go, and of everything that
 * others built on nobody knows any more whose it was.
 */
@ApplicationScoped
public class OwnWords implements PersonalRecords {

    private static final String FIELD = "deliberation.mydata.field.";

    @Inject
    private OwnWordsRepository repository;
    @Inject
    private Texts texts;

    @Override
    public List<Held> held(long personId) {
        List<Held> held = new ArrayList<>();
        repository.statements(personId).forEach(row -> held.add(said(row)));
        repository.votes(personId).forEach(row -> held.add(Held.of("deliberation.mydata.kind.vote", Fate.GOES, null)
                .with(FIELD + "consultation", row[0]).with(FIELD + "statement", row[1])
                .with(FIELD + "choice", texts.get("deliberation.mydata.choice." + Rows.number(row[2]))).with(FIELD + "day", row[3])));
        return held;
    }

    private Held said(Object[] row) {
        Held said = Held.of("deliberation.mydata.kind.statement", Fate.UNNAMED, (Instant) row[3]).with(FIELD + "consultation", row[0])
                .with(FIELD + "statement", row[1]).with(FIELD + "state", texts.get("deliberation.state." + row[2]));
        return row[4] == null ? said : said.with(FIELD + "why", row[4]);
    }

    @Override
    public void release(Leaver leaver) {
        repository.takeBackRunning(leaver.personId());
        for (Statement statement : repository.said(leaver.personId())) {
            if (repository.isAnswered(statement)) {
                statement.unname(leaver);
            } else {
                repository.remove(statement);
            }
        }
        repository.part(leaver.personId());
    }

    @Override
    public void forget(Leaver leaver) {
        // everything here rests on consent and went with it
    }
}
