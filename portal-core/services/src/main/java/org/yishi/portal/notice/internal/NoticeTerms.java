package org.yishi.portal.notice.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.yishi.portal.notice.ObjectionKind;
import org.yishi.portal.rule.Citation;
import org.yishi.portal.rule.Law;
import org.yishi.portal.rule.SelfGovernance;
import org.yishi.portal.rule.Source;
import org.yishi.portal.rule.period.DisclosurePeriodRule;
import org.yishi.portal.rule.period.Interruption;
import org.yishi.portal.rule.period.Rollover;

/**
 * The parameters of one notice, as they were on the day it was prepared. A later change of a setting never touches them; what the
 * law itself asks on the day of the posting does.
 *
 * @param kind       community or village: by whose law it hangs
 * @param days       days the caller asked for, 0 where the area's hold
 * @param source     law and article of these days; empty for 居务公开
 * @param areaDays   days that the area set for 居务公开 of today
 * @param blocksAll  whether every open objection stops what follows, not only those about legality, money and the roll
 * @param answerDays days for the answer to an objection
 * @param reactDays  days its author has to say that the answer to a blocking one does not satisfy
 */
record NoticeTerms(SelfGovernance kind, int days, String source, int areaDays, Rollover rollover, Interruption.Effect effect,
        boolean photoProof, int answerDays, int reactDays, boolean blocksAll, int maxLagDays) {

    private static final String VILLAGE_SOURCE = "村民委员会组织法（2025年修正）第三十五条";

    /** How many days a text posted on that day has to stand, and by which law. */
    DisclosurePeriodRule rule(LocalDate posted) {
        if (!source.isEmpty()) {
            return new DisclosurePeriodRule(days, rollover, effect, new Source(source, "", null, null));
        }
        Citation cited = Citation.on("disclosure.days", posted);
        Law law = Law.of(kind, posted);
        if (law == Law.JWH_2025 || law == Law.CWH_2025) {
            int wanted = days == 0 ? areaDays : days;
            Source byLaw = law == Law.CWH_2025 ? new Source(VILLAGE_SOURCE, "", null, null) : cited.source();
            return new DisclosurePeriodRule(Math.max(wanted, cited.number()), rollover, effect, byLaw);
        }
        return new DisclosurePeriodRule(days == 0 ? cited.number() : days, rollover, effect, cited.source());
    }

    boolean blocks(ObjectionKind objection) {
        return blocksAll || objection != ObjectionKind.OTHER;
    }

    boolean isLate(LocalDate heldOn, LocalDate recordedOn) {
        return heldOn.plusDays(maxLagDays).isBefore(recordedOn);
    }

    /** One parameter a line, by name. */
    String text() {
        Map<String, Object> lines = new TreeMap<>(Map.of("kind", kind, "days", days, "source", source, "areaDays", areaDays,
                "rollover", rollover, "effect", effect, "photoProof", photoProof, "answerDays", answerDays, "reactDays", reactDays,
                "blocksAll", blocksAll));
        lines.put("maxLagDays", maxLagDays);
        return lines.entrySet().stream().map(line -> line.getKey() + "=" + line.getValue()).collect(Collectors.joining("\n"));
    }

    static NoticeTerms parse(String text) {
        Map<String, String> of = text.lines().collect(Collectors.toMap(line -> line.substring(0, line.indexOf('=')),
                line -> line.substring(line.indexOf('=') + 1)));
        return new NoticeTerms(SelfGovernance.valueOf(of.get("kind")), Integer.parseInt(of.get("days")), of.get("source"),
                Integer.parseInt(of.get("areaDays")), Rollover.valueOf(of.get("rollover")),
                Interruption.Effect.valueOf(of.get("effect")), Boolean.parseBoolean(of.get("photoProof")),
                Integer.parseInt(of.get("answerDays")), Integer.parseInt(of.get("reactDays")),
                Boolean.parseBoolean(of.get("blocksAll")), Integer.parseInt(of.get("maxLagDays")));
    }
}
