package org.yishi.bylaws.opendata;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishi.bylaws.version.BylawVersion;
import org.yishi.bylaws.version.VersionRepository;
import org.yishi.bylaws.version.Wording;
import org.yishi.bylaws.version.WordingRepository;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The articles of all versions that hold or held. */
@ApplicationScoped
public class OpenArticles implements OpenRecords<OpenArticles.Told> {

    @Inject
    private WordingRepository wordings;
    @Inject
    private VersionRepository versions;

    public record Told(BylawVersion version, Wording wording) {
    }

    @Override
    public Dataset<Told> dataset() {
        return Dataset.<Told>of("bylaws", "bylaw-articles", told -> told.wording().id(), told -> told.version().areaId())
                .dossier(told -> told.version().dossier()).page(told -> "/bylaws/article/show?id=" + told.wording().articleId())
                .number("article", told -> told.wording().articleId()).number("bylaw", told -> told.version().bylawId())
                .number("ofVersion", told -> told.version().id()).text("title", told -> told.version().title())
                .number("position", told -> told.wording().position()).text("chapter", told -> told.wording().chapter())
                .text("text", told -> told.wording().body()).text("plain", told -> told.wording().plain()).text("reason", told -> told.wording().reason())
                .flag("suspended", told -> told.wording().isSuspended()).date("suspendedOn", told -> told.wording().suspendedOn())
                .date("effectiveFrom", told -> told.version().effectiveFrom())
                .date("effectiveTo", told -> told.version().effectiveTo());
    }

    @Override
    public List<Told> read(Collection<Long> areaIds, Window window) {
        return told(wordings.in(areaIds, window));
    }

    @Override
    public Optional<Told> find(long id) {
        return told(wordings.find(id).stream().toList()).stream().filter(told -> told.version().isPosted()
                && told.version().edition() == told.wording().edition()).findFirst();
    }

    private List<Told> told(List<Wording> found) {
        Map<Long, BylawVersion> of = versions.ofIds(found.stream().map(Wording::versionId).distinct().toList()).stream()
                .collect(Collectors.toMap(BylawVersion::id, Function.identity()));
        return found.stream().map(wording -> new Told(of.get(wording.versionId()), wording)).toList();
    }
}
