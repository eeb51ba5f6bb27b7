package org.yishi.portal.procedure;

/**
 * A deadline. The figure is a setting of the plugin, cited there, and frozen when the case begins. The first day is not counted
 * (民法典第二百零一条); unless said otherwise it runs from the day of the stage before.
 *
 * @param unit    what is counted
 * @param key     key of the setting that holds the figure; for {@link Unit#PLANNED} the name of the fact that holds the day
 * @param from    from where it is counted
 * @param ofStage for {@link From#STAGE} the name of that stage, otherwise empty
 * @param rolls   whether a stage that has to stand stands on where its last day is a day off; deadlines always do
 *                (民法典第二百零三条; which days are meant says the setting {@code portal.period.rollover})
 */
public record Due(Unit unit, String key, From from, String ofStage, boolean rolls) {

    public enum Unit {
        DAYS, WORKING_DAYS, MONTHS, YEARS,
        /** A day that an earlier stage stated as a fact, as a plan does. */
        PLANNED
    }

    public enum From { PREVIOUS, ITSELF, BEGINNING, STAGE }

    public static Due days(String setting) {
        return new Due(Unit.DAYS, setting, From.PREVIOUS, "", false);
    }

    public static Due workingDays(String setting) {
        return new Due(Unit.WORKING_DAYS, setting, From.PREVIOUS, "", false);
    }

    public static Due months(String setting) {
        return new Due(Unit.MONTHS, setting, From.PREVIOUS, "", false);
    }

    public static Due years(String setting) {
        return new Due(Unit.YEARS, setting, From.PREVIOUS, "", false);
    }

    /** On the day that an earlier stage gave in the fact of that name, written as {@code 2026-05-01}. */
    public static Due planned(String fact) {
        return new Due(Unit.PLANNED, fact, From.BEGINNING, "", false);
    }

    /** From the stage's own beginning: the time by which it has to be over. */
    public Due fromItself() {
        return new Due(unit, key, From.ITSELF, "", rolls);
    }

    /** From the beginning of the whole case. */
    public Due fromBeginning() {
        return new Due(unit, key, From.BEGINNING, "", rolls);
    }

    /** From the last day of another stage. */
    public Due fromStage(String stage) {
        return new Due(unit, key, From.STAGE, stage, rolls);
    }

    /** Of a time that a stage stands: it ends on a working day, as a disclosure does. */
    public Due endingOnWorkingDay() {
        return new Due(unit, key, from, ofStage, true);
    }
}
