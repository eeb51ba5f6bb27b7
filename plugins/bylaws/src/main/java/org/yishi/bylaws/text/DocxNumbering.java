package org.yishi.bylaws.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Numbers that a word processor counts by itself (自动编号): 第一条 is then written nowhere in the text. Lists have levels, each with a form, 第%1条,
 * and a way to write figures; paragraphs belong to a list by themselves or by their style.
 */
final class DocxNumbering {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final Set<String> CHINESE = Set.of("chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
            "taiwaneseCountingThousand", "ideographDigital", "ideographTraditional");
    private static final Set<String> WITHOUT = Set.of("none", "bullet");

    private record Level(int start, String figures, String form) {
    }

    /** @param list null where the style says nothing of a list */
    private record Style(String parent, String list, int level) {
    }

    private final Map<String, Map<Integer, Level>> kinds = new HashMap<>();
    private final Map<String, String> kindOfList = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> starts = new HashMap<>();
    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, TreeMap<Integer, Integer>> counted = new HashMap<>();

    void readLists(XMLStreamReader xml) throws XMLStreamException {
        String kind = null;
        String list = null;
        int level = 0;
        int start = 1;
        String figures = "decimal";
        String form = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String value = DocxParts.value(xml, "val");
                switch (xml.getLocalName()) {
                    case "abstractNum" -> kind = DocxParts.value(xml, "abstractNumId");
                    case "num" -> list = DocxParts.value(xml, "numId");
                    case "abstractNumId" -> kindOfList.put(list, value);
                    case "lvl", "lvlOverride" -> {
                        level = number(DocxParts.value(xml, "ilvl"), 0);
                        start = 1;
                        figures = "decimal";
                        form = "";
                    }
                    case "startOverride" -> starts.computeIfAbsent(list, any -> new HashMap<>()).put(level, number(value, 1));
                    case "start" -> start = number(value, 1);
                    case "numFmt" -> figures = value;
                    case "lvlText" -> form = value == null ? "" : value;
                    default -> { }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("lvl") && list == null) {
                    kinds.computeIfAbsent(kind, any -> new HashMap<>()).put(level, new Level(start, figures, form));
                }
            }
        }
    }

    void readStyles(XMLStreamReader xml) throws XMLStreamException {
        String style = null;
        String parent = null;
        String list = null;
        int level = -1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String value = DocxParts.value(xml, "val");
                switch (xml.getLocalName()) {
                    case "style" -> {
                        style = DocxParts.value(xml, "styleId");
                        parent = null;
                        list = null;
                        level = -1;
                    }
                    case "basedOn" -> parent = value;
                    case "numId" -> list = value;
                    case "ilvl" -> level = number(value, 0);
                    default -> { }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style") && style != null) {
                styles.put(style, new Style(parent, list, level));
            }
        }
    }

    /**
     * Counts one paragraph.
     *
     * @param list  null where the paragraph leaves it to its style; 0 where it is to have no number
     * @param level negative where the paragraph leaves it to its style
     * @return what stands before it, with a space behind; empty where it has no number
     */
    String next(String style, String list, int level) {
        Style by = inherited(style);
        String belongs = list != null ? list : by == null ? null : by.list();
        String kind = belongs == null ? null : kindOfList.get(belongs);
        int deep = Math.max(0, level >= 0 || by == null ? level : by.level());
        Level here = kind == null ? null : kinds.getOrDefault(kind, Map.of()).get(deep);
        if (here == null) {
            return "";
        }
        // lists of one kind go on counting where the other stopped, unless one says where it starts
        String counter = starts.containsKey(belongs) ? belongs : "kind " + kind;
        TreeMap<Integer, Integer> figures = counted.computeIfAbsent(counter, any -> new TreeMap<>());
        figures.tailMap(deep, false).clear();
        figures.merge(deep, start(belongs, deep, here), (before, any) -> before + 1);
        if (WITHOUT.contains(here.figures())) {
            return "";
        }
        String label = PLACE.matcher(here.form()).replaceAll(place -> figure(place, belongs, kind, figures));
        return label.isBlank() ? "" : label + " ";
    }

    private String figure(MatchResult place, String list, String kind, Map<Integer, Integer> figures) {
        int level = Integer.parseInt(place.group(1)) - 1;
        Level form = kinds.get(kind).getOrDefault(level, new Level(1, "decimal", ""));
        int number = figures.getOrDefault(level, start(list, level, form));
        return CHINESE.contains(form.figures()) && number > 0 && number < 1000 ? ArticleNumber.figure(number) : Integer.toString(number);
    }

    private int start(String list, int level, Level form) {
        return starts.getOrDefault(list, Map.of()).getOrDefault(level, form.start());
    }

    /** The list of the style, or of one on which it is based. */
    private Style inherited(String style) {
        Set<String> seen = new HashSet<>();
        String name = style;
        while (name != null && seen.add(name)) {
            Style here = styles.get(name);
            if (here == null || here.list() != null) {
                return here;
            }
            name = here.parent();
        }
        return null;
    }

    static int number(String value, int otherwise) {
        return value != null && value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
