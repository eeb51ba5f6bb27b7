package org.yishi.neighborhood.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishi.portal.access.Actor;
import org.yishi.portal.access.CurrentActor;
import org.yishi.portal.access.Refusal;
import org.yishi.portal.ledger.Ledger;
import org.yishi.portal.notice.Notices;
import org.yishi.testkit.PortalTest;

/** Votes led by chance: any act at any time, beside a model of a few lines that says beforehand whether it will be taken or refused. */
@PortalTest
class VoteWalkIT {

    private static final List<String> ACTS = List.of("report", "announce", "post", "open", "cast", "cast", "extend", "count", "prepare",
            "postResult", "ask", "answer", "takeDown", "close", "wait", "wait", "wait");
    private static final int STEPS = 160;
    private static final int OWNERS = 3;

    @Inject
    private Estate estate;
    @Inject
    private Votes votes;
    @Inject
    private Announcements announcements;
    @Inject
    private Openings openings;
    @Inject
    private Booth booth;
    @Inject
    private Counts counts;
    @Inject
    private Results results;
    @Inject
    private Recounts recounts;
    @Inject
    private Notices notices;
    @Inject
    private Ledger ledger;
    @Inject
    private CurrentActor current;

    /** What the model knows. */
    private final class Walk {

        private final Random chance;
        private final Estate.Folk folk = estate.settle("CN-NATIONAL", Estate.row(OWNERS, "100.00"));
        private final long id = estate.proposed(folk, Estate.motion(folk, "278-4"));
        private final Set<Integer> cast = new HashSet<>();
        private LocalDateTime now = Estate.FIRST.atTime(9, 0);
        private VoteStage stage = VoteStage.PROPOSED;
        private LocalDateTime opens;
        private LocalDateTime closes;
        private LocalDate posted;
        private boolean extended;
        private long notice;
        private long result;
        private LocalDate resultUntil;
        private boolean down;
        private long demand;
        private int owner;

        Walk(long seed) {
            chance = new Random(seed);
        }

        /** Whether it is lawful now. */
        boolean expects(String act) {
            boolean published = stage == VoteStage.PUBLISHED || stage == VoteStage.RECOUNT;
            LocalDate today = now.toLocalDate();
            return switch (act) {
                case "report" -> stage == VoteStage.PROPOSED;
                case "announce" -> stage == VoteStage.REPORTED && notice == 0;
                case "open" -> stage == VoteStage.NOTICED && !now.isBefore(opens) && (!now.isAfter(closes)
                        && !posted.plusDays(16).isAfter(today) && !today.plusDays(4).isAfter(closes.toLocalDate()));
                case "cast" -> stage == VoteStage.OPEN && !now.isAfter(closes) && !cast.contains(owner);
                case "extend" -> stage == VoteStage.OPEN && !now.isAfter(closes) && !extended;
                case "count" -> stage == VoteStage.OPEN && now.isAfter(closes);
                case "prepare" -> (stage == VoteStage.COUNTED || published) && result == 0;
                case "ask" -> published;
                case "answer" -> published;
                case "close" -> published && down && demand == 0;
                default -> true;
            };
        }

        /** Notices are led by core's own pages; the walk leads them only where they can be. */
        boolean isPossible(String act) {
            return switch (act) {
                case "post" -> stage == VoteStage.REPORTED && notice != 0;
                case "postResult" -> stage == VoteStage.COUNTED && result != 0;
                case "takeDown" -> resultUntil != null && !down && now.toLocalDate().isAfter(resultUntil);
                case "ask" -> demand == 0;
                case "answer" -> demand != 0;
                default -> true;
            };
        }

        void act(String act) {
            LocalDate today = now.toLocalDate();
            switch (act) {
                case "report" -> votes.report(id, today, "方案");
                case "announce" -> {
                    LocalDateTime from = today.plusDays(17).atTime(8, 0);
                    notice = announcements.prepare(id, new Announcement(today, from, from.plusDays(6).withHour(20), "网上", "业委会"));
                    opens = from;
                    closes = from.plusDays(6).withHour(20);
                }
                case "post" -> {
                    post(notice, today);
                    posted = today;
                }
                case "open" -> openings.open(id);
                case "cast" -> booth.cast(id, estate.placeOf(id, "1-" + owner), 0, Estate.marks("FOR"), "walk" + now + owner, "");
                case "extend" -> {
                    LocalDateTime until = closes == null ? now.plusDays(8) : closes.plusDays(8);
                    openings.extend(id, until.toLocalDate(), "参与不足");
                    closes = until;
                    extended = true;
                }
                case "count" -> counts.count(id, new Counts.Tellers("王某", "业主1、业主2", ""), today);
                case "prepare" -> result = results.prepare(id, "业委会");
                case "postResult" -> {
                    post(result, today);
                    resultUntil = notices.view(result).period().lastDay();
                }
                case "ask" -> demand = recounts.ask(id, "请复核", today, "", null);
                case "answer" -> {
                    recounts.answer(id, demand, "已复核", chance.nextBoolean());
                    demand = 0;
                }
                case "takeDown" -> {
                    notices.close(result, today, estate.photo(folk, id));
                    down = true;
                }
                case "close" -> results.close(id);
                case "wait" -> now = now.plusDays(1L + chance.nextInt(stage == VoteStage.OPEN ? 3 : 9));
                default -> throw new IllegalArgumentException(act);
            }
        }

        private void post(long which, LocalDate on) {
            notices.checkPrivacy(which);
            notices.publish(which, on, estate.photo(folk, id));
        }

        void step() {
            String act = ACTS.get(chance.nextInt(ACTS.size()));
            owner = 1 + chance.nextInt(OWNERS);
            if (!isPossible(act)) {
                return;
            }
            Actor actor = act.equals("cast") || act.equals("ask") ? folk.owner(owner) : folk.chair();
            boolean expected = expects(act);
            int entries = ledger.entries(Vote.DOSSIERS + id).size();
            boolean taken = true;
            try {
                estate.at(now, () -> current.as(actor, () -> act(act)));
            } catch (Refusal refusal) {
                taken = false;
            }
            assertThat(taken).as("%s at %s in %s, closes %s", act, now, stage, closes).isEqualTo(expected);
            if (taken) {
                if (act.equals("cast")) {
                    cast.add(owner);
                }
                stage = estate.vote(id).stage();
            } else {
                assertThat(ledger.entries(Vote.DOSSIERS + id)).as("no trace of " + act).hasSize(entries);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void itComesAsTheModelSays(long seed) {
        Walk walk = new Walk(seed);
        Map<VoteStage, Integer> seen = new TreeMap<>();
        for (int i = 0; i < STEPS; i++) {
            walk.step();
            seen.merge(walk.stage, 1, Integer::sum);
        }
        assertThat(seen.keySet()).as("it gets somewhere: " + seen).contains(VoteStage.NOTICED);
        assertThat(estate.vote(walk.id).stage()).isEqualTo(walk.stage);
        assertThat(ledger.check(Vote.DOSSIERS + walk.id).holds()).isTrue();
    }
}
