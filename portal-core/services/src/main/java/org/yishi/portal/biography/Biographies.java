package org.yishi.portal.biography;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.NotFound;
import org.yishi.portal.access.Open;
import org.yishi.portal.biography.Biography.Part;
import org.yishi.portal.biography.internal.KnownChapters;
import org.yishi.portal.biography.internal.KnownChapters.Answer;
import org.yishi.portal.biography.internal.KnownChapters.Gap;
import org.yishi.portal.biography.internal.TieEntity;
import org.yishi.portal.biography.internal.TieRepository;
import org.yishi.portal.text.Texts;

/** The lives of issues, each the same from whichever of its dossiers one comes. */
@ApplicationScoped
@Open("what became of an issue is public; each plugin tells of its part only what is")
public class Biographies {

    /** An issue that grew beyond this is told as far as this, nearest first: a page that nobody reads to its end costs as many queries. */
    private static final int MOST = 40;

    @Inject
    private TieRepository ties;
    @Inject
    private KnownChapters known;
    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    /** @throws NotFound where the public may know nothing of that dossier and nothing public is tied to it */
    public Biography of(String dossier) {
        if (!KnownChapters.isDossier(dossier)) {
            throw new NotFound("biography of " + dossier);
        }
        List<TieEntity> all = new ArrayList<>();
        Set<String> dossiers = family(dossier, all);
        Map<String, Answer> answers = new TreeMap<>();
        dossiers.forEach(one -> answers.put(one, known.of(one)));
        // where the plugins of all parts were taken out, the gaps still tell where they are kept
        if (answers.values().stream().allMatch(answer -> answer.chapter() == null && (all.isEmpty() || answer.gap() != Gap.SILENT))) {
            throw new NotFound("biography of " + dossier);
        }
        List<Part> parts = answers.entrySet().stream().map(one -> part(one.getKey(), one.getValue(), all, answers)).toList();
        return new Biography(inOrder(parts, all), isCut(dossiers), LocalDate.now(clock));
    }

    /**
     * By the day on which each began, but none before one out of which it came: a matter that was put on record later than what came of it still stands
     * before it. A circle of ties is broken at the part that began first.
     */
    private static List<Part> inOrder(List<Part> parts, List<TieEntity> all) {
        List<Part> waiting = new ArrayList<>(parts.stream().sorted(Comparator.comparing(Part::began).thenComparing(Part::dossier)).toList());
        List<Part> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Set<String> left = waiting.stream().map(Part::dossier).collect(Collectors.toSet());
            Set<String> held = all.stream().filter(tie -> left.contains(tie.earlier())).map(TieEntity::later).collect(Collectors.toSet());
            Part next = waiting.stream().filter(one -> !held.contains(one.dossier())).findFirst().orElse(waiting.get(0));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    /** Everything tied to it, over however many ties; the ties found on the way are added. */
    private Set<String> family(String dossier, List<TieEntity> found) {
        Set<String> family = new LinkedHashSet<>(Set.of(dossier));
        Set<String> asked = Set.of(dossier);
        while (!asked.isEmpty() && family.size() < MOST) {
            List<TieEntity> around = ties.touching(asked);
            around.stream().filter(tie -> !found.contains(tie)).forEach(found::add);
            asked = around.stream().flatMap(tie -> Stream.of(tie.earlier(), tie.later())).filter(one -> !family.contains(one))
                    .limit(MOST - family.size()).collect(Collectors.toCollection(LinkedHashSet::new));
            family.addAll(asked);
        }
        return family;
    }

    /** Whether ties lead on from what is told. */
    private boolean isCut(Set<String> family) {
        return family.size() >= MOST && ties.touching(family).stream().flatMap(tie -> Stream.of(tie.earlier(), tie.later()))
                .anyMatch(one -> !family.contains(one));
    }

    private Part part(String dossier, Answer answer, List<TieEntity> all, Map<String, Answer> answers) {
        List<String> outOf = all.stream().filter(tie -> tie.later().equals(dossier) && answers.containsKey(tie.earlier()))
                .map(tie -> title(tie.earlier(), answers.get(tie.earlier()), tie)).filter(title -> !title.isEmpty()).distinct().toList();
        if (answer.chapter() != null) {
            return new Part(dossier, answer.chapter(), answer.chapter().title(), "", answer.chapter().moments().get(0).on(), false, outOf);
        }
        TieEntity tie = all.stream().filter(one -> one.joins(dossier)).findFirst().orElseThrow(() -> new NotFound("biography of " + dossier));
        return new Part(dossier, null, title(dossier, answer, tie), tie.end(dossier).plugin(texts.language()),
                LocalDate.ofInstant(tie.tiedAt(), clock.getZone()), answer.gap() == Gap.SILENT, outOf);
    }

    private static String title(String dossier, Answer answer, TieEntity tie) {
        return answer.chapter() != null ? answer.chapter().title() : answer.gap() == Gap.SILENT ? tie.end(dossier).title() : "";
    }
}
