package org.yishi.portal.document.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.document.RetentionRule;
import org.yishi.portal.plugin.internal.PluginCatalogue;

/** Which rule holds for the files of a dossier (档案保管期限表). */
@ApplicationScoped
public class RetentionSchedule {

    @Inject
    private PluginCatalogue catalogue;

    /** Those of core and of all running plugins, in the order in which they were declared. */
    public List<RetentionRule> rules() {
        return catalogue.retentions();
    }

    RetentionRule of(String dossier) {
        return rules().stream().filter(rule -> dossier.startsWith(rule.dossier())).max(Comparator.comparingInt(rule -> rule.dossier().length()))
                .orElseThrow(() -> new IllegalStateException("core declares a rule for every dossier"));
    }

    /** Nothing that was kept on this day or later can be over. */
    LocalDate nothingSince(LocalDate today) {
        int shortest = rules().stream().filter(rule -> !rule.isForEver()).mapToInt(RetentionRule::years).min().orElse(100);
        return LocalDate.of(today.getYear() - shortest, 1, 1);
    }
}
