package org.yishi.representatives.contact;

/** The first words of a matter, by which one knows it again. */
final class Gist {

    private static final int LONGEST = 24;

    private Gist() {
    }

    static String of(ContactWords words) {
        String text = words.matter().replace('\n', ' ');
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
