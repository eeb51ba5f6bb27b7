package org.yishi.neighborhood.register.book;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.yishi.neighborhood.register.Title;
import org.yishi.portal.people.IdentityNumbers.Recognised;

/** Reads the owners of one row: several names in a cell are co-owners, their numbers stand in the same order. */
final class OwnerCells {

    private static final String PARTED = "\\s*[、,，;；/／]\\s*";
    private static final int LONGEST = 120;

    private final Function<String, Optional<Recognised>> numbers;

    OwnerCells(Function<String, Optional<Recognised>> numbers) {
        this.numbers = numbers;
    }

    List<ReadOwner> read(Cells cells) {
        List<String> names = names(cells.text(Columns.OWNER, 400));
        if (names.isEmpty()) {
            return List.of();
        }
        List<Recognised> ids = ids(cells, names.size());
        List<String> phones = parts(cells.text(Columns.PHONE, 200));
        boolean consent = cells.choice(Columns.CONSENT, Choices.YES_NO, false);
        Title title = cells.choice(Columns.TITLE, Choices.TITLES, Title.REGISTERED);
        String document = cells.text(Columns.DOCUMENT, 120);
        LocalDate from = cells.pastDay(Columns.FROM);
        String guardian = cells.text(Columns.GUARDIAN, 120);
        if (names.stream().distinct().count() < names.size()) {
            cells.error(Columns.OWNER, "nameTwice");
        }
        List<ReadOwner> owners = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).length() > LONGEST ? names.get(i).substring(0, LONGEST) : names.get(i);
            String phone = consent && phones.size() == names.size() ? phone(cells, phones.get(i)) : "";
            owners.add(new ReadOwner(cells.row(), name, ids.get(i), phone, guardian, title, document, from));
        }
        return owners;
    }

    /** A blank parts two names of two or more characters; in 张 三 it fills the line. */
    private static List<String> names(String cell) {
        List<String> names = new ArrayList<>();
        for (String part : parts(cell)) {
            String[] pieces = part.split("\\s+");
            boolean several = pieces.length > 1 && Arrays.stream(pieces).allMatch(piece -> piece.matches("\\p{IsHan}{2,4}"));
            if (several) {
                names.addAll(List.of(pieces));
            } else {
                names.add(part.matches("[\\p{IsHan}\\s]+") ? part.replaceAll("\\s+", "") : part);
            }
        }
        return names;
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.strip().split(PARTED)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private List<Recognised> ids(Cells cells, int wanted) {
        List<Recognised> none = new ArrayList<>(Collections.nCopies(wanted, null));
        List<String> typed = Arrays.stream(cells.text(Columns.ID, 400).split("[、,，;；/／\\s]+")).filter(part -> !part.isEmpty()).toList();
        if (typed.isEmpty()) {
            return none;
        }
        if (typed.size() != wanted) {
            cells.error(Columns.ID, "idsFewer", typed.size(), wanted);
            return none;
        }
        for (int i = 0; i < wanted; i++) {
            String number = Normalizer.normalize(typed.get(i), Normalizer.Form.NFKC).strip();
            Optional<Recognised> known = numbers.apply(number);
            if (known.isPresent()) {
                none.set(i, known.get());
            } else if (!isOfOrganisation(number)) {
                cells.error(Columns.ID, number.matches("\\d{15}000|\\d{15,16}00") ? "idNumberLost" : "idNumber");
            }
        }
        return none;
    }

    /** 统一社会信用代码. */
    private static boolean isOfOrganisation(String number) {
        return number.matches("[1-9A-GY][1239][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}") && !number.matches("\\d{17}[\\dXx]");
    }

    private static String phone(Cells cells, String typed) {
        String digits = typed.replaceAll("[\\s()（）+-]", "").replaceFirst("^86(?=1\\d{10}$)", "");
        if (!digits.matches("1\\d{10}|0\\d{9,11}")) {
            cells.warn(Columns.PHONE, "phone");
            return "";
        }
        return digits;
    }
}
