package org.yishi.portal.print;

import java.util.List;

/** One piece of a {@link Sheet}. Texts may be empty where nothing else is said, never null. */
public sealed interface Block {

    /**
     * A heading; becomes a bookmark of the PDF.
     *
     * @param level 1 for a section, 2 and 3 below it
     */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3 || text.isBlank()) {
                throw new IllegalArgumentException("a heading has a text and a level from 1 to 3: " + level + " " + text);
            }
        }
    }

    /** How a paragraph is meant. */
    enum Tone {
        PLAIN,
        /** An aside, set smaller: a hint, a source of law. */
        NOTE,
        /** What must be seen: set bold. */
        STRONG,
        /** What must be read first: set in a frame. */
        BOXED
    }

    /** Running text; every line break begins a new paragraph. */
    record Paragraph(String text, Tone tone) implements Block {
    }

    /** A label and what stands there; an empty value is printed as a dash. */
    record Field(String label, String value) {
    }

    /** Labelled fields below each other (编号：…). */
    record Fields(List<Field> fields) implements Block {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A column of a table.
     *
     * @param header what it holds; never blank, because screen readers say it with every cell
     * @param share  its part of the width, in relation to the other columns; at least 1
     * @param number whether it holds numbers: set to the right
     */
    record Column(String header, int share, boolean number) {
        public static Column text(String header, int share) {
            return new Column(header, share, false);
        }

        public static Column number(String header, int share) {
            return new Column(header, share, true);
        }
    }

    /**
     * A table. The header row is repeated on every page; a row is not torn in two unless it is longer than a page.
     *
     * @param caption above it, may be empty
     * @param rows    each with as many cells as there are columns; an empty cell is a place to write
     * @param tall    whether the rows are high enough to sign in
     */
    record Table(String caption, List<Column> columns, List<List<String>> rows, boolean tall) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("every row of a table has " + width + " cells");
            }
        }
    }

    /**
     * A place to write by hand, with its label.
     *
     * @param hint  how to fill it in, below the label; may be empty
     * @param lines how many lines; 1 stands beside its label
     */
    record Blank(String label, String hint, int lines) implements Block {
        public Blank {
            if (lines < 1 || lines > 40) {
                throw new IllegalArgumentException("1 to 40 lines to write on: " + lines);
            }
        }
    }

    /**
     * Boxes to tick.
     *
     * @param label   the question
     * @param hint    how many may be ticked; may be empty
     * @param options the label of each box
     */
    record Choices(String label, String hint, List<String> options) implements Block {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /**
     * Somebody signs here.
     *
     * @param label who: the office or the role
     * @param seal  whether an official seal belongs there (盖章处)
     */
    record Place(String label, boolean seal) {
        public static Place signature(String label) {
            return new Place(label, false);
        }

        public static Place seal(String label) {
            return new Place(label, true);
        }
    }

    /** Places for signatures, seals and their dates; kept together on one page. */
    record Signatures(List<Place> places) implements Block {
        public Signatures {
            places = List.copyOf(places);
        }
    }

    /**
     * A picture.
     *
     * @param image       bytes of a JPEG or PNG; anything else is refused
     * @param description what it shows, for those who do not see it; never blank
     * @param caption     below it, may be empty
     * @param width       in millimetres
     */
    record Picture(byte[] image, String description, String caption, int width) implements Block {
        public Picture {
            if (description.isBlank()) {
                throw new IllegalArgumentException("a picture says what it shows");
            }
            image = image.clone();
        }

        @Override
        public byte[] image() {
            return image.clone();
        }
    }

    /**
     * A QR code beside its caption, besides the one of the whole sheet.
     *
     * @param content what it says; one that begins with a slash is an address within the portal and gets its host before it
     * @param caption what it is for; never blank
     */
    record Code(String content, String caption) implements Block {
    }

    /** What follows begins a new page. */
    record PageBreak() implements Block {
    }
}
