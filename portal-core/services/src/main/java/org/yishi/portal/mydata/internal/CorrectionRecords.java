package org.yishi.portal.mydata.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;
import org.yishi.portal.text.Texts;

/** The person's requests to correct a register, with their answers; they go. */
@ApplicationScoped
public class CorrectionRecords implements PersonalRecords {

    private static final String FIELD = "portal.mydata.field.";

    @Inject
    private CorrectionRepository repository;
    @Inject
    private Texts texts;

    @Override
    public List<Held> held(long personId) {
        return repository.of(personId).stream().map(one -> Held.of("portal.mydata.kind.correction", Fate.GOES, one.askedAt())
                .with(FIELD + "about", texts.get("portal.mydata.what." + one.what())).with(FIELD + "words", one.wanted())
                .with(FIELD + "reason", one.why()).with(FIELD + "answer", one.answer())).toList();
    }

    @Override
    public void forget(Leaver leaver) {
        repository.removeAll(leaver.personId());
    }
}
