package org.yishi.neighborhood.founding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.committee.FirstElections;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;

/**
 * The first committee (首届业主委员会) comes out of the first meeting of the owners and of nothing else (四川省物业管理条例第二十七条): candidates are
 * proposed while the group prepares, and the owners elect once the drafts have hung and the meeting is called.
 */
@ApplicationScoped
@Open("how an assembly comes into being is public (domain 5.2)")
public class FirstElectionsOfFounding implements FirstElections {

    private static final Set<Founding.Stage> FOUNDED = EnumSet.of(Founding.Stage.FOUNDED, Founding.Stage.ACTIVE);

    @Inject
    private FoundingRepository repository;

    @Override
    public boolean isUnderWay(long areaId) {
        return repository.of(List.of(areaId)).stream().anyMatch(one -> one.endedOn() == null && !FOUNDED.contains(one.stage()));
    }

    @Override
    public void requireGroup(long areaId, String origin) {
        Founding founding = named(origin);
        if (founding.areaId() != areaId) {
            throw new Refusal("neighborhood.election.refusal.founding").by(Founding.LAW);
        }
        founding.requireElecting();
    }

    @Override
    public void requireMeeting(String origin, long electionId) {
        Founding founding = named(origin);
        founding.require(Founding.Stage.FIRST_MEETING);
        if (!founding.meeting().isCalled() || founding.meeting().electionId() != electionId) {
            throw new Refusal("neighborhood.election.refusal.meeting").by(Founding.LAW);
        }
    }

    private Founding named(String origin) {
        if (!origin.startsWith(Founding.DOSSIERS)) {
            throw new Refusal("neighborhood.election.refusal.founding").by(Founding.LAW);
        }
        return repository.get(Long.parseLong(origin.substring(Founding.DOSSIERS.length())));
    }
}
