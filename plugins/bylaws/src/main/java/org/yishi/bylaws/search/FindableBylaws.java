package org.yishi.bylaws.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.yishi.bylaws.text.ArticleNumber;
import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.VersionRepository;
import org.yishi.bylaws.version.Wording;
import org.yishi.bylaws.version.WordingRepository;
import org.yishi.portal.search.Findable;
import org.yishi.portal.search.SearchSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Versions are found by title, number and reason; of the text that holds, each article by itself. */
@ApplicationScoped
public class FindableBylaws implements SearchSource {

    @Inject
    private VersionRepository versions;
    @Inject
    private WordingRepository wordings;
    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "bylaws.bylaw";
    }

    @Override
    public List<String> dossiers() {
        return versions.ids().stream().map(id -> BylawVersion.DOSSIERS + id).toList();
    }

    @Override
    public List<Findable> of(Collection<String> dossiers) {
        Set<Long> ids = SearchSource.numbers(BylawVersion.DOSSIERS, dossiers);
        List<Findable> all = new ArrayList<>();
        for (BylawVersion version : versions.ofIds(ids)) {
            all.add(Findable.page(version.dossier(), version.areaId(), version.title(), "/bylaws/version/show?id=" + version.id())
                    .calledAlso(version.number()).of(version.motion().begunAt().atZone(clock.getZone()).toLocalDate()).saying(version.motion().reason(), version.summary()));
            if (version.isInForceOn(LocalDate.now(clock))) {
                wordings.of(version).forEach(wording -> all.add(article(version, wording)));
            }
        }
        return all;
    }

    private static Findable article(BylawVersion version, Wording wording) {
        LocalDate from = version.effectiveFrom();
        return Findable.page(version.dossier(), version.areaId(), version.title() + " " + ArticleNumber.chinese(wording.position()),
                "/bylaws/article/show?id=" + wording.articleId()).saying(wording.body(), wording.plain()).of(from).part(wording.articleId());
    }
}
