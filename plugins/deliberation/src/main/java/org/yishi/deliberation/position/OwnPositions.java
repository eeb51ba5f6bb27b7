package org.yishi.deliberation.position;

import java.util.List;

import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The position that somebody wrote for a side. It belongs to the side and stays in the file, without the person. */
@ApplicationScoped
public class OwnPositions implements PersonalRecords {

    private static final String FIELD = "deliberation.mydata.field.";

    @Inject
    private PositionRepository repository;

    @Override
    public List<Held> held(long personId) {
        return repository.of(personId).stream().map(row -> held((String) row[0], (Position) row[1])).toList();
    }

    private static Held held(String title, Position position) {
        return Held.of("deliberation.mydata.kind.position", Fate.UNNAMED, position.writtenAt()).with(FIELD + "consultation", title)
                .with(FIELD + "group", position.side()).with(FIELD + "words", position.body());
    }

    @Override
    public void forget(Leaver leaver) {
        repository.of(leaver.personId()).forEach(row -> ((Position) row[1]).unname(leaver));
    }
}
