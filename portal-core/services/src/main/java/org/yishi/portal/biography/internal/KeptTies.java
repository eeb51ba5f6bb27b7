package org.yishi.portal.biography.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Open;
import org.yishi.portal.biography.Chapter;
import org.yishi.portal.biography.Tied;
import org.yishi.portal.biography.Ties;

/** The ties as core keeps them. */
@ApplicationScoped
@Open("kept inside the guarded acts of plugins; read by them as the public reads")
public class KeptTies implements Ties {

    @Inject
    private TieRepository ties;
    @Inject
    private KnownChapters chapters;
    @Inject
    private Clock clock;

    @Override
    public void tie(String earlier, String later) {
        if (KnownChapters.isDossier(earlier) && KnownChapters.isDossier(later) && !earlier.equals(later) && !ties.has(earlier, later)) {
            ties.add(TieEntity.made(end(earlier), end(later), clock.instant()));
        }
    }

    @Override
    public List<Tied> after(String dossier) {
        return ends(dossier, tie -> tie.earlier().equals(dossier) ? tie.later() : null);
    }

    @Override
    public Set<String> leading(Collection<String> dossiers) {
        return ties.touching(dossiers).stream().map(TieEntity::earlier).filter(dossiers::contains).collect(Collectors.toSet());
    }

    @Override
    public List<Tied> before(String dossier) {
        return ends(dossier, tie -> tie.later().equals(dossier) ? tie.earlier() : null);
    }

    private List<Tied> ends(String dossier, Function<TieEntity, String> other) {
        return ties.touching(List.of(dossier)).stream().filter(tie -> other.apply(tie) != null).map(tie -> tied(tie, other.apply(tie))).toList();
    }

    private Tied tied(TieEntity tie, String dossier) {
        KnownChapters.Answer answer = chapters.of(dossier);
        if (answer.chapter() != null) {
            return new Tied(dossier, answer.chapter().title(), answer.chapter().link());
        }
        return new Tied(dossier, answer.gap() == KnownChapters.Gap.SILENT ? tie.end(dossier).title() : "", "");
    }

    private TiedEnd end(String dossier) {
        Chapter chapter = chapters.of(dossier).chapter();
        return TiedEnd.of(dossier, chapter == null ? "" : chapter.title(), chapters.plugin(dossier));
    }
}
