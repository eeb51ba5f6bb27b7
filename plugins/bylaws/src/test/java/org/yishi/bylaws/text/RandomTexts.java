package org.yishi.bylaws.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Texts and sets of amendments by chance, most of them without conflict, some with. */
final class RandomTexts {

    private static final String WORDS = "居民楼道堆物停车噪声犬只垃圾分类红白喜事邻里互助公共空间不得应当可以每月一次二次的、，。";

    private static final List<String> HEADINGS = List.of("", "第一章 总则", "第二章　公共秩序", "总则", "附则", "第二章 公共秩序　第一节 楼道", "第二章 公共秩序　第二节 停车",
            "第一节 只有节", "楼道　第三节", "第三条 也是章名");
    private static final List<String> BETWEEN = List.of("\n", "\n\n", "\n　　", "\n\t", "\n第三条 说的是别处，", "\n第二章 ", "\n第一节 ", "\n一、",
            "\n违反公约的，可以采取的措施：提醒。不采取其他措施。");

    private final Random chance;

    RandomTexts(long seed) {
        chance = new Random(seed);
    }

    String words() {
        StringBuilder words = new StringBuilder();
        for (int i = 1 + chance.nextInt(30); i > 0; i--) {
            words.append(WORDS.charAt(chance.nextInt(WORDS.length())));
        }
        return words.toString();
    }

    /** Of one line or several, with blank lines, indents, and lines that look like something else. */
    String lines() {
        StringBuilder lines = new StringBuilder(chance.nextInt(9) == 0 ? "第二条所列情形，" : "").append(words());
        while (chance.nextInt(3) > 0) {
            lines.append(BETWEEN.get(chance.nextInt(BETWEEN.size()))).append(words());
        }
        return lines.toString();
    }

    /** As somebody may draft it: any headings, in any order. */
    BylawText drafted() {
        List<Provision> articles = new ArrayList<>();
        int many = 1 + chance.nextInt(9);
        String heading = "";
        for (long id = 1; id <= many; id++) {
            heading = chance.nextBoolean() ? heading : HEADINGS.get(chance.nextInt(HEADINGS.size()));
            articles.add(new Provision(id, heading, lines(), ""));
        }
        return new BylawText(articles);
    }

    boolean coin() {
        return chance.nextBoolean();
    }

    BylawText text() {
        List<Provision> articles = new ArrayList<>();
        for (long id = 1; id <= chance.nextInt(9); id++) {
            articles.add(provision(id));
        }
        Collections.shuffle(articles, chance);
        return new BylawText(articles);
    }

    Provision provision(long id) {
        return new Provision(id, chance.nextBoolean() ? "" : "第一章 总则", words(), chance.nextBoolean() ? "" : words());
    }

    List<Amendment> amendments(BylawText base) {
        List<Amendment> all = new ArrayList<>();
        List<Long> ids = new ArrayList<>(base.ids());
        int many = chance.nextInt(6);
        for (long number = 1; number <= many; number++) {
            long anchor = ids.isEmpty() || chance.nextInt(4) == 0 ? 0 : ids.get(chance.nextInt(ids.size()));
            if (base.isEmpty() || chance.nextInt(3) == 0) {
                all.add(Amendment.insert(number, anchor, provision(100 + number)));
                ids.add(100 + number);
                continue;
            }
            Provision article = base.articles().get(chance.nextInt(base.articles().size()));
            switch (chance.nextInt(4)) {
                case 0 -> all.add(Amendment.delete(number, article));
                case 1 -> all.add(Amendment.move(number, article.id(), anchor));
                case 2 -> all.add(Amendment.replace(number, chance.nextInt(9) == 0 ? provision(article.id()) : article, provision(article.id())));
                default -> all.add(Amendment.replace(number, article, provision(article.id())));
            }
        }
        return all;
    }

    /** Each chapter in one piece. */
    BylawText inChapters() {
        List<Provision> articles = new ArrayList<>();
        int chapter = chance.nextInt(2);
        for (long id = 1; id <= 9; id++) {
            chapter += chance.nextInt(3) == 0 ? 1 : 0;
            articles.add(new Provision(id, chapter == 0 ? "" : "第" + ArticleNumber.figure(chapter) + "章", words(), ""));
        }
        return new BylawText(articles);
    }

    /** What people propose to it: what is put elsewhere or added joins the chapter there, also behind what another one adds or moves. */
    List<Amendment> proposals(BylawText base) {
        List<Amendment> all = new ArrayList<>();
        List<Long> anchors = new ArrayList<>(base.ids());
        anchors.add(0L);
        int many = 1 + chance.nextInt(6);
        for (long number = 1; number <= many; number++) {
            long anchor = anchors.get(chance.nextInt(anchors.size()));
            Provision article = base.articles().get(chance.nextInt(base.articles().size()));
            switch (chance.nextInt(5)) {
                case 0 -> all.add(Amendment.delete(number, article));
                case 1 -> all.add(Amendment.replace(number, article, new Provision(article.id(), article.chapter(), words(), "")));
                case 2 -> {
                    all.add(Amendment.insert(number, anchor, new Provision(100 + number, "", words(), "")).joiningChapter());
                    anchors.add(100 + number);
                }
                default -> all.add(Amendment.move(number, article.id(), anchor).joiningChapter());
            }
        }
        return all;
    }

    List<Amendment> shuffled(List<Amendment> amendments) {
        List<Amendment> other = new ArrayList<>(amendments);
        Collections.shuffle(other, chance);
        return other;
    }

    /** The same with one character more, less or other. @return null where nothing changed */
    String oneCharacterChanged(String words) {
        int at = chance.nextInt(words.length());
        char other = WORDS.charAt(chance.nextInt(WORDS.length()));
        String changed = switch (chance.nextInt(3)) {
            case 0 -> words.substring(0, at) + words.substring(at + 1);
            case 1 -> words.substring(0, at) + other + words.substring(at);
            default -> words.substring(0, at) + other + words.substring(at + 1);
        };
        return changed.equals(words) ? null : changed;
    }
}
