package org.yishi.neighborhood.compound;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Privacy;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.area.Area;
import org.yishi.portal.area.AreaKind;
import org.yishi.portal.area.Areas;
import org.yishi.portal.document.Document;
import org.yishi.portal.document.Documents;
import org.yishi.portal.ledger.Act;

/** What everybody knows of the compounds, and who keeps it right. */
@ApplicationScoped
public class Compounds {

    @Inject
    private CompoundRepository repository;
    @Inject
    private Areas areas;
    @Inject
    private Documents documents;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /** By which vote a document passed, what it is called, and when. */
    public record Decided(long voteId, String title, LocalDate on) {
    }

    /**
     * The decision of the owners on which a paper from before the portal rests.
     *
     * @param title   how the decision is called
     * @param on      when it was made
     * @param filedOn when the paper was filed with the street
     */
    public record Basis(String title, LocalDate on, LocalDate filedOn) {

        /** Of a contract of which nobody says so. */
        public static final Basis NONE = new Basis("", null, null);

        void require(Clock clock, LocalDate inForceOn) {
            Words.needed(title, 200, "sourceTitle");
            Words.past(on, clock, "sourceOn");
            Words.past(filedOn, clock, "filedOn");
            if (filedOn.isBefore(on)) {
                throw new Refusal("neighborhood.compound.refusal.filedBefore").at("filedOn").by("物业管理条例第十七条");
            }
            if (inForceOn.isBefore(on)) {
                throw new Refusal("neighborhood.compound.refusal.beforeDecided").at("inForceOn").by("民法典第二百七十八条");
            }
        }
    }

    /** Says what the compound is and who runs it; the first time and again. */
    @Guarded("neighborhood.describe")
    public void describe(@In long areaId, Compound.Facts facts, Compound.Contract contract) {
        Compound compound = kept(areaId);
        compound.describe(facts, contract, Instant.now(clock));
        act.on(compound.dossier()).fact("regime", facts.regime()).fact("contractKind", contract.kind())
                .fact("contractTo", contract.to() == null ? "" : contract.to());
    }

    /**
     * Files a document that stands permanently; what stood before stays readable. Covenant and rules of procedure are the owners' to make: what
     * they voted on here is in force by itself, an older paper names the decision it rests on and the day it was filed with the street.
     */
    @Guarded("neighborhood.describe")
    public void file(@In long areaId, PaperKind kind, String title, Paper paper, LocalDate inForceOn, Basis basis) {
        Compound compound = repository.of(areaId).orElseThrow(() -> new Refusal("neighborhood.compound.refusal.describeFirst"));
        act.on(compound.dossier()).fact("paper", kind).fact("inForceOn", Words.past(inForceOn, clock, "inForceOn"));
        if (kind.isByVote()) {
            basis.require(clock, inForceOn);
            act.fact("source", basis.title().strip()).fact("decidedOn", basis.on()).fact("filedOn", basis.filedOn());
        }
        Document kept = documents.keep(areaId, compound.dossier(), Privacy.PUBLIC, paper.required().name(), paper.content());
        repository.add(CompoundPaper.filed(compound, kind, title, kept.id(), inForceOn, Instant.now(clock)).restingOn(basis));
    }

    /** A document that the owners voted for; filed once for each vote. */
    @Guarded("neighborhood.carryOut")
    public void fileDecided(@In long areaId, PaperKind kind, Decided decided, Paper paper) {
        Compound compound = kept(areaId);
        boolean there = repository.papers(compound.id()).stream().anyMatch(one -> one.voteId() == decided.voteId() && one.kind() == kind
                && !one.isFallen());
        act.on(compound.dossier()).fact("paper", kind).fact("vote", decided.voteId()).fact("filed", !there);
        if (!there) {
            Document kept = documents.keep(areaId, compound.dossier(), Privacy.PUBLIC, paper.required().name(), paper.content());
            repository.add(CompoundPaper.filed(compound, kind, decided.title(), kept.id(), decided.on(), Instant.now(clock))
                    .decidedBy(decided.voteId()));
        }
    }

    /** What the owners voted for was filed with the street. */
    @Guarded("neighborhood.carryOut")
    public void filedWithStreet(@In long areaId, long voteId, LocalDate on) {
        List<CompoundPaper> papers = papers(areaId).stream().filter(one -> one.voteId() == voteId).toList();
        papers.forEach(one -> one.filedWithStreet(on));
        act.on(kept(areaId).dossier()).fact("vote", voteId).fact("papersFiled", papers.size()).fact("on", on);
    }

    /** The vote does not hold: what came of it is in force no more. */
    @Guarded("neighborhood.carryOut")
    public void takeBack(@In long areaId, long voteId) {
        Compound compound = kept(areaId);
        List<CompoundPaper> fallen = papers(areaId).stream().filter(one -> one.voteId() == voteId).toList();
        fallen.forEach(one -> one.fall(LocalDate.now(clock)));
        act.on(compound.dossier()).fact("vote", voteId).fact("papersTakenBack", fallen.size());
    }

    private Compound kept(long areaId) {
        return repository.of(areaId).orElseGet(() -> {
            Compound compound = Compound.of(area(areaId).id());
            compound.describe(new Compound.Facts("-", Regime.NONE, "", null, null), new Compound.Contract("", "", ContractKind.NONE, null, null),
                    Instant.now(clock));
            repository.add(compound);
            return compound;
        });
    }

    /** @throws NotFound where it is no compound */
    @Open("areas are public")
    public Area area(long areaId) {
        return areas.find(areaId).filter(area -> area.kind() == AreaKind.COMPOUND).orElseThrow(() -> new NotFound("compound " + areaId));
    }

    /** Empty where nobody described it yet. */
    @Open("what is known of a compound is public (domain 1.1)")
    public Optional<Compound> known(long areaId) {
        return repository.of(areaId);
    }

    /** The compounds in an area, by name. */
    @Open("what is known of a compound is public (domain 1.1)")
    public List<CompoundLine> in(long areaId) {
        Collection<Long> ids = CompoundAreas.within(areas, areaId);
        Map<Long, Compound> known = repository.in(ids).stream().collect(Collectors.toMap(Compound::areaId, Function.identity()));
        return ids.stream().map(areas::get).sorted(Comparator.comparing(Area::name)).map(area -> new CompoundLine(area, known.get(area.id())))
                .toList();
    }

    /** The documents that stand; the first of each kind is in force. */
    @Open("covenant, rules of procedure and contract stand permanently (四川省物业管理条例第三十七条)")
    public List<CompoundPaper> papers(long areaId) {
        return repository.of(areaId).map(compound -> repository.papers(compound.id()).stream().filter(one -> !one.isFallen()).toList())
                .orElse(List.of());
    }
}
