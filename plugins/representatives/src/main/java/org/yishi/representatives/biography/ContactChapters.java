package org.yishi.representatives.biography;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.yishi.portal.biography.BiographySource;
import org.yishi.portal.biography.Chapter;
import org.yishi.portal.biography.Chapter.Moment;
import org.yishi.portal.text.Texts;
import org.yishi.representatives.contact.Contact;
import org.yishi.representatives.contact.ContactRepository;
import org.yishi.representatives.contact.ContactStep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What an entry tells of itself in public: its number and the days of its steps, never a word of it, and nothing of how anybody rated it, which is for
 * the statistics alone.
 */
@ApplicationScoped
public class ContactChapters implements BiographySource {

    @Inject
    private ContactRepository repository;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    @Override
    public String pluginId() {
        return "representatives";
    }

    @Override
    public Optional<Chapter> chapter(String dossier) {
        String id = dossier.startsWith(Contact.DOSSIERS) ? dossier.substring(Contact.DOSSIERS.length()) : "";
        return id.matches("\\d{1,18}") ? repository.find(Long.parseLong(id)).map(this::told) : Optional.empty();
    }

    /** A reply is told with whether it came in time. It is no promise: a matter can be answered in time and end against the resident, which nobody may read here. */
    private Chapter told(Contact contact) {
        List<Moment> moments = new ArrayList<>();
        moments.add(Moment.of(contact.days().recordedOn(), texts.get("representatives.biography.logged", contact.number())));
        repository.steps(contact.id()).stream().filter(step -> step.kind() != ContactStep.Kind.LOGGED && step.kind() != ContactStep.Kind.KEPT)
                .forEach(step -> moments.add(Moment.of(step.takenOn(), texts.get(told(contact, step, ZonedDateTime.now(clock))))));
        return new Chapter(contact.dossier(), contact.areaId(), texts.get("representatives.biography.contact"),
                texts.get("representatives.biography.numbered", contact.number()), "", texts.get("representatives.contact.state." + contact.state()),
                contact.closedOn() != null, moments, List.of(), Optional.empty());
    }

    private static String told(Contact contact, ContactStep step, ZonedDateTime now) {
        boolean first = step.kind() == ContactStep.Kind.REPLIED && step.takenOn().equals(contact.handling().repliedOn()) && contact.handling().replyDue() != null;
        return !first ? "representatives.contact.step." + step.kind()
                : Boolean.TRUE.equals(contact.inTime(now)) ? "representatives.biography.reply" : "representatives.biography.lateReply";
    }
}
