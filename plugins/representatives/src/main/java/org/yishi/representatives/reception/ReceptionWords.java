package org.yishi.representatives.reception;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.yishi.portal.text.Texts;
import org.yishi.representatives.representative.Representative;
import org.yishi.representatives.station.Station;
import org.yishi.representatives.station.Stations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The words of the notice of a reception day; a notice is in Chinese. */
@ApplicationScoped
class ReceptionWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日（EEEE）", Locale.SIMPLIFIED_CHINESE);

    @Inject
    private Stations stations;
    @Inject
    private Texts texts;

    String title(Reception one, Representative who) {
        return say("title." + one.kind(), say("kind." + who.kind()), who.name(), DAY.format(one.heldOn()));
    }

    String body(Reception one, Representative who) {
        return say("body." + one.kind(), say("kind." + who.kind()), who.name(), DAY.format(one.heldOn()), one.begins().toString(), one.ends().toString(),
                one.place(), one.seats()) + (one.isMoved() ? "\n" + say("moved", DAY.format(one.wishedOn())) : "");
    }

    /** Why a day is called off whose notice was taken back. */
    String withdrawn() {
        return say("withdrawn");
    }

    String station(long areaId) {
        return stations.of(areaId).map(Station::name).orElseGet(() -> say("station"));
    }

    String desk(long areaId) {
        return stations.of(areaId).map(station -> station.place() + " " + station.desk()).orElseGet(() -> say("station"));
    }

    private String say(String key, Object... arguments) {
        return texts.get(Locale.SIMPLIFIED_CHINESE, key.startsWith("kind.") ? "representatives." + key : "representatives.reception.notice." + key, arguments);
    }
}
