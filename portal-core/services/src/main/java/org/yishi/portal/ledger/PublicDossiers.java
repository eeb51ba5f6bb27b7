package org.yishi.portal.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Open;
import org.yishi.portal.people.internal.CapacityEntity;
import org.yishi.portal.people.internal.PeopleRepository;

/** The chain of a matter (记录链) for anybody who doubts it. */
@ApplicationScoped
@Open("whoever doubts a record must be able to check it; facts hold no personal data")
public class PublicDossiers {

    private static final List<String> OF_PERSONS = List.of("portal/person/", "portal/account/");
    private static final String PERSON = "person:";

    @Inject
    private Ledger ledger;
    @Inject
    private PeopleRepository people;
    @Inject
    private Clock clock;

    /** @param officeHolders names of those actors who hold a public office today; all others stay unnamed */
    public record Chain(String dossier, List<LedgerEntry> entries, ChainVerdict verdict, Map<String, String> officeHolders) {
    }

    /** @throws NotFound where there is no such chain, or it is that of a person */
    public Chain read(String dossier) {
        if (dossier == null || !isPublic(dossier)) {
            throw new NotFound("dossier " + dossier);
        }
        List<LedgerEntry> entries = ledger.entries(dossier);
        if (entries.isEmpty()) {
            throw new NotFound("dossier " + dossier);
        }
        return new Chain(dossier, entries, ledger.check(dossier), officeHolders(entries));
    }

    /** The chain of a person's data is not public. */
    public static boolean isPublic(String dossier) {
        return OF_PERSONS.stream().noneMatch(dossier::startsWith);
    }

    private Map<String, String> officeHolders(List<LedgerEntry> entries) {
        Set<Long> persons = entries.stream().map(LedgerEntry::actor).filter(actor -> actor.startsWith(PERSON))
                .map(actor -> Long.parseLong(actor.substring(PERSON.length()))).collect(Collectors.toSet());
        Set<Long> inOffice = people.capacities(persons, LocalDate.now(clock)).stream().map(CapacityEntity::asCapacity)
                .filter(capacity -> capacity.role().isOffice()).map(capacity -> capacity.personId()).collect(Collectors.toSet());
        return people.names(inOffice).entrySet().stream().collect(Collectors.toMap(name -> PERSON + name.getKey(), Map.Entry::getValue));
    }
}
