package org.yishi.neighborhood.register.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.yishi.neighborhood.register.Fraction;
import org.yishi.neighborhood.register.Place;
import org.yishi.neighborhood.register.UnitArea;
import org.yishi.neighborhood.register.UnitFacts;
import org.yishi.portal.people.IdentityNumbers.Recognised;
import org.yishi.portal.rule.owners.Unit;
import org.yishi.portal.sheet.HeadedTable;

/**
 * Reads a register as a property office keeps it. Where building or entrance are merged cells, the rows below leave them empty; a row without a
 * room that names an owner is a further co-owner of the unit above; rows of totals are passed over.
 */
final class Book {

    private static final Pattern TOTAL = Pattern.compile("(合|总|小)\\s*计.*");

    private final LocalDate today;
    private final OwnerCells owners;
    private final Findings findings;
    private final List<ReadUnit> units = new ArrayList<>();
    private String building = "";
    private String entrance = "";

    Book(LocalDate today, Function<String, Optional<Recognised>> numbers, Findings findings) {
        this.today = today;
        this.owners = new OwnerCells(numbers);
        this.findings = findings;
    }

    /** Only units that could be read; the rest is among the findings. */
    List<ReadUnit> read(HeadedTable table) {
        table.rows().stream().filter(row -> row.cells().values().stream().noneMatch(cell -> TOTAL.matcher(cell).matches()))
                .map(row -> new Cells(row, findings, today)).forEach(this::read);
        return units;
    }

    private void read(Cells cells) {
        if (cells.isEmpty(Columns.ROOM) && (cells.isEmpty(Columns.CODE) || isOfTheUnitBefore(cells))) {
            coOwner(cells);
            return;
        }
        place(cells);
        if (building.isEmpty()) {
            cells.error(Columns.BUILDING, "empty");
        }
        String room = cells.text(Columns.ROOM, 20);
        if (room.isEmpty()) {
            cells.error(Columns.ROOM, "empty");
        }
        Place place = new Place(building, entrance, room);
        String code = cells.isEmpty(Columns.CODE) ? place.inWords().replace(' ', '-') : cells.text(Columns.CODE, 40);
        UnitArea area = AreaCells.read(cells);
        Unit.Kind kind = cells.choice(Columns.KIND, Choices.KINDS, Unit.Kind.RESIDENTIAL);
        Unit.Status status = cells.choice(Columns.STATUS, Choices.STATES, Unit.Status.DELIVERED);
        boolean registrable = cells.choice(Columns.REGISTRABLE, Choices.YES_NO, kind != Unit.Kind.COMMON);
        Fraction share = share(cells);
        LocalDate delivered = cells.pastDay(Columns.DELIVERED_ON);
        if (status != Unit.Status.DELIVERED && delivered != null) {
            cells.error(Columns.DELIVERED_ON, "deliveredThough");
        }
        List<ReadOwner> named = owners.read(cells);
        if (area.isKnown()) {
            units.add(new ReadUnit(cells.row(), new UnitFacts(code.length() > 40 ? code.substring(0, 40) : code, place, kind, status, area, share,
                    delivered, registrable), new ArrayList<>(named)));
        }
    }

    /** Many lists repeat the code for each co-owner and leave the rest of the unit blank. */
    private boolean isOfTheUnitBefore(Cells cells) {
        return !units.isEmpty() && !cells.isEmpty(Columns.OWNER) && cells.isEmpty(Columns.BUILDING)
                && cells.text(Columns.CODE, 40).equals(units.get(units.size() - 1).facts().code());
    }

    private void place(Cells cells) {
        boolean sameBuilding = cells.isEmpty(Columns.BUILDING);
        if (!sameBuilding) {
            building = cells.text(Columns.BUILDING, 40);
        }
        if (!sameBuilding || !cells.isEmpty(Columns.ENTRANCE)) {
            entrance = cells.text(Columns.ENTRANCE, 20);
        }
    }

    private void coOwner(Cells cells) {
        if (cells.isEmpty(Columns.OWNER)) {
            cells.warn(null, "rowWithoutUnit");
        } else if (units.isEmpty()) {
            cells.error(Columns.ROOM, "empty");
        } else {
            units.get(units.size() - 1).owners().addAll(owners.read(cells));
        }
    }

    private static Fraction share(Cells cells) {
        String typed = cells.text(Columns.SHARE, 40);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<Fraction> share = Fraction.parse(typed);
        if (share.isEmpty()) {
            cells.error(Columns.SHARE, "share", typed);
        }
        return share.orElse(null);
    }
}
