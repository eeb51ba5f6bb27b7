package org.yishi.portal.print;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.access.In;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Act;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.print.internal.PrintStyle;
import org.yishi.portal.print.internal.PrintStyleRepository;
import org.yishi.portal.print.internal.StyleTrial;
import org.yishi.portal.print.internal.Stylesheets;

/** The look of an area's printed documents, changed by a stylesheet and without code. */
@ApplicationScoped
public class PrintStyles {

    private static final String CHANGE = "portal.changePrintStyle";

    @Inject
    private PrintStyleRepository repository;
    @Inject
    private Stylesheets stylesheets;
    @Inject
    private StyleTrial trial;
    @Inject
    private Act act;
    @Inject
    private Clock clock;

    /**
     * Sets the area's own stylesheet after a page of every kind was printed with it.
     *
     * @param stylesheet XSLT 1.0 to XSL-FO; blank to go back to the theme's
     * @throws Refusal at the field {@code stylesheet}, with the reason, where it does not work or reaches for what it may not
     */
    @Guarded(CHANGE)
    public void set(@In long areaId, String stylesheet) {
        String text = stylesheet == null ? "" : stylesheet.strip();
        if (!text.isEmpty()) {
            String fault = trial.fault(areaId, text);
            if (!fault.isEmpty()) {
                throw new Refusal("portal.print.refusal.stylesheet", fault).at("stylesheet");
            }
        }
        Optional<PrintStyle> before = repository.row(areaId);
        before.ifPresentOrElse(style -> style.change(text, Instant.now(clock)),
                () -> repository.add(PrintStyle.of(areaId, text, Instant.now(clock))));
        act.on("portal/area/" + areaId).fact("stylesheet", text.isEmpty() ? "" : LedgerEntry.sha256(text));
    }

    /** What the area itself set, empty where nothing. */
    @Guarded(value = CHANGE, kind = Guarded.Kind.READ)
    public String of(@In long areaId) {
        return repository.of(areaId).map(PrintStyle::stylesheet).orElse("");
    }

    /** Why documents of the area are set in the portal's look instead of the one they should wear; empty where they are not. */
    @Guarded(value = CHANGE, kind = Guarded.Kind.READ)
    public Optional<StyleFault> fault(@In long areaId) {
        return stylesheets.fault(areaId);
    }
}
