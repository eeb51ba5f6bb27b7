package org.yishi.portal.print.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import javax.xml.transform.Templates;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.print.StyleFault;
import org.yishi.portal.setting.Settings;

/** Which stylesheet an area's documents wear: its own or the nearest above it, else the one its theme brings, else the portal's. */
@ApplicationScoped
public class Stylesheets {

    private static final Logger LOG = Logger.getLogger(Stylesheets.class.getName());
    private static final int KEPT = 50;

    @Inject
    private PrintStyleRepository styles;
    @Inject
    private Areas areas;
    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private final String own = read("org/yishi/portal/print/sheet.xsl");
    /** By text; a text that cannot be used has its reason instead. */
    private final Map<String, Compiled> compiled = new ConcurrentHashMap<>();

    /** By text too: an area that changes its stylesheet begins anew. */
    private final Map<String, StyleFault> failed = new ConcurrentHashMap<>();

    private record Compiled(Templates templates, String fault) {
    }

    /** @param name where it comes from, for the log */
    record Look(String name, String text, Templates templates) {

        boolean isOwn() {
            return name.equals(SafeStylesheet.OWN);
        }
    }

    Look of(long areaId) {
        Wanted wanted = wanted(areaId);
        return usable(wanted.name(), wanted.text()).orElseGet(this::own);
    }

    /** What the area's documents should wear, whether it can be used or not. */
    private record Wanted(String name, String text) {
    }

    private Wanted wanted(long areaId) {
        List<Area> lineage = areas.lineage(areaId);
        for (int i = lineage.size() - 1; i >= 0; i--) {
            Optional<PrintStyle> style = styles.of(lineage.get(i).id());
            if (style.isPresent()) {
                return new Wanted("area " + lineage.get(i).code(), style.get().stylesheet());
            }
        }
        String theme = lineage.isEmpty() ? "" : settings.text("portal.theme", areaId);
        String brought = theme.matches("[a-z][a-z0-9]{1,30}") ? read("META-INF/contracts/" + theme + "/print.xsl") : null;
        return brought == null ? new Wanted(SafeStylesheet.OWN, own) : new Wanted("theme " + theme, brought);
    }

    /** Why the look of the area's documents was passed over; empty where it never was. */
    public Optional<StyleFault> fault(long areaId) {
        Wanted wanted = wanted(areaId);
        return usable(wanted.name(), wanted.text()).isEmpty()
                ? Optional.of(new StyleFault("", compiled.get(wanted.text()).fault(), Instant.now(clock)))
                : Optional.ofNullable(failed.get(wanted.text()));
    }

    /** The look failed on a document, which is set in the portal's own instead. */
    void passOver(Look look, String document, String why) {
        LOG.log(Level.WARNING, "the print stylesheet of {0} is passed over: {1}", new Object[] {look.name(), why});
        if (failed.size() > KEPT) {
            failed.clear();
        }
        failed.put(look.text(), new StyleFault(document, why, Instant.now(clock)));
    }

    Look own() {
        return usable(SafeStylesheet.OWN, own).orElseThrow(() -> new IllegalStateException(compiled.get(own).fault()));
    }

    /** The text as a look. @throws StylesheetRefused with the reason, for whoever wrote it */
    Look tried(String name, String text) throws StylesheetRefused {
        return new Look(name, text, SafeStylesheet.compile(text, own));
    }

    String ownText() {
        return own;
    }

    private Optional<Look> usable(String name, String text) {
        if (compiled.size() > KEPT) {
            compiled.clear();
        }
        Compiled result = compiled.computeIfAbsent(text, sheet -> {
            try {
                return new Compiled(SafeStylesheet.compile(sheet, own), "");
            } catch (StylesheetRefused e) {
                LOG.log(Level.WARNING, "the print stylesheet of {0} cannot be used: {1}", new Object[] {name, e.getMessage()});
                return new Compiled(null, e.getMessage());
            }
        });
        return result.templates() == null ? Optional.empty() : Optional.of(new Look(name, text, result.templates()));
    }

    private static String read(String resource) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = (loader == null ? Stylesheets.class.getClassLoader() : loader).getResourceAsStream(resource)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
