package org.yishi.portal.faces.ledger;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.yishi.portal.area.Area;
import org.yishi.portal.area.Areas;
import org.yishi.portal.faces.page.When;
import org.yishi.portal.ledger.LedgerEntry;
import org.yishi.portal.ledger.PublicDossiers;
import org.yishi.portal.ledger.PublicDossiers.Chain;
import org.yishi.portal.page.CurrentArea;
import org.yishi.portal.text.Texts;

/** The chain of a matter with a verdict in plain words. */
@Named("portalShowLedger")
@RequestScoped
public class ShowLedgerView {

    /** Kept: to ask for it anew searches every library. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.*Z");

    @Inject
    private When when;
    @Inject
    private PublicDossiers dossiers;
    @Inject
    private CurrentArea currentArea;
    @Inject
    private Areas areas;
    @Inject
    private Texts texts;
    private String dossier;
    private Chain chain;

    public void load() {
        chain = dossiers.read(dossier);
        areas.find(chain.entries().get(0).areaId()).ifPresent(area -> currentArea.enter(area.id()));
    }

    /** 0 where the matter concerns no single community. */
    public long getCommunity() {
        return areas.communityOf(chain.entries().get(0).areaId()).map(Area::id).orElse(0L);
    }

    public Chain getChain() {
        return chain;
    }

    public String actor(LedgerEntry entry) {
        String who = entry.actor().startsWith("person:") ? "person" : entry.actor();
        String named = chain.officeHolders().get(entry.actor());
        return named != null ? named : texts.get("portal.ledger.show.actor." + who);
    }

    /** Facts by name, in the order of the record. */
    public Map<String, String> facts(LedgerEntry entry) {
        Map<String, String> facts = new LinkedHashMap<>();
        try (JsonReader reader = READERS.createReader(new StringReader(entry.facts()))) {
            reader.readObject().forEach((name, value) -> facts.put(label(entry, name), plain(value)));
        } catch (JsonException changed) {
            // a record that somebody changed need not be JSON any more; it is shown as it is
            facts.put("", entry.facts());
        }
        return facts;
    }

    /** {@code <plugin>.fact.<name>} or core's own; a setting by its name; otherwise as it stands in the record. */
    private String label(LedgerEntry entry, String name) {
        String ofPlugin = entry.action().replaceFirst("\\..*", "") + ".fact." + name;
        return Stream.of(ofPlugin, "portal.fact." + name, name).filter(texts::has).map(key -> texts.get(key)).findFirst().orElse(name);
    }

    /** Moments in the time of the place; everything else as it stands. */
    private String plain(JsonValue value) {
        String written = value instanceof JsonString text ? text.getString() : value.toString();
        try {
            return MOMENT.matcher(written).matches() ? when.moment(Instant.parse(written)) : written;
        } catch (DateTimeException noMoment) {
            return written;
        }
    }

    public String getDossier() {
        return dossier;
    }

    public void setDossier(String dossier) {
        this.dossier = dossier;
    }
}
