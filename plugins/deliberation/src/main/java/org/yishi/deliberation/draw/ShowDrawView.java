package org.yishi.deliberation.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.Consultations;
import org.yishi.deliberation.seat.GroupLine;
import org.yishi.deliberation.seat.PartSeatView;
import org.yishi.portal.page.CurrentArea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All inputs of the draws of one consultation, the result by number, and how to recompute it. */
@Named("deliberationShowDraw")
@RequestScoped
public class ShowDrawView {

    @Inject
    private Consultations consultations;
    @Inject
    private Draws draws;
    @Inject
    private PartSeatView parts;
    @Inject
    private CurrentArea currentArea;

    private long id;
    private Consultation consultation;
    private List<Draw> all = List.of();

    public void load() {
        consultation = consultations.read(id);
        currentArea.enter(consultation.areaId());
        all = draws.of(id);
    }

    /** The newest first. */
    public List<Draw> getAll() {
        return all;
    }

    public Consultation getConsultation() {
        return consultation;
    }

    /** Of the group with that number in the inputs. */
    public String groupName(int place) {
        return parts.of(id).groups().stream().filter(line -> line.isCounted() && line.group().place() == place).map(GroupLine::name).findFirst()
                .orElse(Integer.toString(place));
    }

    /** Names the words for what became of one number. */
    public String fate(SeatDrawRule.Drawn line) {
        return "deliberation.draw.fate." + line.fate();
    }

    /** What anybody can run over the downloaded inputs. */
    public String getScript() {
        try (InputStream file = ShowDrawView.class.getResourceAsStream("recompute.py")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
