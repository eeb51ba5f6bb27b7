package org.yishi.deliberation.print;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.yishi.deliberation.consultation.Consultation;
import org.yishi.deliberation.consultation.FactsFile;
import org.yishi.deliberation.consultation.Stage;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Sheet;
import org.yishi.portal.print.SheetDraft;
import org.yishi.portal.print.SheetKind;
import org.yishi.portal.text.Texts;

/** What the printed documents of a consultation have in common, in the words of its page. */
@ApplicationScoped
public class ConsultationWords {

    @Inject
    private Texts texts;
    @Inject
    private Clock clock;

    /** @param key below {@code deliberation} */
    String say(PrintOrder order, String key, Object... arguments) {
        return texts.get(order.language(), "deliberation." + key, arguments);
    }

    /** Begins a sheet about the consultation. */
    SheetDraft begin(SheetKind kind, Consultation consultation, String title, PrintOrder order) {
        return Sheet.draft(kind, consultation.areaId(), title, order).subtitle(consultation.topic().title())
                .address("/deliberation/consultation/show?id=" + consultation.id()).asOf(Instant.now(clock));
    }

    Stage stage(Consultation consultation) {
        return consultation.stageOn(LocalDate.now(clock));
    }

    /** Topic, circle of interests and days (议题、利益相关方、时间). */
    void topic(SheetDraft sheet, PrintOrder order, Consultation one) {
        part(sheet, order, one.isImported() ? "about" : "problem", one.topic().problem());
        part(sheet, order, "question", one.topic().question());
        part(sheet, order, "circle", String.join("\n", one.interestGroups()));
    }

    /** The file that everybody reads before they speak (会前材料). */
    void file(SheetDraft sheet, PrintOrder order, Consultation one) {
        FactsFile file = one.file();
        if (file.hasAnything()) {
            part(sheet, order, "facts", file.facts());
            part(sheet, order, "costs", file.costs());
            part(sheet, order, "options", file.options());
            part(sheet, order, "limits", file.limits());
        }
    }

    String days(PrintOrder order, Consultation one) {
        return !one.isPlanned() ? "" : say(order, "fromTo", order.day(one.gathering().from()), order.day(one.gathering().to()));
    }

    private void part(SheetDraft sheet, PrintOrder order, String key, String text) {
        if (text != null && !text.isBlank()) {
            sheet.heading(1, say(order, "consultation.show." + key)).paragraph(text);
        }
    }
}
