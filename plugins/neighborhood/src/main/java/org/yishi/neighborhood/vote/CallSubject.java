package org.yishi.neighborhood.vote;

import java.util.List;

import org.yishi.neighborhood.petition.PetitionKind;
import org.yishi.neighborhood.petition.PetitionReached;
import org.yishi.neighborhood.petition.PetitionSubject;
import org.yishi.neighborhood.petition.Subjects.Subject;
import org.yishi.portal.access.Open;
import org.yishi.portal.text.Texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Where the committee refuses a demand, or lets its days go by, twenty owners ask the street to call the vote (四川省物业管理条例第三十条). */
@ApplicationScoped
@Open("that a demand was refused is public")
class CallSubject implements PetitionSubject {

    @Inject
    private Petitions demands;
    @Inject
    private Texts texts;

    @Override
    public PetitionKind kind() {
        return PetitionKind.CALL;
    }

    @Override
    public List<Subject> open(long areaId) {
        return demands.openToStreet(areaId).stream().map(vote -> new Subject(kind(), vote.id(), 0, texts.get("neighborhood.petition.about.CALL",
                vote.title()))).toList();
    }

    void reached(@Observes PetitionReached petition) {
        if (petition.kind() == PetitionKind.CALL) {
            demands.streetAsked(petition.aboutId(), petition.on());
        }
    }
}
