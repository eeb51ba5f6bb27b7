package org.yishi.neighborhood.branch;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Random;

import javax.imageio.ImageIO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.neighborhood.compound.Paper;
import org.yishi.neighborhood.lesson.Lesson;
import org.yishi.neighborhood.lesson.LessonKind;
import org.yishi.neighborhood.lesson.Lessons;
import org.yishi.neighborhood.lesson.Plans;

/** A year of the demo's branch: what is past was held and recorded, all but the lessons. Entered afterwards, so it is marked late (补录). */
@ApplicationScoped
class DemoYear {

    private static final Map<LessonKind, String> TOPICS = Map.of(LessonKind.THEME_DAY, "清洁家园主题党日", LessonKind.TRIPARTITE,
            "三方联席会议：电梯困人和漏水报修", LessonKind.MEMBERS, "党员大会：小区电梯更换意见", LessonKind.LESSON, "党课：居民身边的议事协商");
    private static final int SIDE = 240;

    @Inject
    private Plans plans;
    @Inject
    private Lessons lessons;
    @Inject
    private Clock clock;

    /** @param past a month that is over and lies after the election */
    void live(long branchId, YearMonth past) {
        LocalDate today = LocalDate.now(clock);
        plans.plan(branchId, today.getYear());
        plans.add(branchId, LessonKind.LESSON, TOPICS.get(LessonKind.LESSON), past);
        addWhereThePlanHasNoneThatIsOver(branchId, LessonKind.THEME_DAY, past, today);
        addWhereThePlanHasNoneThatIsOver(branchId, LessonKind.TRIPARTITE, past, today);
        for (int year = past.getYear(); year <= today.getYear(); year++) {
            plans.year(branchId, year).stream().filter(lesson -> lesson.lastDay().isBefore(today) && lesson.kind() != LessonKind.LESSON)
                    .forEach(this::held);
        }
    }

    /** Early in a year the plan begins after the month that is past, or its first quarter still runs. */
    private void addWhereThePlanHasNoneThatIsOver(long branchId, LessonKind kind, YearMonth past, LocalDate today) {
        if (plans.year(branchId, past.getYear()).stream().noneMatch(lesson -> lesson.kind() == kind && lesson.lastDay().isBefore(today)
                && !lesson.lastDay().isBefore(past.atDay(1)) && !lesson.firstDay().isAfter(past.atEndOfMonth()))) {
            plans.add(branchId, kind, TOPICS.get(kind), past);
        }
    }

    private void held(Lesson lesson) {
        long id = lesson.id();
        if (TOPICS.containsKey(lesson.kind())) {
            lessons.rename(id, TOPICS.get(lesson.kind()));
        }
        lessons.hold(id, lesson.lastDay().minusDays(3), new Lesson.Attendance(10, 9, 1));
        boolean told = lesson.kind() == LessonKind.TRIPARTITE;
        lessons.record(id, new Lesson.Minutes("按计划开展，大家围绕小区的事发言（演示记录，内容为虚构）。", told
                ? "建议物业服务企业在三日内检修 2 栋电梯，并把维修记录贴在单元门口；电梯更换由业主大会表决决定。" : "", "", told),
                new Paper("照片.png", picture(id)));
        lessons.confirm(id);
    }

    /** Stands for a photo; each looks different. */
    static byte[] picture(long seed) {
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        Random chance = new Random(seed);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int stripe = 0; stripe < SIDE; stripe += 20) {
                pen.setColor(new Color(140 + chance.nextInt(100), 150 + chance.nextInt(90), 150 + chance.nextInt(90)));
                pen.fillRect(0, stripe, SIDE, 20);
            }
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            pen.dispose();
        }
    }
}
