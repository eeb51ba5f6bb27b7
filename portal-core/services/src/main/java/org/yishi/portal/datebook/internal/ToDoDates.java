package org.yishi.portal.datebook.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.datebook.DatebookSource;
import org.yishi.portal.datebook.DatedEntry;
import org.yishi.portal.datebook.EntryKind;
import org.yishi.portal.datebook.Span;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.plugin.internal.PluginCatalogue;
import org.yishi.portal.procedure.ToDo;
import org.yishi.portal.procedure.ToDos;

/** What a person has to do until when: deadlines of procedures, answers that are due, minutes to be signed. */
@ApplicationScoped
public class ToDoDates implements DatebookSource {

    private static final int SHORT = 20;

    @Inject
    private ToDos toDos;

    @Override
    public String pluginId() {
        return PluginCatalogue.CORE;
    }

    @Override
    public List<DatedEntry> between(Collection<Long> areaIds, LocalDate from, LocalDate to) {
        return List.of();
    }

    @Override
    public Optional<DatedEntry> find(String id) {
        return Optional.empty();
    }

    @Override
    public List<DatedEntry> mine(Actor person, LocalDate from, LocalDate to) {
        Map<String, Integer> known = new HashMap<>();
        List<DatedEntry> entries = new ArrayList<>();
        for (ToDo toDo : toDos.everywhere()) {
            if (toDo.due() != null && !toDo.due().isBefore(from) && !toDo.due().isAfter(to)) {
                // the same in every language, and when its day moves
                String place = LedgerEntry.sha256(toDo.dossier() + "\n" + toDo.link()).substring(0, SHORT);
                entries.add(DatedEntry.of("todo-" + place + "-" + known.merge(place, 1, Integer::sum), toDo.areaId(), EntryKind.DEADLINE,
                        toDo.task() + " · " + toDo.label(), toDo.link(), toDo.dossier(), Span.day(toDo.due()), 0).personal());
            }
        }
        return entries;
    }
}
