package org.yishi.representatives.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Open;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.biography.Ties;
import org.yishi.portal.ledger.Act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Several entries become one topic of a deliberation, or one matter of a decision. */
@ApplicationScoped
public class Bundles {

    private static final int MOST = 10;

    @Inject
    private ContactRepository repository;
    @Inject
    private Steps steps;
    @Inject
    private Telling telling;
    @Inject
    private Ties ties;
    @Inject
    private Clock clock;
    @Inject
    private Act act;

    /** @param title in public words, which name nobody. @return the id of the bundle */
    @Guarded("representatives.handle")
    public long make(@In long areaId, Collection<Long> contactIds, String title, String summary) {
        List<Contact> contacts = contactIds.stream().distinct().sorted().map(repository::get).toList();
        if (contacts.isEmpty()) {
            throw new Refusal("representatives.bundle.refusal.none").at("contacts");
        }
        if (contacts.stream().anyMatch(one -> one.areaId() != areaId)) {
            throw new NotFound("contact of area " + areaId);
        }
        ContactBundle bundle = repository.add(ContactBundle.made(areaId, title, summary, LocalDate.now(clock)));
        act.on(bundle.dossier());
        for (Contact contact : contacts) {
            contact.bundle(bundle.id(), LocalDate.now(clock));
            ties.tie(contact.dossier(), bundle.dossier());
            steps.write(contact, ContactStep.Kind.TOPIC, bundle.title(), "");
            telling.went(contact, ContactStep.Kind.TOPIC);
        }
        act.fact("contacts", contacts.size()).fact("title", bundle.title());
        return bundle.id();
    }

    @Open("a bundle is in public words")
    public ContactBundle read(long id) {
        return repository.bundle(id).orElseThrow(() -> new NotFound("bundle " + id));
    }

    @Open("which entries it came from is public by number only")
    public List<String> numbers(long id) {
        return repository.ofBundle(id).stream().map(Contact::number).toList();
    }

    /** The newest ones, of which nothing came yet. */
    @Open("a bundle is in public words")
    public List<ContactBundle> waiting(long areaId) {
        List<ContactBundle> all = of(areaId);
        Set<String> leading = ties.leading(all.stream().map(ContactBundle::dossier).toList());
        return all.stream().filter(one -> !leading.contains(one.dossier())).limit(MOST).toList();
    }

    @Open("a bundle is in public words")
    public List<ContactBundle> of(long areaId) {
        return repository.bundles(areaId);
    }
}
