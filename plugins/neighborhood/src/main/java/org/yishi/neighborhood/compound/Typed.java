package org.yishi.neighborhood.compound;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;

import jakarta.servlet.http.Part;

import org.yishi.portal.access.Refusal;

/** What was typed into a form, by the id of the field; stays where something is refused. */
public class Typed extends HashMap<String, Object> {

    private static final long serialVersionUID = 1L;
    private static final int READ_AT_MOST = 32 * 1024 * 1024;

    public String words(String field) {
        Object typed = get(field);
        return typed == null ? "" : typed.toString().strip();
    }

    public LocalDate day(String field) {
        return (LocalDate) get(field);
    }

    public boolean isTicked(String field) {
        return Boolean.parseBoolean(words(field));
    }

    /** A whole number from 0 on; refused where it is none. */
    public int number(String field) {
        String words = words(field);
        if (!words.matches("\\d{1,6}")) {
            throw new Refusal("neighborhood.refusal.number").at(field);
        }
        return Integer.parseInt(words);
    }

    public <E extends Enum<E>> E choice(String field, Class<E> of) {
        if (words(field).isEmpty()) {
            throw new Refusal("neighborhood.refusal.choose").at(field);
        }
        return Enum.valueOf(of, words(field));
    }

    public Paper paper(String field) {
        Part file = (Part) get(field);
        if (file == null || file.getSize() == 0) {
            return Paper.NONE;
        }
        try (InputStream content = file.getInputStream()) {
            return new Paper(file.getSubmittedFileName(), content.readNBytes(READ_AT_MOST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
