package org.yishi.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.security.CodeSource;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import org.yishi.portal.access.Guarded;
import org.yishi.portal.area.Area;
import org.yishi.portal.form.internal.BlankSheets;
import org.yishi.portal.plugin.DeclaredPages;
import org.yishi.portal.plugin.internal.DeclaredAction;
import org.yishi.portal.plugin.internal.PluginCatalogue;
import org.yishi.portal.print.PrintOrder;
import org.yishi.portal.print.Prints;
import org.yishi.portal.text.Texts;
import org.yishi.testkit.Given;
import org.yishi.testkit.PortalTest;

/** What a resident can do on a screen he can do on paper (G11): told once by the declarations, and once by the acts that there are. */
@PortalTest
class ParityIT {

    @Inject
    private PluginCatalogue catalogue;
    @Inject
    private Forms forms;
    @Inject
    private BlankSheets sheets;
    @Inject
    private Prints prints;
    @Inject
    private Texts texts;
    @Inject
    private DeclaredPages pages;
    @Inject
    private BeanManager beans;
    @Inject
    @Any
    private Instance<FormEntry> entries;
    @Inject
    private Given given;

    /** Every act of every bean that changes something. */
    private Set<String> changing() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(bean -> bean.getBeanClass())
                .filter(type -> !home(type).equals(home(ParityIT.class))).flatMap(type -> Stream.of(type.getDeclaredMethods())).map(ParityIT::changes).filter(action -> !action.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Beans that tests bring are no part of the portal. */
    private static String home(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null ? "" : String.valueOf(source.getLocation());
    }

    private static String changes(Method method) {
        Guarded guarded = method.getAnnotation(Guarded.class);
        return guarded == null || guarded.kind() == Guarded.Kind.READ ? "" : guarded.value();
    }

    @Test
    void everyActOfAResidentHasAFormOrAReasonWhyNot() {
        Set<String> ofResidents = catalogue.actions().stream().filter(DeclaredAction::isForResidents)
                .filter(action -> action.screenOnly() == null).map(DeclaredAction::id).collect(Collectors.toCollection(TreeSet::new));
        ofResidents.retainAll(changing());
        assertThat(ofResidents).contains("portal.object", "portal.castBallot", "portal.signIn");
        assertThat(forms.all()).extracting(Form::action).containsExactlyInAnyOrderElementsOf(ofResidents);
    }

    @Test
    void everyFormIsEnteredByABeanAndHasACodeAndAScreenOfItsOwn() {
        List<String> entered = entries.stream().map(FormEntry::action).toList();
        assertThat(entered).containsExactlyInAnyOrderElementsOf(forms.all().stream().map(Form::action).toList());
        assertThat(forms.all()).extracting(Form::code).doesNotHaveDuplicates();
        for (Form form : forms.all()) {
            assertThat(pages.find(form.screen())).as(form.screen()).isPresent();
            if (form.hasOwnPlaces()) {
                assertThat(pages.find(form.entry())).as(form.entry()).isPresent();
                assertThat(pages.find(form.print())).as(form.print()).isPresent();
            }
        }
    }

    @Test
    void everyFieldOfEveryFormIsOnItsPrintedSheet() throws IOException {
        Area here = given.community();
        for (Form form : forms.all()) {
            if (form.hasOwnSheet()) {
                continue;
            }
            String printed = text(prints.pdf(sheets.draw(form, new FormSubject(12, here.id(), "修缮凉亭的决议", true), form.fields(),
                    PrintOrder.of(12))));
            assertThat(printed).as(form.action()).contains(plain(texts.get(form.title())), "修缮凉亭的决议", form.code() + "-12",
                    plain(texts.get("portal.form.sheet.name")), plain(texts.get("portal.form.sheet.proof")),
                    plain(texts.get("portal.form.sheet.signature")));
            for (FormField field : form.fields()) {
                assertThat(printed).as(form.action() + " " + field.id()).contains(plain(texts.get(field.label())));
                field.choices().forEach(choice -> assertThat(printed).as(form.action() + " " + field.id())
                        .contains(plain(texts.get(field.choice() + choice))));
            }
            assertThat(printed.contains(plain(texts.get("portal.form.sheet.contact")))).as("where an answer reaches a stranger: " + form.action())
                    .isEqualTo(form.strangers());
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    /** Lines are broken where they end. */
    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }
}
