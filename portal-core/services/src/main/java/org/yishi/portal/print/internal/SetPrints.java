package org.yishi.portal.print.internal;

import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.print.PressBusy;
import org.yishi.portal.print.Prints;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.text.Texts;

/** Sets sheets, one at a time or, where there is memory for it, two, in the look of their area; where that look fails, in the portal's own. */
@ApplicationScoped
public class SetPrints implements Prints {

    /** Fonts are read whole while a sheet is set: up to some 100 MB for a moment where a name is rare. */
    private static final int AT_ONCE = Runtime.getRuntime().maxMemory() > 1_000_000_000L ? 2 : 1;
    private static final long PATIENCE_SECONDS = 20;

    private final Semaphore press = new Semaphore(AT_ONCE, true);

    @Inject
    private Stylesheets stylesheets;
    @Inject
    private Texts texts;
    @Inject
    private Areas areas;
    @Inject
    @ConfigProperty(name = "portal.base.url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    @Override
    public byte[] pdf(Sheet sheet) {
        try {
            if (!press.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new PressBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PressBusy();
        }
        try {
            return set(sheet);
        } finally {
            press.release();
        }
    }

    private byte[] set(Sheet given) {
        Sheet sheet = signed(given);
        Stylesheets.Look look = stylesheets.of(sheet.areaId());
        try {
            return set(sheet, look);
        } catch (StylesheetRefused e) {
            if (look.isOwn()) {
                throw new IllegalStateException("the portal's own stylesheet fails on \"" + sheet.title() + "\"", e);
            }
            stylesheets.passOver(look, sheet.title(), e.getMessage());
            return setPlainly(sheet);
        }
    }

    private byte[] setPlainly(Sheet sheet) {
        try {
            return set(sheet, stylesheets.own());
        } catch (StylesheetRefused e) {
            throw new IllegalStateException("the portal's own stylesheet fails on \"" + sheet.title() + "\"", e);
        }
    }

    /** A sheet that does not say who issues it comes from the committee of its community. */
    private Sheet signed(Sheet sheet) {
        return !sheet.issuer().isEmpty() ? sheet : areas.communityOf(sheet.areaId()).map(community -> sheet.issuedBy(texts.get(
                sheet.language(), "portal.print.issuer." + community.kind(), name(community, sheet.language())))).orElse(sheet);
    }

    private static String name(Area area, Locale language) {
        return language.getLanguage().equals("en") ? area.nameEn() : area.name();
    }

    /** With a certain look, to see whether it works. */
    byte[] set(Sheet sheet, Stylesheets.Look look) throws StylesheetRefused {
        Pictures pictures = new Pictures(baseUrl.replaceFirst("/+$", ""));
        return Press.print(sheet, SheetXml.of(sheet, texts, pictures), look.templates(), pictures);
    }
}
