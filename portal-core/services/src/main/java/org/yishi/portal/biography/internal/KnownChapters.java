package org.yishi.portal.biography.internal;

import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.biography.BiographySource;
import org.yishi.portal.biography.Chapter;
import org.yishi.portal.plugin.PluginInfo;
import org.yishi.portal.plugin.Plugins;

/** Asks the plugin of a dossier for its chapter, as a stranger would. */
@ApplicationScoped
public class KnownChapters {

    private static final String CORE = "portal";
    private static final Pattern DOSSIER = Pattern.compile("[a-z][a-z0-9]*/[a-z][A-Za-z0-9]*/[1-9]\\d{0,17}");
    private static final Logger LOG = Logger.getLogger(KnownChapters.class.getName());

    @Inject
    @Any
    private Instance<BiographySource> sources;
    @Inject
    private Plugins plugins;
    @Inject
    private MeetingsOfToday meetings;
    @Inject
    private CurrentActor actor;

    /** Why there is no chapter. */
    public enum Gap {
        /** The plugin was taken out or is switched off there, or did not answer. */
        SILENT,
        /** The plugin has nothing about it for the public. */
        NOT_PUBLIC
    }

    /** @param chapter null where there is a gap */
    public record Answer(Chapter chapter, Gap gap) {
    }

    /** Whether it has the form {@code plugin/noun/id}; false for null. Only such a text is asked about. */
    public static boolean isDossier(String text) {
        return text != null && DOSSIER.matcher(text).matches();
    }

    /** The plugin of the dossier; one that is not there is called by its id. */
    PluginInfo plugin(String dossier) {
        String id = id(dossier);
        return plugins.running().stream().filter(plugin -> plugin.id().equals(id)).findFirst().orElse(new PluginInfo(id, "", id, id));
    }

    private static String id(String dossier) {
        return dossier.substring(0, dossier.indexOf('/'));
    }

    public Answer of(String dossier) {
        String plugin = id(dossier);
        boolean runs = false;
        for (BiographySource source : sources) {
            if (source.pluginId().equals(plugin)) {
                runs = true;
                Answer answer = ask(source, dossier);
                if (answer.chapter() != null || answer.gap() == Gap.SILENT) {
                    return answer;
                }
            }
        }
        return new Answer(null, runs ? Gap.NOT_PUBLIC : Gap.SILENT);
    }

    /** One source that fails leaves a gap, not an error. */
    private Answer ask(BiographySource source, String dossier) {
        try {
            Chapter chapter = actor.as(Actor.VISITOR, () -> source.chapter(dossier).map(meetings::in)).orElse(null);
            if (chapter == null) {
                return new Answer(null, Gap.NOT_PUBLIC);
            }
            return source.pluginId().equals(CORE) || plugins.isOn(source.pluginId(), chapter.areaId()) ? new Answer(chapter, null) : new Answer(null, Gap.SILENT);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, source.pluginId() + " does not tell of " + dossier, e);
            return new Answer(null, Gap.SILENT);
        }
    }
}
