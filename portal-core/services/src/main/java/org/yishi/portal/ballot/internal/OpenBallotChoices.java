package org.yishi.portal.ballot.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.ballot.Choice;
import org.yishi.portal.opendata.Dataset;
import org.yishi.portal.opendata.OpenRecords;
import org.yishi.portal.opendata.Window;
import org.yishi.portal.plugin.internal.PluginCatalogue;
import org.yishi.portal.text.Texts;

/** What could be chosen in ballots and, once counted, how often it was, as open data. */
@ApplicationScoped
public class OpenBallotChoices implements OpenRecords<OpenBallotChoices.Option> {

    /** Choices of one ballot have neighbouring ids. */
    private static final long ROOM = 1000;

    @Inject
    private BallotRepository ballots;
    @Inject
    private OpenBallots open;
    @Inject
    private Texts texts;

    /** @param place from 1 */
    public record Option(OpenBallots.Held held, int place) {

        long id() {
            return held.ballot().id() * ROOM + place;
        }

        Choice choice() {
            return held.ballot().choices().get(place - 1);
        }

        private boolean isCounted() {
            return held.result() != null;
        }

        Long votes() {
            return isCounted() ? held.result().tallies().of(choice().key()).heads() : null;
        }

        BigDecimal weight() {
            return isCounted() ? held.result().tallies().of(choice().key()).weight() : null;
        }

        Boolean elected() {
            return isCounted() && held.ballot().terms().seats() > 0 && !held.result().finding().elected().isEmpty()
                    ? held.result().finding().elected().contains(choice().key()) : null;
        }
    }

    @Override
    public Dataset<Option> dataset() {
        return Dataset.of(PluginCatalogue.CORE, "ballot-choices", Option::id, option -> option.held().ballot().areaId())
                .dossier(option -> option.held().ballot().dossier())
                .page(option -> "/portal/ballot/show?id=" + option.held().ballot().id())
                .number("ballot", option -> option.held().ballot().id()).number("place", Option::place)
                .text("choice", option -> option.choice().key()).text("label", option -> label(option.choice()))
                .number("votes", Option::votes).decimal("weight", Option::weight).flag("elected", Option::elected);
    }

    private String label(Choice choice) {
        return choice.label().isEmpty() ? texts.get(Locale.SIMPLIFIED_CHINESE, "portal.ballot.choice." + choice.key()) : choice.label();
    }

    @Override
    public List<Option> read(Collection<Long> areaIds, Window window) {
        List<BallotEntity> found = ballots.in(areaIds, new Window(Math.max(0, window.after() / ROOM - 1), window.most() + 1, window.newest()));
        List<Option> options = new ArrayList<>(options(found).stream().filter(option -> option.id() > window.after()).toList());
        options.sort(Comparator.comparingLong(Option::id));
        if (window.newest()) {
            Collections.reverse(options);
        }
        return options.stream().limit(window.most()).toList();
    }

    @Override
    public Optional<Option> find(long id) {
        return options(ballots.find(id / ROOM).stream().toList()).stream().filter(option -> option.id() == id).findFirst();
    }

    private List<Option> options(List<BallotEntity> found) {
        List<Option> options = new ArrayList<>();
        for (OpenBallots.Held held : open.held(found)) {
            for (int place = 1; place <= Math.min(held.ballot().choices().size(), ROOM - 1); place++) {
                options.add(new Option(held, place));
            }
        }
        return options;
    }
}
