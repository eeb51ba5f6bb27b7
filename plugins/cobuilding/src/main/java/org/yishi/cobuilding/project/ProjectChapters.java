package org.yishi.cobuilding.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.cobuilding.entry.EntryState;
import org.yishi.cobuilding.need.Need;
import org.yishi.cobuilding.need.NeedRepository;
import org.yishi.cobuilding.paper.Days;
import org.yishi.portal.biography.BiographySource;
import org.yishi.portal.biography.Chapter;
import org.yishi.portal.search.SearchSource;
import org.yishi.portal.text.Texts;

/** What the biography of an issue tells of projects and of the needs they meet. */
@ApplicationScoped
public class ProjectChapters implements BiographySource {

    @Inject
    private ProjectRepository projects;
    @Inject
    private NeedRepository needs;
    @Inject
    private Days days;
    @Inject
    private Texts texts;

    @Override
    public String pluginId() {
        return "cobuilding";
    }

    @Override
    public Optional<Chapter> chapter(String dossier) {
        List<String> one = List.of(dossier);
        return SearchSource.numbers(Project.DOSSIERS, one).stream().findFirst().flatMap(projects::find).map(this::of)
                .or(() -> SearchSource.numbers(Need.DOSSIERS, one).stream().findFirst().flatMap(needs::find)
                        .filter(need -> need.state().isListed()).map(this::of));
    }

    /** A project may be put on record after it began; it was proposed by then at the latest. */
    private Chapter of(Project project) {
        boolean begunBefore = project.begunOn() != null && project.begunOn().isBefore(project.proposedOn());
        LocalDate planned = begunBefore ? project.begunOn() : project.proposedOn();
        List<Chapter.Moment> moments = new ArrayList<>(List.of(Chapter.Moment.of(planned, texts.get("cobuilding.moment.planned"))));
        add(moments, project.begunOn(), texts.get("cobuilding.moment.begun"));
        add(moments, project.endedOn(), project.result());
        addAnswers(moments, project);
        moments.sort(Comparator.comparing(Chapter.Moment::on));
        return new Chapter(project.dossier(), project.areaId(), texts.get("cobuilding.chapter.project"), project.title(),
                "/cobuilding/project/show?id=" + project.id(), texts.get("cobuilding.project.state." + project.state()), !project.isLive(), moments,
                List.of(), Optional.empty());
    }

    /** What the sides say that needed it. An office answers for each, so these are no numbers of people. */
    private void addAnswers(List<Chapter.Moment> moments, Project project) {
        List<ProjectPart> parts = projects.needs(project.id());
        Map<Long, String> titles = needs.ofIds(parts.stream().map(ProjectPart::entryId).toList()).stream()
                .collect(Collectors.toMap(Need::id, Need::title));
        parts.forEach(part -> add(moments, part.answeredOn(), part.satisfaction() == null
                ? texts.get("cobuilding.moment.missed", titles.get(part.entryId()))
                : texts.get("cobuilding.moment.answered", titles.get(part.entryId()), texts.get("cobuilding.satisfaction." + part.satisfaction()))));
    }

    private Chapter of(Need need) {
        List<Chapter.Moment> moments = new ArrayList<>(List.of(Chapter.Moment.of(need.listedOn(), texts.get("cobuilding.moment.listed"))));
        add(moments, need.metOn(), texts.get("cobuilding.moment.met"));
        boolean over = need.state() == EntryState.FULFILLED || need.state() == EntryState.WITHDRAWN;
        return new Chapter(need.dossier(), need.areaId(), texts.get("cobuilding.chapter.need"), need.title(), "/cobuilding/need/show?id=" + need.id(),
                texts.get("cobuilding.state." + need.stateOn(days.today())), over, moments, List.of(), Optional.empty());
    }

    private static void add(List<Chapter.Moment> moments, LocalDate on, String text) {
        if (on != null) {
            moments.add(Chapter.Moment.of(on, text));
        }
    }
}
