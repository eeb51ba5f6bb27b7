package org.yishi.deliberation.map;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.ConsultationRepository;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.opinionmap.MapMemory;
import org.yishi.deliberation.opinionmap.OpinionMap;
import org.yishi.deliberation.opinionmap.OpinionMaps;
import org.yishi.deliberation.opinionmap.VoteMatrix;
import org.yishi.deliberation.statement.StatementRepository;
import org.yishi.deliberation.vote.ParticipantRepository;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Of;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Opinion maps (意见图谱): made in the background while votes come, made for the last time from the sealed votes, and read by everybody.
 * Nothing here is done in the request of somebody who votes.
 */
@ApplicationScoped
public class Maps {

    @Inject
    private MapRepository repository;
    @Inject
    private LiveMaps live;
    @Inject
    private ConsultationRepository consultations;
    @Inject
    private Consultations readable;
    @Inject
    private StatementRepository statements;
    @Inject
    private ParticipantRepository participants;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /**
     * Makes the map anew where the ballots of so many people whose {@linkplain MapTurns turn} it is have come, changed or gone that the new one tells
     * nobody's.
     *
     * @return whether it did
     */
    @Guarded(value = "deliberation.map", kind = Guarded.Kind.TALLIED)
    public boolean renew(@Of(Consultation.class) long consultationId) {
        Optional<MapRow> row = repository.take(consultationId).filter(taken -> !taken.sealed());
        if (row.isEmpty()) {
            return false;
        }
        MapTerms terms = terms(consultations.get(consultationId));
        String fingerprint = repository.fingerprint(consultationId);
        VoteMatrix votes = repository.votes(consultationId);
        MapMemory before = row.get().memory();
        Set<Long> changed = changed(before, votes);
        int step = terms.step(votes.rows());
        boolean due = before == null || row.get().turns().counting(changed, Instant.now(clock)) >= step;
        if (due || changed.size() < step) {
            // otherwise it waits for somebody's turn, and is looked at again in a minute
            repository.seen(consultationId, fingerprint);
        }
        if (votes.rows() < terms.fewestPeople() || !due) {
            return false;
        }
        publish(consultationId, row.get(), votes, terms, false);
        return true;
    }

    /** The last map, from the votes as they were sealed. */
    @Guarded("deliberation.map")
    public void seal(@Of(Consultation.class) long consultationId) {
        MapRow row = repository.take(consultationId).orElseThrow(() -> new IllegalStateException("another node makes the map of " + consultationId));
        Consultation consultation = consultations.get(consultationId);
        if (!consultation.isCounted() || row.sealed()) {
            throw new IllegalStateException("the votes of " + consultationId + " are not sealed, or its last map is made");
        }
        String digest = publish(consultationId, row, repository.votes(consultationId), terms(consultation), true);
        act.fact("map", digest);
    }

    private String publish(long consultationId, MapRow row, VoteMatrix votes, MapTerms terms, boolean last) {
        boolean enough = votes.rows() >= terms.fewestPeople() && votes.width() > 1;
        // the last one is made from the votes and what was published before it alone, so that it can be made again
        OpinionMap map = !enough ? null : !last ? live.next(consultationId, votes, row.memory())
                : row.memory() == null ? OpinionMaps.robust(votes) : OpinionMaps.last(votes, row.memory());
        String text = MapJson.write(enough ? MapRelease.of(map, terms, row.salt()) : PublicMap.NONE);
        String digest = LedgerEntry.sha256(text);
        repository.counted(consultationId, row.turns().after(changed(row.memory(), votes), Instant.now(clock)), MapRelease.fives(votes.rows()),
                10 * Math.round(votes.size() / 10f));
        repository.publish(consultationId, text, enough ? MapMemory.of(map) : MapMemory.empty(), last ? digest : null, last, Instant.now(clock));
        return digest;
    }

    private static Set<Long> changed(MapMemory before, VoteMatrix votes) {
        return (before == null ? MapMemory.empty() : before).changedIn(votes);
    }

    /** Empty where there is none yet, or too few people voted. */
    @Open("the map of opinions is public, without names (domain 2.4)")
    public Optional<ReadMap> read(long consultationId) {
        readable.read(consultationId);
        return repository.published(consultationId).map(row -> new ReadMap(MapJson.read((String) row[0]), statements.shown(consultationId),
                instant(row[1]), row[2] instanceof Boolean flag ? flag : ((Number) row[2]).intValue() != 0, (String) row[3]))
                .filter(read -> !read.isEmpty());
    }

    /** The maps of several consultations of an area, for those who work on them; without those in which too few voted. */
    @Guarded(value = "deliberation.open", kind = Guarded.Kind.READ, reveals = Privacy.OFFICE)
    public Map<Long, PublicMap> published(@In long areaId, Collection<Long> consultationIds) {
        Map<Long, PublicMap> published = new TreeMap<>();
        repository.published(areaId, consultationIds).forEach((id, text) -> published.put(id, MapJson.read(text)));
        published.values().removeIf(PublicMap::isEmpty);
        return published;
    }

    /** Where I stand myself; empty for somebody who has not voted, or not when the map was made. */
    @Guarded(value = "deliberation.vote", kind = Guarded.Kind.READ)
    public Optional<OwnPlace> mine(@Of(Consultation.class) long consultationId) {
        readable.read(consultationId);
        Optional<Long> participant = participants.find(consultationId, current.get().personId());
        return participant.isEmpty() ? Optional.empty() : repository.memory(consultationId).filter(memory -> memory.rowOf(participant.get()) >= 0)
                .map(memory -> place(memory, memory.rowOf(participant.get())));
    }

    private static OwnPlace place(MapMemory memory, int row) {
        MapScale scale = MapScale.of(memory);
        return new OwnPlace(scale.x(memory.x(row)), scale.y(memory.y(row)), memory.groupOf(row));
    }

    private static MapTerms terms(Consultation consultation) {
        return new MapTerms(consultation.minGroup(), consultation.minCell());
    }

    private static Instant instant(Object value) {
        return value instanceof Timestamp stamp ? stamp.toInstant() : ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
    }
}
