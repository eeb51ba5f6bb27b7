package org.yishi.representatives.biography;

import java.util.List;
import java.util.Optional;

import org.yishi.portal.biography.BiographySource;
import org.yishi.portal.biography.Chapter;
import org.yishi.portal.biography.Chapter.Moment;
import org.yishi.portal.text.Texts;
import org.yishi.representatives.contact.ContactBundle;
import org.yishi.representatives.contact.ContactRepository;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Several entries in public words, in the biography of the issue that came out of them. */
@ApplicationScoped
public class BundleChapters implements BiographySource {

    @Inject
    private ContactRepository repository;
    @Inject
    private Texts texts;

    @Override
    public String pluginId() {
        return "representatives";
    }

    @Override
    public Optional<Chapter> chapter(String dossier) {
        String id = dossier.startsWith(ContactBundle.DOSSIERS) ? dossier.substring(ContactBundle.DOSSIERS.length()) : "";
        return id.matches("\\d{1,18}") ? repository.bundle(Long.parseLong(id)).map(this::told) : Optional.empty();
    }

    private Chapter told(ContactBundle bundle) {
        String made = texts.get("representatives.biography.made", repository.ofBundle(bundle.id()).size());
        return new Chapter(bundle.dossier(), bundle.areaId(), texts.get("representatives.biography.bundle"), bundle.title(),
                "/representatives/bundle/show?id=" + bundle.id(), made, true, List.of(Moment.of(bundle.madeOn(), made)), List.of(), Optional.empty());
    }
}
