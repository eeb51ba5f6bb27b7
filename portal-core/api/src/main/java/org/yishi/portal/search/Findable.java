package org.yishi.portal.search;

import java.time.LocalDate;
import java.util.List;

import org.yishi.portal.access.Privacy;

/**
 * Something that can be found: a page with its title and its words. Begin with {@link #page} and add what is known.
 *
 * <p>It may hold no more than its page shows to those who may see it: texts come back as snippets. Of natural persons it names
 * holders of an office only (domain 0.4).
 *
 * @param dossier   the matter to which it belongs; it is read anew after every act there
 * @param key       what tells it from others of its kind, the same for ever; at most 120 characters
 * @param areaId    the area whose rights apply
 * @param privacy   {@link Privacy#PUBLIC} or {@link Privacy#RESIDENTS}; a look at more is logged for the person concerned, so it
 *                  cannot be searched
 * @param title     headline, never blank
 * @param text      all that can be read on the page, as plain text
 * @param keywords  numbers, short names and other words by which people ask for it; they weigh as much as the title
 * @param date      by which it is told old from new; null where it has none
 * @param address   within the portal, {@code /plugin/noun/verb?id=…}
 * @param documents ids of kept documents whose words lead here; those that its readers may not see are left out
 */
public record Findable(String dossier, String key, long areaId, Privacy privacy, String title, String text, String keywords,
        LocalDate date, String address, List<Long> documents) {

    public Findable {
        if (privacy != Privacy.PUBLIC && privacy != Privacy.RESIDENTS) {
            throw new IllegalArgumentException("what is of class " + privacy + " cannot be searched: " + key);
        }
        if (title == null || title.isBlank()) {
            throw new IllegalArgumentException("nobody finds what has no title: " + key);
        }
        if (!address.matches("/[A-Za-z].*")) {
            throw new IllegalArgumentException("not an address within the portal: " + address);
        }
        text = text == null ? "" : text;
        keywords = keywords == null ? "" : keywords;
        documents = List.copyOf(documents);
    }

    /** A page that everybody may read; its key is that of the dossier. */
    public static Findable page(String dossier, long areaId, String title, String address) {
        return new Findable(dossier, dossier, areaId, Privacy.PUBLIC, title, "", "", null, address, List.of());
    }

    /** One of several of its kind in the dossier. */
    public Findable part(long number) {
        return new Findable(dossier, dossier + "#" + number, areaId, privacy, title, text, keywords, date, address, documents);
    }

    /** Only residents and owners of the area, and those who work for it, find it. */
    public Findable forResidents() {
        return new Findable(dossier, key, areaId, Privacy.RESIDENTS, title, text, keywords, date, address, documents);
    }

    /** Adds paragraphs to its text; null and empty ones are left out. */
    public Findable saying(String... paragraphs) {
        StringBuilder all = new StringBuilder(text);
        for (String paragraph : paragraphs) {
            if (paragraph != null && !paragraph.isBlank()) {
                all.append(all.isEmpty() ? "" : "\n").append(paragraph.strip());
            }
        }
        return new Findable(dossier, key, areaId, privacy, title, all.toString(), keywords, date, address, documents);
    }

    public Findable calledAlso(String words) {
        return new Findable(dossier, key, areaId, privacy, title, text, words, date, address, documents);
    }

    public Findable of(LocalDate day) {
        return new Findable(dossier, key, areaId, privacy, title, text, keywords, day, address, documents);
    }

    public Findable with(List<Long> documentIds) {
        return new Findable(dossier, key, areaId, privacy, title, text, keywords, date, address, documentIds);
    }
}
