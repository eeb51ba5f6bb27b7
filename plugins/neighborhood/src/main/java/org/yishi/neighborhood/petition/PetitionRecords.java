package org.yishi.neighborhood.petition;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.mydata.Fate;
import org.yishi.portal.mydata.Held;
import org.yishi.portal.mydata.Leaver;
import org.yishi.portal.mydata.PersonalRecords;

/** Demands that a person began and units for which the person signed. */
@ApplicationScoped
public class PetitionRecords implements PersonalRecords {

    @Inject
    private PetitionRepository repository;

    @Override
    public List<Held> held(long personId) {
        List<Held> all = new ArrayList<>();
        repository.signed(personId).forEach(one -> all.add(Held.of("neighborhood.petition.held.signature", Fate.UNNAMED, one.recordedAt())
                .with("neighborhood.petition.held.unit", one.unit()).with("neighborhood.petition.held.on", one.signedOn())));
        repository.naming(personId).forEach(one -> all.add(Held.of("neighborhood.petition.held.petition", Fate.UNNAMED, null)
                .with("neighborhood.petition.held.title", one.title()).with("neighborhood.petition.held.on", one.begunOn())));
        return all;
    }

    @Override
    public void forget(Leaver leaver) {
        repository.signed(leaver.personId()).forEach(Signature::forget);
        repository.naming(leaver.personId()).forEach(one -> one.forget(leaver.personId(), leaver.unnamed(one.text())));
    }
}
