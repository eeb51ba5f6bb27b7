package org.yishi.portal.text.internal;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.plugin.internal.PluginCatalogue;
import org.yishi.portal.rule.Threshold;
import org.yishi.portal.text.RequestLanguage;
import org.yishi.portal.text.Texts;

/** Finds a text in the bundles of core or of the plugin named by the first part of its key. */
@ApplicationScoped
public class BundledTexts implements Texts {

    private static final Logger LOG = Logger.getLogger(BundledTexts.class.getName());
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    /** Core keeps the texts of its layers beside the layers. */
    private static final List<String> CORE =
            List.of("org.yishi.portal.messages", "org.yishi.portal.services.messages", "org.yishi.portal.people.messages",
                    "org.yishi.portal.register.messages", "org.yishi.portal.meeting.messages", "org.yishi.portal.admin.messages",
                    "org.yishi.portal.document.messages", "org.yishi.portal.notice.messages",
                    "org.yishi.portal.procedure.messages", "org.yishi.portal.form.messages", "org.yishi.portal.print.messages",
                    "org.yishi.portal.ballot.messages", "org.yishi.portal.message.messages", "org.yishi.portal.datebook.messages",
                    "org.yishi.portal.opendata.messages", "org.yishi.portal.mydata.messages", "org.yishi.portal.front.messages",
                    "org.yishi.portal.search.messages", "org.yishi.portal.biography.messages");

    @Inject
    private PluginCatalogue catalogue;

    private final Map<String, List<ResourceBundle>> bundles = new ConcurrentHashMap<>();
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    @Override
    public String get(String key, Object... arguments) {
        return get(language(), key, arguments);
    }

    @Override
    public String get(Locale language, String key, Object... arguments) {
        Optional<String> pattern = find(language, key);
        if (pattern.isEmpty()) {
            if (reported.add(key)) {
                LOG.log(Level.WARNING, "no text for {0}", key);
            }
            return "??" + key + "??";
        }
        return arguments.length == 0 ? pattern.get() : new MessageFormat(pattern.get(), language).format(readable(language, arguments));
    }

    /** Days and thresholds are written as readers write them. */
    private Object[] readable(Locale language, Object[] arguments) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern(language.getLanguage().equals("en") ? "d MMMM yyyy" : "yyyy年M月d日", language);
        return Stream.of(arguments).map(argument -> argument instanceof LocalDate date ? day.format(date)
                : argument instanceof Threshold threshold ? words(language, threshold) : argument).toArray();
    }

    private String words(Locale language, Threshold threshold) {
        return get(language, threshold.strict() ? "portal.threshold.moreThan" : "portal.threshold.atLeast", threshold.ratio().toString());
    }

    @Override
    public boolean has(String key) {
        return find(language(), key).isPresent();
    }

    @Override
    public Locale language() {
        return RequestLanguage.get();
    }

    private Optional<String> find(Locale language, String key) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        return bundlesOf(key.substring(0, dot), language).stream()
                .filter(bundle -> bundle.containsKey(key)).findFirst().map(bundle -> bundle.getString(key));
    }

    private List<ResourceBundle> bundlesOf(String pluginId, Locale language) {
        boolean english = language.getLanguage().equals("en");
        return bundles.computeIfAbsent(pluginId + (english ? "_en" : ""), any -> names(pluginId).stream()
                .flatMap(name -> load(name, english ? Locale.ENGLISH : Locale.ROOT).stream()).toList());
    }

    private List<String> names(String pluginId) {
        return pluginId.equals(PluginCatalogue.CORE) ? CORE
                : catalogue.packageOf(pluginId).map(name -> List.of(name + ".messages")).orElse(List.of());
    }

    private static Optional<ResourceBundle> load(String name, Locale locale) {
        try {
            return Optional.of(ResourceBundle.getBundle(name, locale, Thread.currentThread().getContextClassLoader(), NO_FALLBACK));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
